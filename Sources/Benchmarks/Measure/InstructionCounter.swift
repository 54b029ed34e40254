import Foundation

/// Counts what the processor does on this thread, through Linux's `perf_event_open`.
///
/// Virtual machines often hide the processor's counters; then there is none, and nothing is guessed.
package final class InstructionCounter {
  /// What is counted: the kernel's type and configuration numbers (linux/perf_event.h).
  package enum Event {
    case instructions
    /// Nanoseconds on the processor as the kernel counts them; any machine can.
    case taskClock

    var numbers: (type: UInt32, config: UInt64) {
      switch self {
      case .instructions: (0, 1)
      case .taskClock: (1, 1)
      }
    }
  }

  private typealias SystemCall = @convention(c) (Int, UnsafeRawPointer, Int, Int, Int, UInt) -> Int

  private let descriptor: Int32

  package init?(_ event: Event = .instructions) {
    // Glibc has no function for this call, and Swift cannot name the variadic `syscall`.
    guard let number = InstructionCounter.callNumber,
      let symbol = unsafe dlsym(nil, "syscall")
    else { return nil }
    let call = unsafe unsafeBitCast(symbol, to: SystemCall.self)
    let attributes = InstructionCounter.attributes(of: event)
    descriptor = attributes.withUnsafeBytes { bytes in
      guard let address = bytes.baseAddress else { return -1 }
      return unsafe Int32(truncatingIfNeeded: call(number, address, 0, -1, -1, 0))
    }
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// The count since this counter was made, or `nil` where it cannot be read.
  package var value: Int64? {
    var count: Int64 = 0
    return unsafe read(descriptor, &count, 8) == 8 ? count : nil
  }

  private static var callNumber: Int? {
    #if arch(x86_64)
      298
    #elseif arch(arm64)
      241
    #else
      nil
    #endif
  }

  /// A `perf_event_attr` of version 0, 64 bytes, that leaves kernel and hypervisor out.
  private static func attributes(of event: Event) -> [UInt8] {
    let excludeKernelAndHypervisor: UInt64 = 1 << 5 | 1 << 6
    let (type, config) = event.numbers
    let words: [UInt64] = [
      UInt64(type) | 64 << 32, config, 0, 0, 0, excludeKernelAndHypervisor, 0, 0,
    ]
    return words.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word.littleEndian >> (8 * $0)) }
    }
  }
}

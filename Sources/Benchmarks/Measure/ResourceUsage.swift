import Foundation

/// What the process has used so far; the difference of two readings is what lies between them.
///
/// The only place in the bench that reads a real clock for a measurement.
struct ResourceUsage {
  let wallNanoseconds: Int64
  let processorNanoseconds: Int64
  /// Instructions in user mode, on machines that count them.
  let instructions: Int64?

  static func now(_ counter: InstructionCounter?) -> ResourceUsage {
    ResourceUsage(
      wallNanoseconds: nanoseconds(of: CLOCK_MONOTONIC),
      processorNanoseconds: nanoseconds(of: CLOCK_PROCESS_CPUTIME_ID),
      instructions: counter?.value)
  }

  private static func nanoseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// The largest part of main memory that the process held, as Linux counts it.
enum PeakMemory {
  /// Begins anew, so that a benchmark is not charged for the one before; false where Linux refuses.
  @discardableResult
  static func reset() -> Bool {
    guard let file = unsafe fopen("/proc/self/clear_refs", "w") else { return false }
    let written = unsafe fputs("5", file)
    return unsafe fclose(file) == 0 && written >= 0
  }

  /// The peak in bytes since the last reset, or `nil` where `/proc` does not say.
  static var bytes: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 << 10 }
  }
}

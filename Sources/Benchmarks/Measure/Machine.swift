import Foundation

/// What measurements were taken on.
package enum Machine {
  /// The processor, how many of them, the system and the build, as far as they are known.
  package static var conditions: [String: String] {
    var conditions = ["processors": String(ProcessInfo.processInfo.activeProcessorCount)]
    conditions["system"] = ProcessInfo.processInfo.operatingSystemVersionString
    #if DEBUG
      conditions["build"] = "debug"
    #else
      conditions["build"] = "release"
    #endif
    let processor = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
      .split(separator: "\n").first { $0.hasPrefix("model name") }?
      .split(separator: ":", maxSplits: 1).last
    if let processor {
      conditions["processor"] = processor.trimmingCharacters(in: .whitespaces)
    }
    return conditions
  }
}

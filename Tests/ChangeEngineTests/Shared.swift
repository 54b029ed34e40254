import ChangeEngine
import Foundation

/// Documents that stand beside the project on some machines; what needs them is passed over elsewhere.
enum Shared {
  static func path(_ relative: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared/\(relative)").standardizedFileURL.path
  }

  static func fixture(_ relative: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Fixtures/\(relative)").standardizedFileURL.path
  }

  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }
}

/// Compares two documents by the types of their values and the patterns of their texts.
enum Shape {
  static func differences(
    _ theirs: JSONValue, _ ours: JSONValue?, at path: String, skipping skipped: String
  ) -> [String] {
    guard let ours else { return ["\(path) is missing"] }
    guard path != skipped else { return [] }
    switch (theirs, ours) {
    case (.object(let members), .object):
      return members.flatMap {
        differences($0.value, ours[$0.key], at: "\(path)/\($0.key)", skipping: skipped)
      }
    case (.array(let elements), .array(let others)):
      guard let element = elements.first else { return [] }
      return others.flatMap {
        differences(element, $0, at: path + "/0", skipping: skipped)
      }
    case (.string(let text), .string(let other)):
      return path.hasSuffix("eventId") || pattern(text) == pattern(other)
        ? [] : ["\(path): '\(other)' has another format than '\(text)'"]
    case (.number, .number), (.bool, .bool), (.null, .null): return []
    default: return ["\(path) has another type"]
    }
  }

  /// Digits as `9`, letters of names as they stand in runs of `a`; the length of numbers is free.
  private static func pattern(_ text: String) -> String {
    var pattern = ""
    for character in text {
      let kind: Character = character.isNumber ? "9" : character.isLetter ? "a" : character
      if kind != "9" || pattern.last != "9" { pattern.append(kind) }
    }
    return pattern
  }
}

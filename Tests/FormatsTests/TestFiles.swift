import Formats
import Foundation
import Simulation
import Testing

/// The project's folders, found from this file.
enum TestFiles {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static var scenarios: [String] {
    let folder = root + "/Scenarios"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }

  /// A scenario without a problem, for tests that put one in.
  static let story = """
    version: 1
    scenario: a contact is created
    instance: { contacts: { url: "/hubs/crm/contacts?where=lastmodifieddate='${date}'", idField: vid } }
    start: 2026-03-08T06:30:00.000Z
    until: +30m
    crm:
      preset: hubspot
      records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00Z }] }
    timeline:
      - { at: +1m, create: contacts/2 }
      - { at: +2m, update: contacts/1 }
    expect:
      lost: []

    """

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// Reads from disk, as the command line does.
struct DiskLoader: FileLoader {
  func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LoadError(
        message: "there is no file '\(path)'", remedy: "check the path", isAbsent: true)
    }
    return [UInt8](data)
  }
}

/// Plays a scenario that stands among those of polling.
func play(_ text: String) throws -> CaseResult {
  let path = TestFiles.root + "/Scenarios/polling/played.yaml"
  let file = ScenarioFile(Array(text.utf8), path: path, loader: DiskLoader())
  #expect(file.problems.isEmpty, "\(file.problems.map(\.description))")
  return try CasePlayer().play(try #require(file.scenarios.first))
}

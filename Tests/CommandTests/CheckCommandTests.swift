import ChangeEngine
import Foundation
import Testing

/// `eventbench check`: what it says of instances and scenarios, and how.
@Suite struct CheckCommandTests {
  @Test func `the seed's own example is read, and its slips are named`() throws {
    let ended = try Program.run([
      "check", "--format", "jsonl", "Fixtures/instances/hubspot-seed.json",
    ])

    #expect(ended.status == 0)
    for code in ["misplaced-key", "resource-url-mismatch", "equality-filter"] {
      #expect(ended.output.contains("\"code\":\"\(code)\""))
    }
  }

  @Test func `problems come as SARIF with a rule and a place each`() throws {
    let file = "Fixtures/instances/documented-polling.json"
    let ended = try Program.run(["check", "--format", "sarif", file])
    let root = try JSONDocument(Array(ended.output.utf8)).root
    guard case .array(let runs)? = root["runs"], case .array(let results)? = runs.first?["results"],
      case .array(let rules)? = runs.first?["tool"]?["driver"]?["rules"]
    else {
      Issue.record("not SARIF: \(ended.output)")
      return
    }

    #expect(ended.status == 0)
    #expect(root["version"]?.scalarText == "2.1.0")
    #expect(results.count == 12)
    for result in results {
      let index = result["ruleIndex"]?.scalarText.flatMap { Int($0) } ?? -1
      #expect(rules[index]["id"] == result["ruleId"])
      guard case .array(let locations)? = result["locations"] else { continue }
      let place = locations.first?["physicalLocation"]
      #expect(place?["artifactLocation"]?["uri"]?.scalarText == file)
      #expect(place?["region"]?["startLine"]?.scalarText.flatMap { Int($0) } ?? 0 > 0)
    }
  }

  @Test func `a scenario's instance is reviewed once, and its own world with it`() throws {
    let lag = "Scenarios/polling/visibility-lag.yaml"
    let ended = try Program.run(["check", lag, "Scenarios/polling/merge.yaml"])

    #expect(ended.status == 0)
    #expect(ended.output.contains("[delay-below-visibility-lag at contacts]"), "\(ended.output)")
    // The two scenarios name two instances, one of them both.
    #expect(ended.output.split(separator: "[equality-filter").count == 3, "\(ended.output)")
  }

  @Test func `a proof is told, saved, and passes as a scenario`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let ended = try Program.run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])
    let played = try Program.run(["run", folder.path])
    let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder.path).first)
    let again = try Program.run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])
    // What is there already and is another scenario stays.
    try Data("x".utf8).write(to: folder.appendingPathComponent(file))
    let beside = try Program.run([
      "check", "--prove", "--save", folder.path, "Fixtures/instances/hubspot-delay-60.json",
    ])

    #expect(again.output == ended.output)
    #expect(beside.output == ended.output.replacing(file, with: file.replacing(".", with: "-2.")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    #expect(ended.status == 0)
    #expect(ended.output.contains("    withdrawn: 1 story played"), "\(ended.output)")
    #expect(ended.output.contains("    proved: contacts/2 is reported twice"))
    #expect(played.output.hasSuffix("1 passed, 0 failed, 0 skipped\n"), "\(played.output)")
  }
}

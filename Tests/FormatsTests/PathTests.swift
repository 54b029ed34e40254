import Formats
import Testing

/// The paths in a scenario count from its folder, however the scenario itself is named.
@Suite struct PathTests {
  /// Knows one path.
  private struct Loader: FileLoader {
    let path: String
    var isTooLarge = false

    func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
      guard path == self.path else {
        throw LoadError(
          message: "there is no file '\(path)'", remedy: "check the path", isAbsent: true)
      }
      guard !isTooLarge else { throw LoadError(message: "too large", remedy: "cut it down") }
      return Array("{}".utf8)
    }
  }

  @Test(arguments: [
    ("x.yaml", "../i.json", "../i.json"), ("./x.yaml", "../i.json", "../i.json"),
    ("././x.yaml", "../../i.json", "../../i.json"), ("./a/./x.yaml", "../i.json", "./i.json"),
    ("./a/x.yaml", "./b/../i.json", "./a/i.json"), ("../x.yaml", "../i.json", "../../i.json"),
    ("a/../x.yaml", "../i.json", "a/../../i.json"), ("/a/./x.yaml", "../i.json", "/i.json"),
    ("./x.yaml", "i.json", "./i.json"),
    ("./x.yaml", "/i.json", "/i.json"),
    // Where 'a' is a link, the author may mean the folder that it leads to.
    ("a/x.yaml", "../i.json", "a/../i.json"), ("./a/b/x.yaml", "../i.json", "./a/b/../i.json"),
  ])
  func `a path counts from the scenario's folder`(scenario: String, written: String, path: String) {
    let text = "scenario: x\ninstance: \(written)\n"
    let file = ScenarioFile(Array(text.utf8), path: scenario, loader: Loader(path: path))

    let unread = file.problems.filter { $0.code == "unreadable-file" }
    #expect(unread.map(\.description) == [])
  }

  @Test(arguments: ["customer {acme}.json", "{acme}.json", "{a}", "a{.json", "[{1}].json"])
  func `a name with braces is a name`(name: String) {
    for key in ["instance: '\(name)'", "instances: { east: '\(name)' }"] {
      let text = "version: 1\nscenario: x\n\(key)\n"
      let file = ScenarioFile(Array(text.utf8), path: "a/x.yaml", loader: Loader(path: "a/" + name))

      #expect(file.problems.allSatisfy { !["invalid-json", "unreadable-file"].contains($0.code) })
    }
  }

  @Test func `a file with braces in its name that cannot be read is still a file`() {
    let scenario = "version: 1\nscenario: x\ninstance: '{acme}.json'\n"
    let file = ScenarioFile(
      Array(scenario.utf8), path: "a/x.yaml",
      loader: Loader(path: "a/{acme}.json", isTooLarge: true))

    #expect(file.problems.first?.code == "unreadable-file")
  }

  @Test(arguments: [
    ("customer {acme}.json", "unreadable-file"), ("{acme}.json", "invalid-json"),
    ("{\"contacts\": {,}}", "invalid-json"), ("x {\"contacts\": {}}", "invalid-json"),
  ])
  func `a text that is no file's name is JSON where it looks like it`(text: String, code: String) {
    let scenario = "version: 1\nscenario: x\ninstance: '\(text)'\n"
    let file = ScenarioFile(Array(scenario.utf8), path: "a/x.yaml", loader: Loader(path: ""))

    #expect(file.problems.first?.code == code, "\(file.problems.map(\.description))")
  }
}

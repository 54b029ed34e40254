import Formats
import Testing

/// The paths in a scenario count from its folder, however the scenario itself is named.
@Suite struct PathTests {
  /// Knows one path.
  private struct Loader: FileLoader {
    let path: String

    func load(_ path: String, bytesMax: Int) throws(LoadError) -> [UInt8] {
      guard path == self.path else {
        throw LoadError(message: "there is no file '\(path)'", remedy: "check the path")
      }
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
}

import Foundation
import Testing

/// `eventbench diff` as a user meets it.
@Suite struct DiffCommandTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/eventbench-\(UUID())"
  private let keys = ["--id", "id", "--created", "c", "--updated", "u"]

  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, notes: String) {
    let ended = try Program.run(arguments)
    return (ended.status, ended.output, ended.notes)
  }

  /// Writes each text into a file of its name, and removes them all afterwards.
  private func with(_ files: [String: String], _ body: ([String: String]) throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    try body(files.reduce(into: [:]) { $0[$1.key] = "\(folder)/\($1.key)" })
  }

  @Test func `two snapshots are compared, and what is absent only when they are full`() throws {
    let files = [
      "a": "{\"id\":1,\"c\":0,\"u\":0}\n{\"id\":2,\"c\":0,\"u\":0}\n",
      "b": "{\"id\":2,\"c\":0,\"u\":99999}\n{\"id\":30,\"c\":7,\"u\":7}\n",
    ]
    try with(files) { files in
      let ended = try run(["diff", files["a"] ?? "", files["b"] ?? ""] + keys)
      let full = try run(["diff", files["a"] ?? "", files["b"] ?? "", "--full"] + keys)

      #expect(ended == (0, "UPDATED\t2\nCREATED\t30\n", ""))
      #expect(full == (0, "DELETED\t1\nUPDATED\t2\nCREATED\t30\n", ""))
    }
  }

  @Test func `a state file holds the last snapshot, and a snapshot that fails changes nothing`()
    throws
  {
    let files = [
      "a": "{\"id\":\"k\",\"c\":0,\"u\":0}\n", "b": "{\"id\":\"k\",\"c\":0,\"u\":99999}\n",
      "broken": "{\"id\":\"k\",\"c\":0,\"u\":1}\n{\"id\":\n",
    ]
    try with(files) { files in
      let state = ["diff", "--state", folder + "/state.db", "--full"] + keys

      #expect(try run(state + [files["a"] ?? ""]).output == "CREATED\tk\n")
      let broken = try run(state + [files["broken"] ?? ""])
      #expect(broken.status == 2)
      #expect(broken.output == "")
      #expect(broken.notes.contains("/broken:2:7: error: the text ends where a value is expected"))
      #expect(try run(state + [files["a"] ?? "", files["b"] ?? ""]).output == "UPDATED\tk\n")
      #expect(try run(state + [files["b"] ?? ""]) == (0, "", ""))
    }
  }

  @Test func `a pattern's two-digit years are of our time, or of that of the reference`() throws {
    let date = "24-03-28 23:59:45"
    let files = ["a": "[]", "b": "{\"id\":1,\"c\":\"\(date)\",\"u\":\"\(date)\"}"]
    try with(files) { files in
      let diff = ["diff", files["a"] ?? "", files["b"] ?? "", "--format", "jsonl"] + keys
      let pattern = ["--date-format", "yy-MM-dd HH:mm:ss"]

      try #expect(run(diff + pattern).output.contains("\"updated\":1711670385000}"))
      let old = try run(diff + pattern + ["--reference", "-1"])
      #expect(old.output.contains("\"updated\":-1444089615000}"))
    }
  }

  @Test func `a date that is read more leniently than Java reads it is noted`() throws {
    let date = "2026-03-10T12:00:00"
    let files = ["a": "[]", "b": "{\"id\":1,\"c\":\"\(date)\",\"u\":\"\(date)\"}"]
    try with(files) { files in
      let diff = ["diff", files["a"] ?? "", files["b"] ?? ""] + keys
      let lenient = try run(diff + ["--date-format", "yyyy-MM-dd HH:mm:ss"])

      #expect((lenient.status, lenient.output) == (0, "CREATED\t1\n"))
      #expect(
        lenient.notes.hasSuffix(
          """
          /b: note: dates in it needed a liberty of the platform: 'T' and blank taken for one another

          """))
      try #expect(run(diff + ["--date-format", "yyyy-MM-dd'T'HH:mm:ss"]).notes == "")
    }
  }

  @Test func `what AFTER may only seem to lack is told, and is not DELETED`() throws {
    let records = "{\"id\":1,\"c\":0,\"u\":0},{\"id\":2,\"c\":0,\"u\":0}"
    let files = ["a": "[\(records)]", "b": "{\"leads\":[\(records)]}", "none": "", "list": "[]"]
    try with(files) { files in
      let (a, b, none) = (files["a"] ?? "", files["b"] ?? "", files["none"] ?? "")
      let state = ["diff", "--state", folder + "/state.db", "--full"] + keys
      try #expect(run(state + [a]).output == "CREATED\t1\nCREATED\t2\n")

      for arguments in [["diff", a, b, "--full"] + keys, state + [b]] {
        let ended = try run(arguments)
        #expect(ended.status == 1 && ended.output == "")
        #expect(ended.notes.contains("b:1: warning: this record has no id at 'id'"))
        #expect(
          ended.notes.contains("b: warning: 2 known records are not in it, and none of them is"))
        #expect(ended.notes.contains("or with --resource NAME"))
      }
      let named = try run(state + [b, "--resource", "leads"])
      #expect(named.status == 0 && named.output == "CREATED\t1\nCREATED\t2\n")
      try #expect(run(["diff", a, b, "--full", "--resource", "leads"] + keys) == (0, "", ""))

      // The same bytes, at another path.
      let wrong = try run(state + [a, "--id", "wrong"])
      #expect(wrong.status == 1 && wrong.notes.contains("2 records have no id at 'wrong'"))

      let empty = try run(state + [none])
      #expect(
        empty.status == 2 && empty.notes.contains("none: error: it is empty, so each of the 2"))
      let list = try run(state + [files["list"] ?? ""])
      #expect(list.status == 0 && list.output == "DELETED\t1\nDELETED\t2\n")
      #expect(list.notes.contains("list: warning: it holds no record, and 2 are known, so each of"))
      try #expect(run(["diff", a, files["list"] ?? ""] + keys) == (0, "", ""))
      let part = try run(["diff", a, none] + keys)
      #expect(
        part.status == 0 && part.notes.contains("none: warning: it holds no record, and 2 are"))
    }
  }

  @Test func `a full list that knows no record is told to be a strange one`() throws {
    let records = (1...3).map { "{\"id\":\($0),\"mail\":\"m\($0)\",\"c\":0,\"u\":0}" }
    try with(["a": records.joined(separator: "\n"), "b": records[1...].joined(separator: "\n")]) {
      files in
      let (a, b) = (files["a"] ?? "", files["b"] ?? "")
      let state = ["diff", "--state", folder + "/state.db", "--full"] + keys
      try #expect(run(state + [a]).notes.isEmpty)
      try #expect(run(state + [b]) == (0, "DELETED\t1\n", ""))

      let other = try run(state + [b, "--id", "mail"])

      #expect(other.status == 0)
      #expect(other.output == "DELETED\t2\nDELETED\t3\nCREATED\tm2\nCREATED\tm3\n")
      #expect(
        other.notes == """
          \(b): warning: none of the 2 known records is in it, so each of them is DELETED; check \
          --id, --resource and the file

          """)
    }
  }

  @Test func `no id makes a line of its own, in changes or in a state`() throws {
    try with(["a": #"{"id":"a\nDELETED\t7","c":0,"u":0}"#]) { files in
      let path = folder + "/state.db"
      let id = #"a\nDELETED\t7"#
      try #expect(
        run(["diff", "--state", path, files["a"] ?? ""] + keys).output == "CREATED\t\(id)\n")

      let state = try run(["state", "--records", path])

      #expect(state.output.contains("\n  records/\(id): updated 1970"))
    }
  }

  @Test func `a state that was put back is printed, and told to be an older copy`() throws {
    try with(["a": "[{\"id\":1}]", "b": "[{\"id\":2}]", "empty": ""]) { files in
      let path = folder + "/state.db"
      let state = ["diff", "--state", path] + keys
      _ = try run(state + [files["a"] ?? ""])
      try FileManager.default.copyItem(atPath: path, toPath: folder + "/copy.db")
      _ = try run(state + [files["b"] ?? ""])
      try #expect(run(["state", path]).status == 0)
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: folder + "/copy.db", toPath: path)

      let put = try run(["state", path])
      let empty = try run(["state", files["empty"] ?? ""])
      let none = try run(["state", folder + "/none.db"])

      #expect(
        put.status == 2 && put.output.contains("records: last poll never, 0 failures since, 1"))
      #expect(put.notes.contains("the state stands at commit 1, and commit 2 was finished"))
      #expect(
        empty.status == 2 && empty.notes.contains("empty: error: this is no state of the engine"))
      #expect(none.status == 2 && none.notes.contains("none.db: error: there is no such file"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names == ["a", "b", "empty", "state.db", "state.db-owner"])
    }
  }

  /// A file that may not grow fails as a disk does that is full.
  @Test func `a state that cannot be written keeps nothing, and nobody tries again`() throws {
    let rows = (0..<2_000).map { "{\"id\":\"\($0)\",\"c\":0,\"u\":0}\n" }.joined()
    try with(["a": rows]) { files in
      let line = "ulimit -f 64; exec \"$0\" \"$@\""
      let state = ["diff", "--state", folder + "/state.db", files["a"] ?? ""] + keys
      let ended = try Program.shell(line, state)

      #expect(ended.status == 3, "\(ended.notes)")
      #expect(ended.notes.hasPrefix("\(folder)/state.db: error: "), "\(ended.notes)")
      #expect(
        ended.notes.hasSuffix("; nothing of the snapshot '\(folder)/a' was kept\n"),
        "\(ended.notes)")
      #expect(!ended.notes.contains("again"))
      #expect(try run(state).output.split(separator: "\n").count == 2_000)

      let run = try Program.shell(
        line.replacing("64", with: "8"),
        ["run", "--store", "sqlite:\(folder)/run.db", "Scenarios/polling/merge.yaml"])
      #expect(run.status == 3, "\(run.notes)")
      #expect(run.notes.contains("run.db: error: ") && !run.notes.contains("again"))
    }
  }

  @Test func `each mistake has its status and its remedy`() throws {
    try with(["a": "{\"x\":1}\n", "text": "no\n", "other": "{}"]) { files in
      let (a, text) = (files["a"] ?? "", files["text"] ?? "")
      for (arguments, status, note) in [
        (
          ["diff", a, a] + keys, 1,
          "a:1: warning: this record has no id at 'id' and was left out; check --id"
        ),
        (["diff", text, a] + keys, 2, "text:1:1: error: "),
        (["diff", folder + "/none", a] + keys, 2, "error: there is no such file; check the path"),
        (["diff", folder, a] + keys, 2, "error: it is a folder; name a file"),
        (["diff", a] + keys, 2, "give BEFORE and AFTER, or --state FILE and each AFTER"),
        (["diff", "-", "-"] + keys, 2, "standard input can be read once"),
        (["diff", a, a, "--tolerance=-1"] + keys, 2, "seconds from 0 to 1000000000"),
        (["diff", a, a, "--date-format", "'"] + keys, 2, "--date-format"),
        (["diff", "--state", text, a] + keys, 2, "text: error: "),
        (["perf", "nothing"], 2, "no suite 'nothing'; there are diff, kernel"),
        (["perf", "kernel", "--filter", "nothing"], 4, "no benchmark is selected"),
        (["perf", "kernel", "--gate", "10%"], 2, "--gate needs --baseline FILE"),
        (["perf", "kernel", "--baseline", files["other"] ?? ""], 2, "not measurements of this"),
        (["perf", "--dataset", folder + "/none"], 2, "there is no such file"),
      ] as [([String], Int32, String)] {
        let ended = try run(arguments)

        #expect(ended.status == status, "\(arguments): \(ended.notes)")
        #expect(ended.notes.contains(note), "\(arguments): \(ended.notes)")
      }
    }
  }
}

import Foundation
import Testing

/// `eventbench perf`: what it refuses to measure, and a gate that nothing comes to.
@Suite struct PerfCommandTests {
  private let perf = ["perf", "kernel", "--quick", "--runs", "1", "--filter", ": 1 pending"]

  @Test func `measurements are saved, compared, and past the gate end with 7`() throws {
    try Folder.with { folder in
      let file = folder + "/saved.json"
      let perf = ["perf", "kernel", "--quick", "--runs", "2", "--filter", "kernel: 1 pending"]
      let saved = try Program.run(perf + ["--save", file])
      #expect(saved.status == 0, "\(saved.notes)")

      let same = try Program.run(perf + ["--baseline", file, "--gate", "10000%"])
      #expect(same.status == 0, "\(same.output)")
      #expect(same.output.contains("× the baseline's time ("))

      // A baseline in which the same work took a nanosecond.
      let text = try String(contentsOfFile: file, encoding: .utf8)
        .replacing(/"processorNanoseconds":\d+/, with: "\"processorNanoseconds\":1")
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let slower = try Program.run(perf + ["--baseline", file, "--gate", "10%"])
      #expect(slower.status == 7)
      #expect(slower.output.contains("slower, past the gate"))
    }
  }

  @Test func `a workload's files are what the diff finds in them`() throws {
    try Folder.with { folder in
      let written = try Program.run([
        "perf", "diff", "--quick", "--write-workload", folder, "--filter", "1 %",
      ])
      #expect(written.status == 0, "\(written.notes)")
      for line in written.output.split(separator: "\n") {
        let path = String(line.prefix { $0 != ":" })
        let found = try Program.run([
          "diff", path + "/before.jsonl", path + "/after.jsonl", "--full", "--id", "id",
          "--created", "properties.createdate", "--updated", "properties.lastmodifieddate",
        ])
        #expect(
          found.output == (try String(contentsOfFile: path + "/expected.tsv", encoding: .utf8)),
          "\(line)")
      }
    }
  }

  @Test func `a gate needs something to compare`() throws {
    try Folder.with { folder in
      let baseline = folder + "/saved.json"
      #expect(try Program.run(perf + ["--save", baseline]).status == 0)
      let text = try Folder.text(baseline)
      for other in [
        text.replacing("1 pending", with: "2 pending"),
        text.replacing(/"count":\d+/, with: "\"count\":7"),
      ] {
        try Folder.write(other, to: baseline)
        let ended = try Program.run(perf + ["--baseline", baseline, "--gate", "10%"])
        #expect(ended.status == 2, "\(ended.output)")
        #expect(ended.notes.contains("so --gate compares nothing"), "\(ended.notes)")
        #expect(try Program.run(perf + ["--baseline", baseline]).status == 0)
      }
    }
  }

  @Test func `measurements do not take the place of the dataset`() throws {
    try Folder.with { folder in
      let record = "{\"id\":1,\"c\":0,\"u\":0}\n"
      try Folder.write(record, to: folder + "/a")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: "a")
      for name in ["a", "link"] {
        let ended = try Program.run(
          ["perf", "--dataset", folder + "/a", "--created", "c", "--updated", "u", "--runs", "1"]
            + ["--save", folder + "/" + name])

        #expect(ended.status == 2)
        #expect(ended.output.isEmpty)
        #expect(ended.notes.contains("it is read too, as '\(folder)/a'; name another file"))
      }
      #expect(try Folder.text(folder + "/a") == record)
    }
  }

  @Test func `an empty dataset is not taken for one without ids`() throws {
    try Folder.with { folder in
      try Folder.write("[]", to: folder + "/a")
      let ended = try Program.run(
        ["perf", "--dataset", folder + "/a", "--created", "c", "--updated", "u", "--runs", "1"])

      #expect(ended.status == 2)
      #expect(
        ended.notes.contains("a: error: it holds no record; name a snapshot that holds some"),
        "\(ended.notes)")
    }
  }

  @Test func `a dataset is for the diff alone`() throws {
    try Folder.with { folder in
      try Folder.write("{\"id\":1,\"c\":0,\"u\":0}\n", to: folder + "/a")
      let dataset = ["--dataset", folder + "/a", "--created", "c", "--updated", "u", "--list"]
      let kernel = try Program.run(["perf", "kernel"] + dataset)
      #expect(kernel.status == 2)
      #expect(kernel.notes.contains("--dataset measures the diff alone"), "\(kernel.notes)")
      #expect(try Program.run(["perf", "diff"] + dataset).status == 0)
    }
  }

  @Test func `a hundredth of the usual workload is written, and of the diff alone`() throws {
    try Folder.with { folder in
      let write = ["--quick", "--write-workload", folder + "/w"]
      let ended = try Program.run(["perf", "diff"] + write)

      #expect(ended.status == 0, "\(ended.notes)")
      #expect(ended.output.hasPrefix("\(folder)/w/random-1000-10000ppm: 1,000 contacts"))
      let before = folder + "/w/random-1000-10000ppm/before.jsonl"
      for (arguments, message) in [
        (["kernel"], "--write-workload is for the diff alone; leave the other suites out"),
        (["diff", "kernel"], "--write-workload is for the diff alone; leave the other suites out"),
        (["--dataset", before], "--write-workload writes files of its own; leave --dataset out"),
      ] {
        let refused = try Program.run(["perf"] + arguments + write)
        #expect(refused.status == 2 && refused.output.isEmpty)
        #expect(refused.notes.contains(message), "\(refused.notes)")
      }
    }
  }

  @Test func `a baseline that is not there is told, and nothing is measured`() throws {
    let ended = try Program.run(perf + ["--baseline", "nope.json"])

    #expect(ended.status == 2 && ended.output.isEmpty)
    #expect(ended.notes == "nope.json: error: there is no file 'nope.json'; check the path\n")
  }

  @Test func `a dataset that can be read only once is refused`() throws {
    let record = "{\"id\":1,\"c\":0,\"u\":0}"
    let line = "exec \"$0\" perf --runs 1 --created c --updated u --dataset"
    for source in ["<(echo '\(record)')", "- < <(echo '\(record)')"] {
      let ended = try Program.shell("\(line) \(source)")

      #expect(ended.status == 2)
      #expect(!ended.output.contains("every record new"), "\(ended.output)")
      #expect(
        ended.notes.contains(
          "error: it can be read only once, and is measured several times; write it into a file first"
        ), "\(ended.notes)")
    }
  }

  @Test func `what is kept is refused where nothing is measured`() throws {
    try Folder.with { folder in
      let file = folder + "/a"
      for (option, kept) in [
        (["--list"], ["--save", file]), (["--list"], ["--baseline", file]),
        (["--quick", "--write-workload", folder + "/w"], ["--save", file]),
        (["--quick", "--write-workload", folder + "/w"], ["--baseline", file]),
      ] {
        let ended = try Program.run(["perf", "diff"] + option + kept)

        #expect(ended.status == 2 && ended.output.isEmpty)
        #expect(
          ended.notes.contains(
            "\(kept[0]) is for what is measured; leave it out with \(option.first { $0 != "--quick" } ?? "")"
          ), "\(ended.notes)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func `a workload that cannot be written leaves no piece of a file`() throws {
    try Folder.with { folder in
      try Folder.write("", to: folder + "/plain")
      let write = ["perf", "--quick", "--write-workload"]
      let plain = try Program.run(write + [folder + "/plain"])
      let full = try Program.shell("ulimit -f 8; exec \"$0\" \"$@\"", write + [folder])

      #expect(plain.status == 2 && full.status == 2)
      #expect(
        plain.notes.contains("cannot be written: Not a directory; name another folder"),
        "\(plain.notes)")
      #expect(
        full.notes.contains("cannot be written: File too large; name another folder"),
        "\(full.notes)")
      let left = try FileManager.default.contentsOfDirectory(
        atPath: folder + "/random-1000-10000ppm")
      #expect(left.isEmpty)
    }
  }
}

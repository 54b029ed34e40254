import Testing

/// `eventbench date`: how its values are told from its options.
@Suite struct DateCommandTests {
  @Test func `values that look like options come after two dashes`() throws {
    let parse = ["date", "parse", "yyyy-MM-dd"]
    let ended = try Program.run(parse + ["--zone", "GMT", "--", "-0001-01-01", "1970-01-02"])
    #expect(ended.output.split(separator: "\n").last == "86400000", "\(ended.output)")
    #expect(ended.output.split(separator: "\n").count == 2, "\(ended.notes)")
    #expect(try Program.run(parse + ["1970-01-02", "--", "-x"]).output.hasPrefix("86400000\n"))
    #expect(try Program.run(parse + ["--zne", "--", "1970-01-02"]).status == 2)
  }

  @Test func `a zone may begin with a minus`() throws {
    for option in [["--zone", "-8:00"], ["--zone=-8:00"]] {
      let ended = try Program.run(["date", "parse", "yyyy-MM-dd"] + option + ["2026-01-01"])
      #expect(ended.output == "1767254400000\n", "\(ended.notes)")
      #expect(
        try Program.run(["date", "offset"] + option + ["0", "-1"]).output
          == "-28800000\n-28800000\n")
      #expect(try Program.run(["date", "format", "HH"] + option + ["0"]).output == "16\n")
    }
    let old = ["--reference", "-2208988800000", "00-01-01"]
    #expect(
      try Program.run(["date", "parse", "yy-MM-dd", "--zone", "UTC"] + old).status == 0)
    #expect(try Program.run(["date", "parse", "yyyy", "2026", "--zone"]).status == 2)
  }

  @Test func `a date is answered a line each, and an error takes a line's place`() throws {
    let pattern = "yyyy-MM-dd'T'HH:mm:ssXXX"
    let ended = try Program.run(["date", "parse", pattern, "2017-08-30 13:19:29-6:00", "nonsense"])

    #expect(ended.status == 1)
    #expect(ended.output.hasPrefix("1504120769000\nerror: "))
    #expect(ended.output.split(separator: "\n").count == 2)
    #expect(ended.notes.contains("one digit of hours"))
    #expect(
      try Program.run(["date", "format", "z", "--zone", "PST", "0", "-1"]).output == "PST\nPST\n")
    #expect(try Program.run(["date", "offset", "--zone", "IST", "0"]).output == "19800000\n")
    #expect(try Program.run(["date", "explain", "yyyy"]).output.contains("no zone"))
    for wrong in [["parse", "bogus", "1"], ["parse", "yyyy", "--zne", "UTC"], ["parse"]] {
      #expect(try Program.run(["date"] + wrong).status == 2)
    }
  }
}

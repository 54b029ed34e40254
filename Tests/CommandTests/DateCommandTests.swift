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
}

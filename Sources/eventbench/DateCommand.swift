import ArgumentParser
import ChangeEngine

/// `eventbench date`: how the engine reads and writes dates.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Show how the engine reads and writes a date.",
    discussion: """
      Values come as arguments, or one a line on standard input; each gets one line of answer. A value \
      that has no answer gets 'error: …' in its place, and the exit status is 1. Zones are those of the \
      platform (java.util.TimeZone, zone data \(ZoneRules.dataVersion)); an unknown one is GMT.
      """,
    subcommands: [
      DateParseCommand.self, DateFormatCommand.self, DateOffsetCommand.self,
      DateExplainCommand.self,
    ])
}

/// The options that all date commands share.
struct DateOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: "The zone of the platform's clock, such as America/New_York, EST or -8:00.")
  var zone = "UTC"

  @Argument(
    parsing: .allUnrecognized,
    help: "The values. Default: one a line from standard input.")
  var values: [String] = []

  mutating func validate() throws {
    let isNumber = { (value: String) in Int64(value) != nil }
    let end = values.firstIndex(of: "--")
    let before = values[..<(end ?? values.endIndex)]
    if let option = before.first(where: { $0.hasPrefix("-") && !isNumber($0) }) {
      throw ValidationError("Unknown option '\(option)'; put -- before values that begin with -.")
    }
    if let end { values.remove(at: end) }
  }

  /// The zone; one that is not known is GMT, and the user is told.
  var rules: ZoneRules {
    if let rules = ZoneRules.named(zone) { return rules }
    if !zone.isEmpty {
      Output.note("eventbench: note: the time zone '\(zone)' is not known; the platform takes GMT")
    }
    return .gmt
  }

  /// Answers each value on a line of its own.
  ///
  /// - Throws: The exit status 1 where a value has no answer.
  func answer(_ answer: (String) -> DateAnswer) throws {
    var answers = AnswerWriter()
    for value in values { answers.write(answer(value)) }
    if values.isEmpty {
      while let line = readLine() { answers.write(answer(line)) }
    }
    answers.flush()
    if answers.hasErrors { throw ExitStatus.failed }
  }

  static func format(
    _ pattern: String, _ fraction: DateFormat.FractionPolicy
  ) throws -> DateFormat {
    do {
      return try DateFormat(pattern: pattern, fraction: fraction)
    } catch {
      Output.note(
        "eventbench: error: the pattern '\(pattern)' cannot be understood: \(error.description)")
      throw ExitStatus.usage
    }
  }

  /// A whole number of milliseconds since 1970.
  static func moment(_ value: String) -> Timestamp? {
    Int64(value.trimmed).map(Timestamp.init(millisecondsSinceEpoch:))
  }
}

/// What a value comes to.
enum DateAnswer {
  case text(String)
  case error(String)

  static let notANumber = error("not a whole number of milliseconds since 1970; write one")
}

/// Collects answers into large writes, or writes each at once for someone who types.
private struct AnswerWriter {
  private(set) var hasErrors = false
  private var text = ""
  private let isInteractive = Output.isTerminal(0)

  mutating func write(_ answer: DateAnswer) {
    switch answer {
    case .text(let line): text += line + "\n"
    case .error(let what):
      hasErrors = true
      text += "error: \(what)\n"
    }
    if isInteractive || text.utf8.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    Output.write(text)
    text = ""
  }
}

/// How more than three `S` are read and written.
enum FractionOption: String, ExpressibleByArgument, CaseIterable {
  case fraction, java

  var policy: DateFormat.FractionPolicy { self == .java ? .java : .fraction }
}

/// `eventbench date parse`: texts in, milliseconds out.
struct DateParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Read dates: texts in, milliseconds since 1970 out.")

  @Argument(help: "A java.text.SimpleDateFormat pattern, milliseconds or seconds.")
  var pattern: String

  @OptionGroup var options: DateOptions

  @Option(help: "How more than three S read: as a fraction, or as Java does.")
  var fraction = FractionOption.fraction

  @Option(
    parsing: .unconditional,
    help: "The moment around which two-digit years are read, in milliseconds since 1970.")
  var reference = DateFormat.usualReferenceDate.millisecondsSinceEpoch

  func run() throws {
    let format = try DateOptions.format(pattern, fraction.policy)
    let zone = options.rules
    try options.answer { value in
      guard
        let reading = format.parse(
          value, zone: zone, referenceDate: Timestamp(millisecondsSinceEpoch: reference))
      else { return .error("the text does not fit the pattern; compare it with 'date explain'") }
      for words in reading.leniencies.words {
        Output.note("eventbench: note: '\(value)' needed a liberty of the platform: \(words)")
      }
      return .text(String(reading.timestamp.millisecondsSinceEpoch))
    }
  }
}

/// `eventbench date format`: milliseconds in, texts out.
struct DateFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format", abstract: "Write dates: milliseconds since 1970 in, texts out.")

  @Argument(help: "A java.text.SimpleDateFormat pattern, milliseconds or seconds.")
  var pattern: String

  @OptionGroup var options: DateOptions

  @Option(help: "How more than three S are written: as a fraction, or as Java does.")
  var fraction = FractionOption.fraction

  func run() throws {
    let format = try DateOptions.format(pattern, fraction.policy)
    let zone = options.rules
    try options.answer { value in
      DateOptions.moment(value).map { .text(format.format($0, zone: zone)) } ?? .notANumber
    }
  }
}

/// `eventbench date offset`: milliseconds in, what the zone is ahead of UTC out.
struct DateOffsetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offset",
    abstract: "Offsets of a zone: milliseconds since 1970 in, milliseconds ahead of UTC out.")

  @OptionGroup var options: DateOptions

  func run() throws {
    let zone = options.rules
    try options.answer { value in
      DateOptions.moment(value).map { .text(String(zone.offset(at: $0))) } ?? .notANumber
    }
  }
}

/// `eventbench date explain`: a pattern in words.
struct DateExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say in words what each part of a pattern reads.")

  @Argument(help: "A java.text.SimpleDateFormat pattern, milliseconds or seconds.")
  var pattern: String

  func run() throws {
    let format = try DateOptions.format(pattern, .fraction)
    let parts = format.explanation
    let width = parts.map(\.text.count).max() ?? 0
    for part in parts {
      let padding = String(repeating: " ", count: width - part.text.count)
      Output.write("\(part.text)\(padding)  \(part.words)\n")
    }
  }
}

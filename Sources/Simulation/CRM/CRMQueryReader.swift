package import ChangeEngine

/// Reads what poll URLs ask for, for one resource.
///
/// A bound stands in `where=…`, with `and` between several, or is a parameter of its own. Parameters
/// that the CRM does not know are passed over, as HubSpot does.
package final class CRMQueryReader {
  private typealias Text = Span<UInt8>

  private static let sinceParameters = [
    "since", "updatedsince", "modifiedsince", "updated_since", "modified_since", "updated_after",
  ].map { Array($0.utf8) }
  private static let blank = UInt8(ascii: " ")

  private let equality: CRMResource.Equality
  private let dates: CRMDateReader
  /// The last keys of the paths to the dates, in lower case.
  private let updatedName: [UInt8]
  private let createdName: [UInt8]
  private let emptyNames: [[UInt8]]

  package init(_ resource: CRMResource) {
    equality = resource.equality
    dates = CRMDateReader(resource)
    updatedName = CRMQueryReader.lowercased((resource.updated.path.keys.last ?? "").utf8.span)
    createdName = CRMQueryReader.lowercased((resource.created.path.keys.last ?? "").utf8.span)
    emptyNames = resource.emptyProperties.map { CRMQueryReader.lowercased($0.utf8.span) }
  }

  /// Reads the query of `url`, asked at `now`; returns `nil` where a date in it cannot be read.
  ///
  /// Two-digit years and numbers are read as ones around `now`.
  package func read(_ url: String, at now: Timestamp) -> CRMQuery? {
    let text = url.utf8.span
    var query = CRMQuery(at: now)
    var start = Bytes.position(of: UInt8(ascii: "?"), in: text, from: 0) + 1
    while start < text.count {
      let end = Bytes.position(of: UInt8(ascii: "&"), in: text, from: start)
      guard read(parameter: text.extracting(start..<end), into: &query) else { return nil }
      start = end + 1
    }
    return query
  }

  private func read(parameter: Text, into query: inout CRMQuery) -> Bool {
    guard Bytes.position(of: UInt8(ascii: "%"), in: parameter, from: 0) < parameter.count
    else { return read(decoded: parameter, into: &query) }
    return read(decoded: Bytes.percentDecoded(parameter).span, into: &query)
  }

  private func read(decoded parameter: Text, into query: inout CRMQuery) -> Bool {
    let sign = CRMQueryReader.positionOfSign(in: parameter)
    let name = parameter.extracting(..<sign)
    let value = parameter.extracting(min(sign + 1, parameter.count)...)
    if CRMQueryReader.spells("where", name) {
      return read(clauses: value, into: &query)
    }
    if CRMQueryReader.spells("nextPage", name) {
      query.offset = max(0, Int(CRMQueryReader.string(value)) ?? 0)
    } else if CRMQueryReader.spells("pageSize", name) {
      query.pageSize = Int(CRMQueryReader.string(value)).map { max(1, $0) }
    } else if isDateName(name) {
      return read(clause: parameter, into: &query)
    }
    return true
  }

  /// Reads clauses with the word `and` between them.
  private func read(clauses text: Text, into query: inout CRMQuery) -> Bool {
    var start = 0
    var blank = Bytes.position(of: CRMQueryReader.blank, in: text, from: 0)
    while blank < text.count {
      if CRMQueryReader.isAnd(text.extracting(blank...)) {
        guard read(clause: text.extracting(start..<blank), into: &query) else { return false }
        start = blank + 5
      }
      blank = Bytes.position(of: CRMQueryReader.blank, in: text, from: max(blank + 1, start))
    }
    return read(clause: text.extracting(start...), into: &query)
  }

  /// Passes over a clause that is not about a date; a date that cannot be read is refused.
  private func read(clause: Text, into query: inout CRMQuery) -> Bool {
    let sign = CRMQueryReader.positionOfSign(in: clause)
    guard sign < clause.count else { return true }
    let hasEquals = sign + 1 < clause.count && clause[sign + 1] == UInt8(ascii: "=")
    let name = clause.extracting(..<sign)
    if !emptyNames.isEmpty, !isUpdatedName(name),
      emptyNames.contains(CRMQueryReader.lowercased(name))
    {
      query.findsNothing = true
      return true
    }
    guard
      let bound = bound(
        clause.extracting((sign + (hasEquals ? 2 : 1))...), at: query.now)
    else {
      return !isDateName(name)
    }
    let comparison: CRMQuery.Comparison =
      switch clause[sign] {
      case UInt8(ascii: ">"): hasEquals ? .since : .after
      case UInt8(ascii: "<"): hasEquals ? .until : .before
      default: equality(of: name)
      }
    query.conditions.append(
      CRMQuery.Condition(isOnCreated: isCreated(name), comparison: comparison, bound: bound))
    return true
  }

  /// Reads a date, in quotes or without; most are numbers.
  private func bound(_ value: Text, at now: Timestamp) -> Timestamp? {
    if let number = CRMQueryReader.digits(value), let date = dates.read(digits: number, at: now) {
      return date
    }
    var text: [UInt8] = []
    for index in value.indices where !CRMQueryReader.isQuote(value[index]) {
      if !text.isEmpty || value[index] != CRMQueryReader.blank { text.append(value[index]) }
    }
    return dates.read(String(decoding: text, as: UTF8.self), at: now)
  }

  private func equality(of name: Text) -> CRMQuery.Comparison {
    if isSinceParameter(name) { return .since }
    return switch equality {
    case .since: .since
    case .after: .after
    case .equal: .equal
    }
  }

  // MARK: Names

  private func isDateName(_ name: Text) -> Bool {
    isSpelled(updatedName, name) || isSpelled(createdName, name) || isSinceParameter(name)
  }

  private func isSinceParameter(_ name: Text) -> Bool {
    if isUpdatedName(name) { return CRMQueryReader.sinceParameters.contains(updatedName) }
    return CRMQueryReader.sinceParameters.contains(CRMQueryReader.lowercased(name))
  }

  private func isCreated(_ name: Text) -> Bool {
    if isUpdatedName(name) { return false }
    let name = CRMQueryReader.lowercased(name)
    if name == updatedName { return false }
    return name == createdName
      || name.indices.contains { name[$0...].starts(with: "creat".utf8) }
  }

  private func isSpelled(_ lowercased: [UInt8], _ name: Text) -> Bool {
    CRMQueryReader.areEqual(lowercased.span, name)
      || CRMQueryReader.lowercased(name) == lowercased
  }

  /// Nearly every query asks for the updated date by its name as it is.
  private func isUpdatedName(_ name: Text) -> Bool {
    let updatedName = updatedName
    return CRMQueryReader.areEqual(updatedName.span, name)
  }

  // MARK: Bytes

  private static func spells(_ word: StaticString, _ name: Text) -> Bool {
    guard word.utf8CodeUnitCount == name.count else { return false }
    for index in name.indices {
      guard unsafe word.utf8Start[index] == name[index] else { return false }
    }
    return true
  }

  private static func areEqual(_ lhs: Text, _ rhs: Text) -> Bool {
    guard lhs.count == rhs.count else { return false }
    for index in lhs.indices {
      guard lhs[index] == rhs[index] else { return false }
    }
    return true
  }

  private static func positionOfSign(in text: Text) -> Int {
    for index in text.indices where isSign(text[index]) { return index }
    return text.count
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<")
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// Whether the text begins with a blank, `and` and a blank.
  private static func isAnd(_ text: Text) -> Bool {
    text.count >= 5 && text[1] | 0x20 == UInt8(ascii: "a") && text[2] | 0x20 == UInt8(ascii: "n")
      && text[3] | 0x20 == UInt8(ascii: "d") && text[4] == blank
  }

  /// The number that up to eighteen digits stand for; `nil` for anything else.
  private static func digits(_ text: Text) -> Int64? {
    guard (1...18).contains(text.count) else { return nil }
    var number: Int64 = 0
    for index in text.indices {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int64(digit)
    }
    return number
  }

  private static func string(_ text: Text) -> String {
    text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The name without blanks, capitals of ASCII as small letters.
  private static func lowercased(_ name: Text) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in name.indices where name[index] != blank {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(name[index])
      bytes.append(isCapital ? name[index] | 0x20 : name[index])
    }
    return bytes
  }
}

import ChangeEngine

/// Reads what poll URLs ask for, for one resource.
///
/// A bound stands in `where=…`, with `and` between several, or is a parameter of its own. Parameters
/// that the CRM does not know are passed over, as HubSpot does.
package struct CRMQueryReader {
  private typealias Bytes = ArraySlice<UInt8>

  private static let sinceParameters = [
    "since", "updatedsince", "modifiedsince", "updated_since", "modified_since", "updated_after",
  ].map { Array($0.utf8) }
  private static let created = Array("creat".utf8)
  private static let blank = UInt8(ascii: " ")

  private let equality: CRMResource.Equality
  private let dates: CRMDateReader
  /// The last keys of the paths to the dates, in lower case.
  private let updatedName: [UInt8]
  private let createdName: [UInt8]

  package init(_ resource: CRMResource) {
    equality = resource.equality
    dates = CRMDateReader(resource)
    updatedName = CRMQueryReader.lowercased(
      Array((resource.updated.path.keys.last ?? "").utf8)[...])
    createdName = CRMQueryReader.lowercased(
      Array((resource.created.path.keys.last ?? "").utf8)[...])
  }

  /// Reads the query of `url`; returns `nil` where a date in it cannot be read.
  package func read(_ url: String) -> CRMQuery? {
    let bytes = Array(url.utf8)
    var (conditions, offset, pageSize): ([CRMQuery.Condition], Int, Int?) = ([], 0, nil)
    var rest = bytes[...]
    CRMQueryReader.skip(past: UInt8(ascii: "?"), in: &rest)
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "&")) ?? rest.endIndex
      let parameter = CRMQueryReader.percentDecoded(rest[..<end])
      rest = rest[end...].dropFirst()
      let sign = parameter.firstIndex(where: CRMQueryReader.isSign) ?? parameter.endIndex
      let (name, value) = (parameter[..<sign], parameter[sign...].dropFirst())
      if name.elementsEqual("where".utf8) {
        guard read(clauses: value, into: &conditions) else { return nil }
      } else if name.elementsEqual("nextPage".utf8) {
        offset = Int(String(decoding: value, as: UTF8.self)) ?? 0
      } else if name.elementsEqual("pageSize".utf8) {
        pageSize = Int(String(decoding: value, as: UTF8.self))
      } else if isDateName(lowercasedName(name)) {
        guard read(clause: parameter, into: &conditions) else { return nil }
      }
    }
    return CRMQuery(
      conditions: conditions, offset: max(0, offset), pageSize: pageSize.map { max(1, $0) })
  }

  /// Reads clauses with the word `and` between them.
  private func read(clauses text: Bytes, into conditions: inout [CRMQuery.Condition]) -> Bool {
    var start = text.startIndex
    var position = text.startIndex
    while position < text.endIndex {
      guard text[position] == CRMQueryReader.blank, CRMQueryReader.isAnd(text[position...]) else {
        position += 1
        continue
      }
      guard read(clause: text[start..<position], into: &conditions) else { return false }
      position += 5
      start = position
    }
    return read(clause: text[start...], into: &conditions)
  }

  /// Passes over a clause that is not about a date; a date that cannot be read is refused.
  private func read(clause: Bytes, into conditions: inout [CRMQuery.Condition]) -> Bool {
    guard let sign = clause.firstIndex(where: CRMQueryReader.isSign) else { return true }
    let hasEquals = sign + 1 < clause.endIndex && clause[sign + 1] == UInt8(ascii: "=")
    let name = lowercasedName(clause[..<sign])
    var value = clause[(sign + 1)...].dropFirst(hasEquals ? 1 : 0)
    if value.contains(where: CRMQueryReader.isQuote) {
      value = value.filter { !CRMQueryReader.isQuote($0) }[...]
    }
    let text = String(decoding: value.drop { $0 == CRMQueryReader.blank }, as: UTF8.self)
    guard let bound = dates.read(text) else { return !isDateName(name) }
    let comparison: CRMQuery.Comparison =
      switch clause[sign] {
      case UInt8(ascii: ">"): hasEquals ? .since : .after
      case UInt8(ascii: "<"): hasEquals ? .until : .before
      default: equality(of: name)
      }
    conditions.append(
      CRMQuery.Condition(isOnCreated: isCreated(name), comparison: comparison, bound: bound))
    return true
  }

  private func equality(of name: [UInt8]) -> CRMQuery.Comparison {
    if CRMQueryReader.sinceParameters.contains(name) { return .since }
    return switch equality {
    case .since: .since
    case .after: .after
    case .equal: .equal
    }
  }

  /// Nearly every query asks for the updated date by its name.
  private func lowercasedName(_ name: Bytes) -> [UInt8] {
    name.elementsEqual(updatedName) ? updatedName : CRMQueryReader.lowercased(name)
  }

  private func isDateName(_ name: [UInt8]) -> Bool {
    name == updatedName || name == createdName || CRMQueryReader.sinceParameters.contains(name)
  }

  private func isCreated(_ name: [UInt8]) -> Bool {
    if name == updatedName { return false }
    return name == createdName
      || name.indices.contains { name[$0...].starts(with: CRMQueryReader.created) }
  }

  // MARK: Bytes

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<")
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  private static func isAnd(_ text: Bytes) -> Bool {
    text.first == blank && text.count >= 5
      && text.prefix(5).elementsEqual(" and ".utf8) { $0 | 0x20 == $1 }
  }

  /// Drops everything up to the first `byte`, or all where there is none.
  private static func skip(past byte: UInt8, in text: inout Bytes) {
    text = text[(text.firstIndex(of: byte) ?? text.endIndex)...].dropFirst()
  }

  /// The name without blanks, capitals of ASCII as small letters.
  private static func lowercased(_ name: Bytes) -> [UInt8] {
    name.lazy.filter { $0 != blank }.map {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
    }
  }

  private static func percentDecoded(_ text: Bytes) -> Bytes {
    guard text.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let decoded = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(decoded)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes[...]
  }
}

/// What a date format keeps of a moment, as far as its letters say.
package struct FormatFacts {
  /// The smallest step between two dates that it tells apart.
  package let unit: DateUnit
  /// Whether it counts from 1970, so that no zone matters.
  package let isCount: Bool
  /// Whether a date carries its own offset or zone.
  package let carriesZone: Bool
  /// Whether a quoted `Z` stands at its end, a letter that means nothing to the reader.
  let endsInLiteralZ: Bool
  /// Whether its last quote has no partner.
  let isUnbalanced: Bool
  /// The offset that stands at its end as plain text, as in `HH:mm:ss -0800`.
  let literalOffset: LiteralOffset?

  package init(_ pattern: String) {
    let pattern = pattern.trimmed
    isUnbalanced = !pattern.count { $0 == "'" }.isMultiple(of: 2)
    let bare = pattern.filter { $0 != "'" }
    isCount = bare == "milliseconds" || bare == "seconds"
    let letters = FormatFacts.letters(of: pattern)
    unit = isCount ? (bare == "seconds" ? .second : .millisecond) : FormatFacts.unit(letters)
    carriesZone = !isCount && letters.contains { "XZz".contains($0) }
    endsInLiteralZ = !isCount && LiteralOffset.isQuotedZ(pattern)
    literalOffset = isCount ? nil : LiteralOffset(endOf: pattern)
  }

  /// The pattern letters, without what is quoted.
  private static func letters(of pattern: String) -> Set<Character> {
    var letters: Set<Character> = []
    var isQuoted = false
    for character in pattern {
      if character == "'" { isQuoted.toggle() } else if !isQuoted { letters.insert(character) }
    }
    return letters
  }

  private static func unit(_ letters: Set<Character>) -> DateUnit {
    let units: [(letters: String, unit: DateUnit)] = [
      ("S", .millisecond), ("s", .second), ("m", .minute), ("HhKk", .hour), ("dDEuF", .day),
      ("wW", .week), ("ML", .month),
    ]
    return units.first { !letters.isDisjoint(with: $0.letters) }?.unit ?? .year
  }
}

/// Something in an event configuration that is wrong, or that is likely to lose events.
public struct ConfigurationProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The configuration cannot run.
    case error
    /// It runs, and is likely to do something else than was meant.
    case warning
    /// Worth knowing.
    case information
  }

  /// The name of a kind of problem; a contract with everyone who reads reports.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case coarseFormat = "coarse-format"
    case conflictingTimeZones = "conflicting-time-zones"
    case dateFieldNotRequested = "date-field-not-requested"
    case delayBelowVisibilityLag = "delay-below-visibility-lag"
    case duplicateKey = "duplicate-key"
    case duplicatesWithoutMemory = "duplicates-without-memory"
    case equalityFilter = "equality-filter"
    case eventsDisabled = "events-disabled"
    case fixedZoneAbbreviation = "fixed-zone-abbreviation"
    case invalidCallbackURL = "invalid-callback-url"
    case invalidJSON = "invalid-json"
    case invalidRefreshInterval = "invalid-refresh-interval"
    case invalidValue = "invalid-value"
    case literalZWithZone = "literal-z-with-zone"
    case misplacedKey = "misplaced-key"
    case misspeltKey = "misspelt-key"
    case missingIDField = "missing-id-field"
    case missingURL = "missing-url"
    case noCallbackURL = "no-callback-url"
    case noPlaceholder = "no-placeholder"
    case noSignatureKey = "no-signature-key"
    case nothingPolled = "nothing-polled"
    case objectNotPolled = "object-not-polled"
    case resourceURLMismatch = "resource-url-mismatch"
    case sameDateFields = "same-date-fields"
    case templateLeft = "template-left"
    case unbalancedQuote = "unbalanced-quote"
    case unknownDateFormat = "unknown-date-format"
    case unknownKey = "unknown-key"
    case unknownTimeZone = "unknown-time-zone"
    case unlikelyPattern = "unlikely-pattern"
    case unresolvedPlaceholder = "unresolved-placeholder"
    case vendorTypeSpelling = "vendor-type-spelling"

    /// Whether the place of such a problem is the key rather than its value.
    var isAboutKey: Bool {
      [.duplicateKey, .misplacedKey, .misspeltKey, .unknownKey].contains(self)
    }
  }

  /// Which kind of problem it is.
  public let code: Code
  /// How bad it is.
  public let severity: Severity
  /// Where it stands in the file, also inside a JSON-encoded text.
  public let position: SourcePosition
  /// The keys from the root of the document to the value, also inside a JSON-encoded text.
  public let path: [String]
  /// What is wrong, without any value that could be secret.
  public let message: String
  /// What to do about it.
  public let remedy: String

  /// The path as text: keys joined by dots, places of an array in `[…]`, keys that hold a dot
  /// themselves in `['…']`.
  public var pathText: String {
    var text = ""
    for key in path {
      if key.contains(".") || key.contains("'") || key.contains(" ") {
        text += "['\(key)']"
      } else if Int(key) != nil {
        text += "[\(key)]"
      } else {
        text += text.isEmpty ? key : ".\(key)"
      }
    }
    return text
  }
}

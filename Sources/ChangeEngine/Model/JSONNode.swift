/// A JSON value with the place at which each part of it stands in the text that it came from.
public struct JSONNode: Sendable {
  /// What stands there.
  public enum Content: Sendable {
    /// `null`, a truth value, a number or a text.
    case scalar(JSONValue)
    case array([JSONNode])
    case object([Member])
  }

  /// A key and its value.
  public struct Member: Sendable {
    /// The key, unescaped.
    public let key: String
    /// Where the key stands.
    public let keyPosition: SourcePosition
    /// The value.
    public let value: JSONNode

    /// Creates a member from its key, the key's place and the value.
    public init(key: String, keyPosition: SourcePosition, value: JSONNode) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  /// What stands there.
  public let content: Content
  /// Where it begins.
  public let position: SourcePosition

  /// Creates a value at a place.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// Creates the tree of a value that has one place as a whole.
  public init(_ value: JSONValue, at position: SourcePosition = .start) {
    self.position = position
    switch value {
    case .null, .bool, .number, .string: content = .scalar(value)
    case .array(let elements):
      content = .array(elements.map { JSONNode($0, at: position) })
    case .object(let members):
      content = .object(
        members.map {
          Member(key: $0.key, keyPosition: position, value: JSONNode($0.value, at: position))
        })
    }
  }

  /// The value without its places.
  public var value: JSONValue {
    switch content {
    case .scalar(let value): value
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members):
      .object(members.map { .init(key: $0.key, value: $0.value.value) })
    }
  }

  /// The members of an object, none for anything else.
  public var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// Whether this is an object.
  public var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// The text of a string or a number; `nil` for anything else.
  public var scalarText: String? {
    if case .scalar(let value) = content { value.scalarText } else { nil }
  }

  /// Whether this is `null` or a blank text, which the platform's documents use for "not set".
  public var isUnset: Bool {
    if case .scalar(let value) = content { value.isUnset } else { false }
  }

  /// Returns the value of `key`, the last one where the key stands twice.
  public subscript(key: String) -> JSONNode? { member(key)?.value }

  /// Returns the place of the value at the end of `path`, or of its key.
  ///
  /// Where the path breaks off it is the place of the last value on the way.
  public func position(of path: some Collection<String>, atKey: Bool = false) -> SourcePosition {
    guard let key = path.first else { return position }
    let rest = path.dropFirst()
    if case .array(let elements) = content, let index = Int(key), elements.indices.contains(index) {
      return elements[index].position(of: rest, atKey: atKey)
    }
    guard let member = member(key) else { return position }
    return atKey && rest.isEmpty
      ? member.keyPosition : member.value.position(of: rest, atKey: atKey)
  }

  private func member(_ key: String) -> Member? {
    // Equality of texts is fast, and takes composed and decomposed letters for equal.
    members.last { $0.key == key && $0.key.utf8.elementsEqual(key.utf8) }
  }
}

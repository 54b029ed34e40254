/// A JSON text that a person wrote: its tree with places, and all of its slips at once.
///
/// Reading goes on after a slip whose meaning is plain, such as a trailing comma, a comment or a
/// curly quote; it ends at one that leaves the rest open.
public struct JSONSource: Sendable {
  /// How long a text may be.
  public static let bytesMax = JSONSourceReader.bytesMax
  /// How deep arrays and objects may nest.
  public static let depthMax = JSONSourceReader.depthMax
  /// How many values a text may hold.
  public static let valuesMax = JSONSourceReader.valuesMax

  /// The tree; `nil` where the text could not be read to its end.
  public let root: JSONNode?
  /// What is wrong with the text, in order.
  public let slips: [JSONSlip]
  private let bytes: [UInt8]

  /// Reads a file, or a text that stands as a whole at one place of another file.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - position: The place that stands for all of the text; by default the text is the file.
  public init(_ bytes: [UInt8], at position: SourcePosition? = nil) {
    self.init(bytes, origin: position.map(SourceScanner.Origin.fixed) ?? .file, path: [])
  }

  private init(_ bytes: [UInt8], origin: SourceScanner.Origin, path: [String]) {
    self.bytes = bytes
    var reader = JSONSourceReader(SourceScanner(bytes: bytes, origin: origin), path: path)
    root = reader.readDocument()
    slips = reader.slips
  }

  /// Reads the JSON that a text of this document holds; its places are those in this file.
  ///
  /// - Parameters:
  ///   - node: The text.
  ///   - path: The keys from the root to the text.
  /// - Returns: The text's own tree and slips.
  public func encoded(in node: JSONNode, path: [String]) -> JSONSource {
    let text = Array((node.scalarText ?? "").utf8)
    if let table = literalPositions(node.position), table.count == text.count + 1 {
      return JSONSource(text, origin: .table(table), path: path)
    }
    return JSONSource(text, origin: .fixed(node.position), path: path)
  }

  /// The place of each byte of the literal that begins at `start`, and of its end.
  private func literalPositions(_ start: SourcePosition) -> [SourcePosition]? {
    var scanner = SourceScanner(bytes: bytes, origin: .file)
    while scanner.position < start, scanner.peek != nil { scanner.advance() }
    guard scanner.position == start else { return nil }
    var reader = JSONTextReader(scanner, keepsPositions: true)
    return reader.read() == nil ? nil : reader.positions
  }
}

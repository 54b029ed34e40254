/// JSON bytes with a bit for each at which a text may end: a quote, a backslash, a control character.
///
/// The bits are made sixteen bytes at a time and looked up sixty-four at a time, so that where a text
/// ends is found without a branch; it cannot be foretold, and a wrong guess costs more than the search.
package struct MarkedBytes {
  /// The bytes themselves.
  package let padded: PaddedBytes
  /// How many there are; the one behind is a control character, be it of the padding.
  package let count: Int
  private let marks: ByteMarks

  /// Calls `body` with the marks of the first `count` bytes, behind which a control character stands.
  ///
  /// Returns `nil` for bytes that are not UTF-8: no JSON is made of such, wherever they stand.
  @inline(__always)
  package static func with<Result>(
    _ bytes: PaddedBytes, count: Int, _ body: (MarkedBytes) -> Result
  ) -> Result? {
    withUnsafeTemporaryAllocation(byteCount: ByteMarks.size(count), alignment: 16) { buffer in
      guard let memory = buffer.baseAddress else { preconditionFailure("there is room for a mark") }
      let isASCII = unsafe ByteMarks.mark(bytes, count, in: memory)
      let marks = unsafe ByteMarks(memory, count: count)
      guard isASCII || UTF8Check.isValid(bytes, count, marks) else { return nil }
      return body(MarkedBytes(bytes, count: count, marks: marks))
    }
  }

  /// Creates a view of bytes that were marked before.
  @inline(__always)
  package init(_ bytes: PaddedBytes, count: Int, marks: ByteMarks) {
    padded = bytes
    self.count = count
    self.marks = marks
  }

  /// The offset of the first mark from `start` on; there is one, at the latest behind the last byte.
  @inline(__always)
  func stop(from start: Int) -> Int { marks.stop(from: start) }

  /// The byte at `position`.
  @inline(__always)
  func byte(at position: Int) -> UInt8 { padded.byte(at: position) }

  /// The eight bytes from `position` on, the first one lowest.
  @inline(__always)
  func word(at position: Int) -> UInt64 { padded.word(at: position) }
}

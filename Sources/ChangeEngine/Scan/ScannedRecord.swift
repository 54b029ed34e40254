/// What a scan found at a field's place.
package struct ScannedField: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case absent, null, boolean, number, text, escapedText, container
  }

  package var kind = Kind.absent
  /// The offset of the value's first byte; of a text, of the byte behind the opening quote.
  package var start: UInt32 = 0
  /// The offset behind the value's last byte; of a text, of the closing quote.
  package var end: UInt32 = 0
}

/// A record as it stands in a page, found without building it.
package struct ScannedRecord: Sendable {
  /// The offset of the record's first byte.
  package var start = 0
  /// The offset behind the record's last byte.
  package var end = 0
  /// The hash of its content, whatever the order of keys and the white space; empty where none was
  /// asked for.
  package var fingerprint = Fingerprint()
  package var id = ScannedField()
  package var created = ScannedField()
  package var updated = ScannedField()
  package var deleted = ScannedField()
}

extension ScannedField {
  /// The number that the digits of a number or a text stand for; `nil` for anything else, and for one
  /// with a zero in front, so that each number stands for one text.
  package func wholeNumber(in bytes: PaddedBytes) -> UInt64? {
    let count = Int(end &- start)
    guard kind == .number || kind == .text, count > 0, count <= RecordID.digitsMax,
      bytes.byte(at: Int(start)) != UInt8(ascii: "0") || count == 1
    else { return nil }
    // From the back, eight digits at a time; what stands in front of them counts as zeros.
    var number: UInt64 = 0
    var factor: UInt64 = 1
    var rest = count
    while rest > 0 {
      let missing = UInt64(truncatingIfNeeded: max(0, 8 &- rest) &* 8)
      let word = bytes.word(at: Int(start) &+ max(0, rest &- 8)) &<< missing
      guard let value = EightDigits.value(of: word | EightDigits.zeros & ((1 &<< missing) &- 1))
      else { return nil }
      number &+= value &* factor
      factor &*= 100_000_000
      rest &-= 8
    }
    return number
  }

  /// The text of a string or a number; `nil` for anything else.
  package func scalarText(in bytes: PaddedBytes) -> String? {
    switch kind {
    case .number, .text:
      bytes.withSpan(Int(start), Int(end)) { span in
        String(unsafeUninitializedCapacity: span.byteCount) { buffer in
          for index in 0..<span.byteCount {
            unsafe buffer[index] = unsafe span.unsafeLoad(fromByteOffset: index, as: UInt8.self)
          }
          return span.byteCount
        }
      }
    case .escapedText:
      EscapedText.unescaped(bytes, from: Int(start)).map {
        String(decoding: $0.text, as: UTF8.self)
      }
    case .absent, .null, .boolean, .container: nil
    }
  }

  /// The value itself, built from its bytes.
  package func value(in bytes: PaddedBytes) -> JSONValue? {
    switch kind {
    case .absent: nil
    case .null: .null
    case .boolean: .bool(bytes.byte(at: Int(start)) == UInt8(ascii: "t"))
    case .number: scalarText(in: bytes).map(JSONValue.number)
    case .text, .escapedText: scalarText(in: bytes).map(JSONValue.string)
    // No field that the engine reads is a list or an object; that there is one is all it asks.
    case .container: .array([])
    }
  }
}

/// Eight digits in one word, the first one lowest (Lemire, "Quickly parsing eight digits", 2018).
private enum EightDigits {
  static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// The number that they stand for; `nil` where one of them is no digit.
  @inline(__always)
  static func value(of word: UInt64) -> UInt64? {
    let digits = word ^ zeros
    guard (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0 else {
      return nil
    }
    let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF
  }
}

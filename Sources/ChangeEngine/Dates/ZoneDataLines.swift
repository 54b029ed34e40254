/// The zone data as lines of text.
///
/// It is read byte by byte: where characters begin need not be known, and looking takes longer.
enum ZoneDataLines {
  /// A line `id|number` or `id|number|number`.
  struct Numbered {
    let id: String
    let numbers: (Int, Int)
  }

  static func lines(of text: StaticString) -> [String] {
    eachLine(of: text) { String(decoding: $0, as: UTF8.self) }
  }

  static func parts(of line: String) -> [String] {
    line.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  /// The lines of a text in which all are such: a command that names one zone goes through all of
  /// them, so they are not split into parts first.
  static func numbered(_ text: StaticString) -> [Numbered] {
    eachLine(of: text, numbered)
  }

  private static func eachLine<Line>(
    of text: StaticString, _ read: (Slice<UnsafeBufferPointer<UInt8>>) -> Line
  ) -> [Line] {
    text.withUTF8Buffer { bytes in
      var lines: [Line] = []
      lines.reserveCapacity(bytes.count / 16)
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let end = unsafe rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        unsafe lines.append(read(rest[..<end]))
        unsafe rest = rest[min(end + 1, rest.endIndex)...]
      }
      return lines
    }
  }

  private static func numbered(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Numbered {
    let bar = line.firstIndex(of: UInt8(ascii: "|")) ?? line.endIndex
    var numbers = (0, 0)
    for byte in line[bar...] {
      switch byte {
      case UInt8(ascii: "|"): numbers = (numbers.1, 0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers.1 = numbers.1 * 10 + Int(byte - UInt8(ascii: "0"))
      default: preconditionFailure("this is no line of numbers; make the data anew")
      }
    }
    return Numbered(id: String(decoding: line[..<bar], as: UTF8.self), numbers: numbers)
  }
}

import ChangeEngine
import Testing

@Suite struct BytesTests {
  @Test func `a byte is found where it stands first`() {
    let texts = ["", "a", "?", "contacts?a=b&c", "ÿ\u{0}~?€", "/contacts?where=updated>=1&x='?'"]
    for text in texts {
      let bytes = Array(text.utf8)
      for byte in Set(bytes).union([0, 1, 63, 0x7F, 0x80, 0xFF]) {
        for start in 0...bytes.count {
          let expected = bytes[start...].firstIndex(of: byte) ?? bytes.count
          #expect(Bytes.position(of: byte, in: bytes.span, from: start) == expected)
        }
      }
    }
  }
}

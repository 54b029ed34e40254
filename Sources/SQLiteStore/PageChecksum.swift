/// A 64-bit checksum of one page of the file, kept in the page's last 8 bytes.
///
/// SQLite has no checksums of its own for the pages of a database. Each step is one-to-one, so a
/// change within any 8 bytes is found for certain, and a longer one but for chance. The page's number
/// goes in first: a page written in another's place is found, too.
enum PageChecksum {
  /// Bytes a page.
  static let pageSize = 4_096
  /// The bytes at a page's end that SQLite leaves to us.
  static let size = 8

  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Whether the page carries its checksum.
  static func isRight(_ page: UnsafeRawBufferPointer, number: Int64) -> Bool {
    unsafe page.loadUnaligned(fromByteOffset: pageSize - size, as: UInt64.self)
      == UInt64(littleEndian: of(page, number: number))
  }

  /// Writes the checksum into the page.
  static func put(in page: UnsafeMutableRawBufferPointer, number: Int64) {
    let checksum = unsafe of(UnsafeRawBufferPointer(page), number: number)
    unsafe page.storeBytes(
      of: checksum.littleEndian, toByteOffset: pageSize - size, as: UInt64.self)
  }

  /// Four lanes, since one multiplication would wait for the other.
  private static func of(_ page: UnsafeRawBufferPointer, number: Int64) -> UInt64 {
    var lanes = (
      UInt64(bitPattern: number), UInt64(1), UInt64(2),
      unsafe word(page, pageSize - size - 24) ^ 3
    )
    var offset = 0
    while offset < pageSize - size - 24 {
      lanes.0 = mixed(lanes.0, unsafe word(page, offset))
      lanes.1 = mixed(lanes.1, unsafe word(page, offset + 8))
      lanes.2 = mixed(lanes.2, unsafe word(page, offset + 16))
      lanes.3 = mixed(lanes.3, unsafe word(page, offset + 24))
      offset += 32
    }
    lanes.0 = mixed(lanes.0, unsafe word(page, pageSize - size - 16))
    lanes.1 = mixed(lanes.1, unsafe word(page, pageSize - size - 8))
    return mixed(mixed(mixed(lanes.0, lanes.1), lanes.2), lanes.3)
  }

  private static func word(_ page: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe page.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = state ^ word
    return (mixed << 29 | mixed >> 35) &* prime
  }
}

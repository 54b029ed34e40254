/// Compares the names of resources as people write them.
enum ResourceName {
  /// The name in small letters and in the singular, without signs.
  static func stem(_ name: String) -> String {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    if plain.hasSuffix("ies") { return plain.dropLast(3) + "y" }
    return plain.hasSuffix("s") ? String(plain.dropLast()) : plain
  }
}

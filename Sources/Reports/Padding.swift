extension String {
  /// The text with blanks behind it, up to `width` characters.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

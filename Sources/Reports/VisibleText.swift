extension String {
  /// The text with its control characters written out, since a terminal would obey them.
  ///
  /// Line ends and tabs stay. What a file says comes to the terminal this way only.
  package var withVisibleControls: String { visible(except: ["\n", "\t"]) }

  /// The same for what has to stay on its line, such as a title.
  package var onOneLine: String { visible(except: []) }

  private func visible(except kept: [Unicode.Scalar]) -> String {
    let isHidden = { (scalar: Unicode.Scalar) in
      (scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value) && !kept.contains(scalar)
    }
    guard unicodeScalars.contains(where: isHidden) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if isHidden(scalar) {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

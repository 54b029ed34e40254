extension String {
  /// The text as a part of a file's name: its letters and digits stay, the rest are dashes.
  ///
  /// At most 200 bytes, so that what else a name holds goes into the 255 that a disk takes.
  package var fileWord: String {
    var word = ""
    for character in prefix(60) {
      let kept = character.isLetter || character.isNumber ? String(character) : "-"
      // One letter can be long: any number of accents may follow it.
      guard word.utf8.count + kept.utf8.count <= 200 else { break }
      word += kept
    }
    return word
  }
}

/// Writes numbers so that a person can compare them.
package enum Figures {
  /// Returns the number in decimal with a comma between each three digits.
  package static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Returns the number with three significant digits and one of the prefixes k, M, G, T.
  package static func scaled(_ number: Double) -> String {
    var rest = number
    for prefix in ["", " k", " M", " G"] {
      if rest < 999.5 { return threeDigits(rest) + prefix }
      rest /= 1_000
    }
    return threeDigits(rest) + " T"
  }

  /// Returns the number with `digits` after the point.
  package static func fixed(_ number: Double, _ digits: Int) -> String {
    let factor = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let units = Int((number.magnitude * factor).rounded())
    let text = String(units)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let sign = number < 0 && units > 0 ? "-" : ""
    guard digits > 0 else { return sign + padded }
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  private static func threeDigits(_ number: Double) -> String {
    fixed(number, number < 9.995 ? 2 : number < 99.95 ? 1 : 0)
  }
}

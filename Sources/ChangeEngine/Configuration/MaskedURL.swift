/// Tells from its name alone whether a URL's parameter carries a secret.
///
/// Rather one parameter too many than one too few: a masked value costs a reader a look at the
/// configuration, and a shown one costs its owner a new key.
private struct ParameterName {
  /// Ends of names, in small letters without separators, that no harmless word shares.
  private static let secretEndings = [
    "token", "key", "secret", "secrets", "password", "passwd", "pwd", "pass", "passphrase",
    "credential", "credentials", "jwt", "bearer", "session", "sessionid", "hmac", "signature",
    "authorization", "passcode", "authcode", "accesscode",
  ]

  /// Short words that end many harmless ones, like "encode" and "spin"; they count as a name's last
  /// word only.
  private static let secretWords: Set<String> = ["sas", "code", "pin", "sig", "auth"]

  /// Names that end so and say where a page begins, how a list is sorted, or what a record is about.
  private static let harmless: Set<String> = [
    "pagekey", "sortkey", "offsetkey", "startkey", "endkey", "nextkey", "lastkey", "orderkey",
    "groupkey", "partitionkey", "primarykey", "foreignkey", "idkey", "datekey", "hotkey", "monkey",
    "countrycode", "currencycode", "languagecode", "regioncode", "statecode", "areacode", "zipcode",
    "postalcode", "postcode", "statuscode", "productcode",
  ]

  /// In small letters, parted at everything that is no letter or digit, and at camel humps.
  private let words: [String]

  /// Reads a name as it stands in a URL.
  init(_ name: Substring) {
    var words = [""]
    var isAfterSmall = false
    let name = String(name)
    for character in String(decoding: Bytes.percentDecoded(name.utf8.span), as: UTF8.self) {
      let isWord = character.isLetter || character.isNumber
      if !isWord || isAfterSmall && character.isUppercase { words.append("") }
      if isWord { words[words.count - 1] += character.lowercased() }
      isAfterSmall = character.isLowercase || character.isNumber
    }
    self.words = words.filter { !$0.isEmpty }
  }

  var isSecret: Bool {
    let name = words.joined()
    guard let last = words.last, !ParameterName.harmless.contains(name) else { return false }
    return ParameterName.secretWords.contains(last)
      || ParameterName.secretEndings.contains { name.hasSuffix($0) }
  }
}

extension String {
  /// A URL as reports show it: the values of parameters that carry a key or a password are left out, and
  /// so is who asks, before the host.
  package var withSecretsMasked: String {
    guard let question = firstIndex(of: "?") else { return withUserMasked }
    let parameters = self[index(after: question)...].split(
      separator: "&", omittingEmptySubsequences: false)
    let masked = parameters.map { parameter -> Substring in
      guard let sign = parameter.firstIndex(of: "="), parameter.last != "=" else {
        return parameter
      }
      return ParameterName(parameter[..<sign]).isSecret ? parameter[...sign] + "…" : parameter
    }
    return String(self[..<question]).withUserMasked + "?" + masked.joined(separator: "&")
  }

  /// The same for what stands before the query.
  private var withUserMasked: String {
    guard let slashes = firstRange(of: "//"),
      slashes.lowerBound == startIndex || self[..<slashes.lowerBound].last == ":"
    else { return self }
    let authority = self[slashes.upperBound...].prefix { $0 != "/" && $0 != "#" }
    guard let sign = authority.lastIndex(of: "@") else { return self }
    return self[..<slashes.upperBound] + "…" + self[sign...]
  }
}

extension String {
  /// Names of parameters whose values are nobody's business, in small letters without `-` and `_`.
  private static let secretParameters: Set<String> = [
    "hapikey", "apikey", "apitoken", "appkey", "accesskey", "accesstoken", "authtoken", "token",
    "auth", "authorization", "clientsecret", "secret", "password", "passwd", "pwd", "signature",
    "sig", "subscriptionkey", "sessionid",
  ]

  /// A URL as reports show it: the values of parameters that carry a key or a password are left out.
  package var withSecretsMasked: String {
    guard let question = firstIndex(of: "?") else { return self }
    let parameters = self[index(after: question)...].split(
      separator: "&", omittingEmptySubsequences: false)
    let masked = parameters.map { parameter -> Substring in
      guard let sign = parameter.firstIndex(of: "="), parameter.last != "=" else {
        return parameter
      }
      let name = parameter[..<sign].lowercased().filter { $0 != "-" && $0 != "_" }
      return String.secretParameters.contains(name) ? parameter[...sign] + "…" : parameter
    }
    return self[...question] + masked.joined(separator: "&")
  }
}

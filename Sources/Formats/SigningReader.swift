import Simulation

/// Reads `sign:`.
struct SigningReader {
  let scalars: ScalarReader
  let log: ProblemLog

  /// Returns the signatures that a webhook is to carry: one, several, or none.
  func signings(_ node: YAMLNode?) -> [SignedWebhook.Signing] {
    guard let node, node.text != "none" else { return [] }
    return (node.elements ?? [node]).compactMap(signing)
  }

  /// Reads `v3`, or a mapping with the age of the timestamp and another secret.
  private func signing(_ node: YAMLNode) -> SignedWebhook.Signing? {
    guard node.members != nil else {
      return scalars.word(node, "'sign'", as: SignedWebhook.Signing.Version.self)
        .map(SignedWebhook.Signing.init)
    }
    let keys = ["version", "age", "secret"]
    guard let map = MappingReader(node, keys: keys, of: "'sign'", log: log),
      let version = scalars.word(
        map.required("version", of: "'sign'", remedy: "write version: v3"), "'version'",
        as: SignedWebhook.Signing.Version.self)
    else { return nil }
    var signing = SignedWebhook.Signing(version: version)
    signing.ageMilliseconds = scalars.duration(map["age"], "'age'", isSigned: true) ?? 0
    signing.secret = scalars.text(map["secret"], "'secret'")
    return signing
  }
}

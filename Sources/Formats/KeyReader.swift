/// Reads the keys of mappings whose keys are the author's own: fields, resources, cases.
struct KeyReader {
  let log: ProblemLog

  /// Returns the name, or `nil`, with a problem, for what is no plain key.
  func name(_ key: YAMLNode) -> String? {
    guard let name = key.text else {
      log.report("unknown-key", at: key.position, "a key that is not a text", "write a plain key")
      return nil
    }
    guard !key.isMergeKey else {
      log.report(
        "unknown-key", at: key.position, "the merge key '<<' takes in nothing here",
        "write the keys out, or \"<<\" in quotes for a key of that name")
      return nil
    }
    return name
  }
}

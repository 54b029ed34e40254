/// What `--version` prints: the program, and the versions of what it reads.
enum Version {
  static let text = "eventbench 0.1.0 (scenario language 1)"
}

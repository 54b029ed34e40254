import ChangeEngine

/// What `--version` prints: the program, and the versions of what it reads.
enum Version {
  static let number = "0.1.0"
  static let text =
    "eventbench \(number) (scenario language 1, zone rules \(ZoneRules.dataVersion))"
}

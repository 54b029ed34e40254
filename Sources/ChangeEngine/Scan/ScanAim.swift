/// What a record is scanned for besides its fields; the compiler makes one scanner for each.
protocol ScanAim {
  static var hashes: Bool { get }
}

/// The hash of all that the record says.
enum Fingerprinting: ScanAim {
  static var hashes: Bool { true }
}

/// Nothing but that it is JSON.
enum Skimming: ScanAim {
  static var hashes: Bool { false }
}

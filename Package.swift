// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "EventBench",
  products: [
    .library(name: "ChangeEngine", targets: ["ChangeEngine"]),
    .library(name: "SQLiteStore", targets: ["SQLiteStore"]),
    .executable(name: "eventbench", targets: ["eventbench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Later versions of Yams stop at the first duplicate key of a file; the scenario reader reports
    // each one with its place, so it needs the version that composes them.
    .package(url: "https://github.com/jpsim/Yams", exact: "5.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(
      name: "ChangeEngine", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(
      name: "SQLiteStore",
      dependencies: [
        "ChangeEngine",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Simulation",
      dependencies: [
        "ChangeEngine",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .target(
      name: "Formats",
      dependencies: ["ChangeEngine", "Simulation", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "ScenarioDrafts", dependencies: ["ChangeEngine", "Simulation", "Formats"],
      swiftSettings: settings),
    .target(
      name: "Reports", dependencies: ["ChangeEngine", "Simulation", "Formats"],
      swiftSettings: settings),
    .target(name: "SnapshotDiff", dependencies: ["ChangeEngine"], swiftSettings: settings),
    .target(
      name: "Benchmarks", dependencies: ["ChangeEngine", "SnapshotDiff", "Simulation"],
      swiftSettings: settings),
    .executableTarget(
      name: "eventbench",
      dependencies: [
        "ChangeEngine", "SQLiteStore", "SnapshotDiff", "Simulation", "Formats", "Reports",
        "Benchmarks", "ScenarioDrafts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ChangeEngineTests", dependencies: ["ChangeEngine", "Simulation"],
      swiftSettings: settings),
    .testTarget(
      name: "SimulationTests", dependencies: ["ChangeEngine", "Simulation"], swiftSettings: settings
    ),
    .executableTarget(
      name: "KillProbe", dependencies: ["ChangeEngine", "SQLiteStore", "Simulation"],
      path: "Tests/KillProbe", swiftSettings: settings),
    .testTarget(
      name: "SQLiteStoreTests",
      dependencies: [
        "ChangeEngine", "SQLiteStore", "Simulation", "KillProbe",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Formats"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "FormatsTests", dependencies: ["ChangeEngine", "Simulation", "Formats", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScenarioTests", dependencies: ["ChangeEngine", "Simulation", "Formats", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SnapshotDiffTests",
      dependencies: ["ChangeEngine", "SQLiteStore", "Simulation", "SnapshotDiff"],
      swiftSettings: settings),
    .testTarget(
      name: "BenchmarksTests", dependencies: ["ChangeEngine", "Simulation", "Benchmarks"],
      swiftSettings: settings),
    .testTarget(
      name: "ScenarioDraftsTests",
      dependencies: ["ChangeEngine", "Simulation", "Formats", "ScenarioDrafts", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["ChangeEngine", "Simulation", "Formats", "Reports", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["ChangeEngine", "eventbench"], swiftSettings: settings),
  ]
)

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
    .executable(name: "eventbench", targets: ["eventbench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Later versions of Yams stop at the first duplicate key of a file; the scenario reader reports
    // each one with its place, so it needs the version that composes them.
    .package(url: "https://github.com/jpsim/Yams", exact: "5.0.1"),
  ],
  targets: [
    .target(
      name: "ChangeEngine", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
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
      name: "Reports", dependencies: ["ChangeEngine", "Simulation", "Formats"],
      swiftSettings: settings),
    .executableTarget(
      name: "eventbench",
      dependencies: [
        "ChangeEngine", "Simulation", "Formats", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ChangeEngineTests", dependencies: ["ChangeEngine", "Simulation"],
      swiftSettings: settings),
    .testTarget(
      name: "SimulationTests", dependencies: ["ChangeEngine", "Simulation"], swiftSettings: settings
    ),
    .testTarget(
      name: "FormatsTests", dependencies: ["ChangeEngine", "Simulation", "Formats"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["ChangeEngine", "eventbench"], swiftSettings: settings),
  ]
)

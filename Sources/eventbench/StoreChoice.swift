import ArgumentParser
import ChangeEngine
import Foundation
import SQLiteStore
import Simulation

/// Where the engine keeps its state in a run.
enum StoreChoice: ExpressibleByArgument, Equatable {
  case memory
  case sqlite
  case sqliteFile(String)

  init?(argument: String) {
    switch argument {
    case "memory": self = .memory
    case "sqlite": self = .sqlite
    default:
      guard argument.hasPrefix("sqlite:"), argument.count > "sqlite:".count else { return nil }
      self = .sqliteFile(String(argument.dropFirst("sqlite:".count)))
    }
  }

  /// Whether cases share one file, and so are played one after the other.
  var isOneFile: Bool {
    if case .sqliteFile = self { true } else { false }
  }

  /// The files that a run makes, those that SQLite keeps beside its own among them.
  func files(forInstances names: [String?]) -> [String] {
    guard case .sqliteFile(let file) = self else { return [] }
    return names.flatMap { name in
      SQLiteStore.fileSuffixes.map { StoreChoice.path(file, ofInstance: name) + $0 }
    }
  }

  /// A file that is there may be somebody's state; a run never writes over it.
  func checkIsNew(forInstances names: [String?] = [nil]) throws {
    guard case .sqliteFile(let file) = self else { return }
    for path in names.map({ StoreChoice.path(file, ofInstance: $0) })
    where FileManager.default.fileExists(atPath: path) {
      throw ValidationError(
        "'\(path)' exists already, and a run begins with an empty state; name a new file")
    }
  }

  private static func path(_ file: String, ofInstance name: String?) -> String {
    name.map { "\(file).\($0)" } ?? file
  }

  /// Makes an empty store; a file holds the state of the last case afterwards, and one file each, named
  /// after it, those of several instances.
  func maker(
    _ durability: SQLiteStore.Durability
  ) -> @Sendable (_ instance: String?) throws -> any StateStore {
    switch self {
    case .memory: { _ in InMemoryStore() }
    case .sqlite: { _ in try SQLiteStore(.memory) }
    case .sqliteFile(let file):
      { instance in
        let path = StoreChoice.path(file, ofInstance: instance)
        for suffix in SQLiteStore.fileSuffixes {
          try? FileManager.default.removeItem(atPath: path + suffix)
        }
        return try SQLiteStore(.file(path), durability: durability)
      }
    }
  }
}

/// What a commit waits for, as it is written on the command line.
enum Synchronous: String, ExpressibleByArgument {
  case full
  case normal

  var durability: SQLiteStore.Durability { self == .full ? .full : .normal }
}

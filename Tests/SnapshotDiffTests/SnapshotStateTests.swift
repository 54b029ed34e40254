import ChangeEngine
import SQLiteStore
import SnapshotDiff
import Testing

/// What a state keeps of a snapshot.
extension SnapshotDiffTests {
  @Test func `a state keeps what it knew of a record whose last date cannot be read`() throws {
    let store = try SQLiteStore(.memory)
    let known = "{\"id\":1,\"c\":0,\"u\":50000}"
    let texts = [
      known, "{\"u\":50000,\"c\":0,\"id\":1}\n{\"id\":1,\"c\":0,\"u\":\"soon\"}",
      "{\"id\":1,\"c\":0,\"u\":\"soon\"}", known, "{\"id\":1,\"c\":0,\"u\":60000}",
    ]
    let found = try texts.map { text in
      try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        let leftOut = try differ.compare(source(text), full: true).leftOut
        try differ.keepChanges(in: state, resource: "contacts")
        return lines(of: differ) + Array(repeating: "", count: leftOut.withUnreadableDate.count)
      }
    }

    #expect(found == [["UPDATED\t1"], [""], [""], [], ["UPDATED\t1"]])
  }

  @Test func `a state whose ids stood elsewhere is not believed to know a snapshot`() throws {
    let store = try SQLiteStore(.memory)
    let text = (0..<3_000).map { "{\"id\":\($0),\"n\":\($0 % 2_000),\"c\":0,\"u\":0}" }
      .joined(separator: "\n")
    let summary = { (path: String) in
      try store.transact { state in
        var differ = SnapshotDiffer(
          SnapshotKeys(
            id: FieldPath(keys: [path]), created: keys.created, updated: keys.updated,
            stamps: keys.stamps))
        _ = try differ.load(from: state, resource: "contacts")
        return (try differ.compare(source(text), full: true), differ)
      }
    }
    let first = try summary("id")
    try store.transact { try first.1.keepChanges(in: $0, resource: "contacts") }

    let wrong = try summary("wrong").0
    let other = try summary("n").0
    let right = try summary("id").0

    #expect(wrong.leftOut.withoutID.count == 3_000 && wrong.unproved == 3_000)
    // The first ids are the same ones there.
    #expect(other.repeatedIDs > 900)
    #expect(right.leftOut.isEmpty && right.created + right.updated + right.deleted == 0)
  }

  @Test func `a state that knows no bytes learns them from an unchanged snapshot`() throws {
    let store = try SQLiteStore(.memory)
    let ids = [RecordID("7"), RecordID("8")]
    let snapshot = ids.map { "{\"id\":\"\($0)\",\"c\":1,\"u\":1}" }.joined(separator: "\n")
    let versions = try (0..<2).map { _ in
      try store.transact { state in
        var differ = SnapshotDiffer(keys)
        _ = try differ.load(from: state, resource: "contacts")
        _ = try differ.compare(source(snapshot), full: true)
        try differ.keepChanges(in: state, resource: "contacts")
        let kept = try state.versions(of: ids, in: "contacts").compactMap { $0 }
        // As a file of version 1, or a poll, leaves them.
        try state.setVersions(
          zip(ids, kept).map {
            (
              $0,
              RecordVersion(
                updated: $1.updated, fingerprint: $1.fingerprint, isReported: $1.isReported)
            )
          }, in: "contacts")
        return (changes: lines(of: differ), kept: kept)
      }
    }

    #expect(versions[0].changes == ["CREATED\t7", "CREATED\t8"] && versions[1].changes == [])
    #expect(versions[1].kept == versions[0].kept)
    #expect(versions[1].kept.allSatisfy { $0.bytesHash != nil })
  }
}

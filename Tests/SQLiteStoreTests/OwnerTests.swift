import ChangeEngine
import Foundation
import Synchronization
import Testing

@testable import SQLiteStore

/// The note beside a state says who has it, and nothing that is not so.
@Suite struct OwnerTests {
  @Test func `a state given back is free, though a child has not yet let go of the note`() throws {
    try TemporaryFolder.with { folder in
      // A process that is being started holds all descriptors until its program runs.
      let inherited = Mutex<[Int32]>([])
      var disk = StoreDisk.system
      disk.note.open = { path in
        let descriptor = NoteCalls().open(path)
        inherited.withLock { $0.append(dup(descriptor)) }
        return descriptor
      }
      defer { for descriptor in inherited.withLock({ $0 }) { Foundation.close(descriptor) } }

      try SQLiteStore(.file(folder + "/state.db"), disk: disk).close()

      try SQLiteStore(.file(folder + "/state.db")).close()
    }
  }

  @Test func `a commit without its note stands, and the next one waits until it is noted`() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/state.db"
      let isFull = Mutex(false)
      var disk = StoreDisk.system
      disk.note.write = { descriptor, bytes in
        guard isFull.withLock({ $0 }) else { return unsafe NoteCalls().write(descriptor, bytes) }
        errno = ENOSPC
        return -1
      }
      let script = StoreScript(seed: 1, count: 3)
      let store = try SQLiteStore(.file(path), disk: disk)
      try script.run(0, in: store)
      let note = StateFiles(path).bytes["-owner"]

      isFull.withLock { $0 = true }
      try script.run(1, in: store)
      #expect(StateFiles(path).bytes["-owner"] == note)
      let error = #expect(throws: StoreError.self) { try script.run(2, in: store) }
      #expect(error == StoreError(place: path + "-owner", reason: .diskFull))

      isFull.withLock { $0 = false }
      try #expect(script.isState(of: store, after: 2))
      #expect(StateFiles(path).bytes["-owner"] != note)
      try script.run(2, in: store)
      try store.close()
    }
  }
}

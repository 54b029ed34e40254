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
}

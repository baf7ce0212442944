import Publishing
import Testing

struct WorkspaceLockTests {
  let place: Workspace

  init() throws { place = try Workspace() }

  @Test func `a second run is kept out`() throws {
    let folder = "\(place.path)/reports"
    let lock = try WorkspaceLock(folder: folder)
    let error = #expect(throws: PublishingError.self) { try WorkspaceLock(folder: folder) }
    #expect(error?.isBusy == true)
    #expect(error?.description == "cannot lock '\(folder)': another run holds it")
    #expect(error?.suggestion == "wait until it has finished, then run again")
    withExtendedLifetime(lock) {}
  }

  @Test func `the lock ends with its holder`() throws {
    for _ in 0..<3 { _ = try WorkspaceLock(folder: place.path) }
    #expect(place.names() == [])
  }
}

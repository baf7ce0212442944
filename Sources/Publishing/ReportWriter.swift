package import Diagnostics
import Synchronization

/// Writes a set of reports beside the old one and puts it in its place in one step.
///
/// Whatever goes wrong or stops the program before `commit`, the old set stays as it was. Files may be
/// written from several threads. The caller holds a `WorkspaceLock` of the root: left-overs of runs
/// that were killed are removed.
///
/// The period's folder belongs to the program: what else lies in it goes with the old set.
package final class ReportWriter: Sendable {
  /// Which part of the old set goes on.
  package enum Keeping: Sendable {
    /// None: the new set is complete.
    case nothing
    /// Folders of clients that were not written, and files beside `clients/` that were not.
    case otherClients
    /// Every file that was not written.
    case unwritten
  }

  private enum State {
    case writing, finished
  }

  let root: Folder
  let fresh: Folder
  let period: String
  let freshName: String
  private let sync: Bool
  private let state = Mutex(State.writing)
  private let folders = Mutex<Set<String>>([])

  /// Starts a set: `2026-10` in the output folder, which is made where it is missing.
  ///
  /// With `sync` the commit waits for the disk, so that not even a power cut can lose the set.
  package init(root: String, period: String, sync: Bool) throws(PublishingError) {
    try checkRelative(period, in: root, parts: 1)
    try Folder.make(root)
    let folder = try Folder(root, for: .create)
    try clearLeftovers(of: period, in: folder)
    freshName = ".\(period).new-\(processNumber())"
    try folder.makeFolder(freshName)
    do throws(PublishingError) {
      fresh = try Folder(freshName, in: folder, for: .create)
    } catch {
      try? folder.remove(freshName)
      throw error
    }
    self.root = folder
    self.period = period
    self.sync = sync
  }

  deinit { discard() }

  /// Writes a file of the set, such as `clients/acme/monthly.md`.
  ///
  /// A path that is already written is an error.
  package func write(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    try checkRelative(path, in: fresh.path, parts: 16)
    var parent = ""
    for part in path.split(separator: "/").dropLast() {
      parent += parent.isEmpty ? String(part) : "/\(part)"
      if folders.withLock({ $0.contains(parent) }) { continue }
      try fresh.makeFolder(parent)
      folders.withLock { _ = $0.insert(parent) }
    }
    try fresh.create(path, bytes)
  }

  /// Puts the set in the old one's place.
  ///
  /// - Returns: what a person should know, such as an old set that could not be removed.
  package func commit(keeping: Keeping = .nothing) throws(PublishingError) -> [Finding] {
    do throws(PublishingError) {
      try keepOld(keeping)
      if sync { try fresh.synchronize() }
      try swap()
    } catch {
      discard()
      throw error
    }
    state.withLock { $0 = .finished }
    if sync { try root.synchronizeNames() }
    return removeOld()
  }

  /// Removes what was written; the old set stays.
  package func discard() {
    let wasWriting = state.withLock { state in
      defer { state = .finished }
      return state == .writing
    }
    if wasWriting { try? root.remove(freshName) }
  }

  private func removeOld() -> [Finding] {
    do throws(PublishingError) {
      try root.remove(freshName)
      try root.remove(asideName)
      return []
    } catch {
      let position = SourcePosition(file: "\(root.path)/\(freshName)")
      return [
        Finding(
          .note, "old-reports-left", at: position, "\(error)",
          suggestion: "remove it by hand; the new reports are complete")
      ]
    }
  }
}

/// Refuses names that could lead out of the folder.
private func checkRelative(
  _ path: String, in folder: String, parts limit: Int
) throws(PublishingError) {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  let isSafe = parts.count <= limit && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  guard isSafe, !path.utf8.contains(0) else {
    throw PublishingError(
      .create, "\(folder)/\(path)", "the name leads out of its folder",
      suggestion: "report this: it is a fault of the program")
  }
}

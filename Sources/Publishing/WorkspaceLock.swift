#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second run out of an output folder for as long as it lives.
///
/// The system lets go of it when the process ends, however it ends.
package final class WorkspaceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock `<folder>/.lock`, making the folder where it is missing.
  ///
  /// - Throws: an error whose `isBusy` is true when another run holds it.
  package init(folder: String) throws(PublishingError) {
    try Folder.make(folder)
    let path = "\(folder)/.lock"
    let file = try system(.lock, path) {
      open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    do throws(PublishingError) {
      _ = try system(.lock, path) { flock(file, LOCK_EX | LOCK_NB) }
    } catch {
      _ = close(file)
      throw error
    }
    descriptor = file
  }

  deinit { _ = close(descriptor) }
}

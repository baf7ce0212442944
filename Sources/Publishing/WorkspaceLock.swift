#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second run out of an output folder for as long as it lives.
///
/// The folder itself is locked, so that no file of its own stays behind; the system lets go of it
/// when the process ends, however it ends. Network drives that lock only what is open for writing
/// get a file `.lock`.
package final class WorkspaceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock, making the folder where it is missing.
  ///
  /// - Throws: an error whose `isBusy` is true when another run holds it.
  package init(folder: String) throws(PublishingError) {
    try Folder.make(folder)
    do throws(PublishingError) {
      descriptor = try Self.lock(folder, O_RDONLY | O_DIRECTORY)
    } catch  where error.code == EBADF {
      descriptor = try Self.lock("\(folder)/.lock", O_RDWR | O_CREAT | O_NOFOLLOW)
    }
  }

  deinit { _ = close(descriptor) }

  private static func lock(_ path: String, _ flags: Int32) throws(PublishingError) -> Int32 {
    let file = try system(.lock, path) { open(path, flags | O_CLOEXEC, 0o666) }
    do throws(PublishingError) {
      _ = try system(.lock, path) { flock(file, LOCK_EX | LOCK_NB) }
    } catch {
      _ = close(file)
      throw error
    }
    return file
  }
}

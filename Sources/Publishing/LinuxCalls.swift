#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Swift's view of the C library lacks these two calls of Linux; they are looked up by name, and
// what takes their place is chosen where the library lacks them too.

private typealias Exchange =
  @convention(c) (
    Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
  ) -> Int32
private typealias SyncDisk = @convention(c) (Int32) -> Int32

/// Swaps two names of a folder in one step.
///
/// - Returns: 0, or -1 with `errno`; `ENOSYS` or `EINVAL` where system or disk cannot do it.
func exchangeNames(_ a: String, _ b: String, in descriptor: Int32) -> Int32 {
  guard let symbol = dlsym(nil, "renameat2") else {
    errno = ENOSYS
    return -1
  }
  let exchangeFlag: UInt32 = 2
  return unsafeBitCast(symbol, to: Exchange.self)(descriptor, a, descriptor, b, exchangeFlag)
}

/// Writes out everything that is waiting for the disk of a descriptor.
func synchronizeDisk(of descriptor: Int32) -> Int32 {
  guard let symbol = dlsym(nil, "syncfs") else {
    sync()
    return 0
  }
  return unsafeBitCast(symbol, to: SyncDisk.self)(descriptor)
}

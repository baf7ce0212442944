package import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is read in pieces, from several threads if need be.
package final class InputFile: Sendable {
  package let path: String
  /// Bytes, as of opening.
  package let size: Int
  private let descriptor: Int32
  private let opened: Stamp

  /// What changes when somebody writes to a file.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Opens a regular file, through a link if it is one.
  package init(_ path: String) throws(PublishingError) {
    // Without O_NONBLOCK a named pipe would wait for a writer here.
    let file = try system(.read, path) { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    do throws(PublishingError) {
      opened = try Self.stamp(of: file, path)
    } catch {
      _ = close(file)
      throw error
    }
    self.path = path
    descriptor = file
    size = opened.size
  }

  deinit { _ = close(descriptor) }

  /// Fills a buffer from a place in the file.
  ///
  /// - Returns: how many bytes there were; fewer than asked for only at the end of the file.
  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(PublishingError) -> Int {
    var done = 0
    while done < buffer.count {
      let start = done
      let count = try system(.read, path) {
        pread(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start,
          off_t(offset + start))
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Asked after reading: whether somebody wrote to the file meanwhile.
  package func change() throws(PublishingError) -> Finding? {
    guard try Self.stamp(of: descriptor, path) != opened else { return nil }
    return Finding(
      .error, "file-changed", at: SourcePosition(file: path),
      "the file changed while it was read",
      suggestion: "wait until the export has finished, then run again")
  }

  private static func stamp(of file: Int32, _ path: String) throws(PublishingError) -> Stamp {
    var status = stat()
    _ = try system(.read, path) { fstat(file, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw PublishingError(
        .read, path, "it is not a regular file", suggestion: "name a file with text in it")
    }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(size: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}

/// Reads a whole small file; one that is larger than the limit, or changes meanwhile, is an error.
package func readFile(_ path: String, limit: Int) throws(PublishingError) -> [UInt8] {
  let file = try InputFile(path)
  guard file.size <= limit else {
    throw PublishingError(
      .read, path, "it has \(file.size) bytes, more than \(limit)",
      suggestion: "check that it is the right file")
  }
  var bytes = [UInt8](repeating: 0, count: file.size)
  let count = try bytes.withUnsafeMutableBufferPointer { buffer throws(PublishingError) in
    try file.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
  }
  if count == file.size, try file.change() == nil { return bytes }
  throw PublishingError(
    .read, path, "it changed while it was read", suggestion: "run again when it is written")
}

/// Whether anything stands under a path, links followed.
package func fileExists(_ path: String) -> Bool { access(path, F_OK) == 0 }

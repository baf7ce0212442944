#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// Writes a file that must not exist yet, never through a link.
  func create(_ name: String, _ bytes: [UInt8]) throws(PublishingError) {
    let place = "\(path)/\(name)"
    let file = try system(.create, place) {
      openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    do throws(PublishingError) {
      try write(bytes, to: file, at: place)
    } catch {
      _ = close(file)
      throw error
    }
    // A network drive tells only here that it is full.
    if close(file) != 0, errno != EINTR { throw PublishingError(.write, place, code: errno) }
  }

  /// Writes a file beside the one of that name and puts it in its place.
  func replace(_ name: String, _ bytes: [UInt8]) throws(PublishingError) {
    let fresh = ".\(name).new-\(processNumber())"
    try remove(fresh)
    try create(fresh, bytes)
    let folder = descriptor
    do throws(PublishingError) {
      _ = try system(.write, "\(path)/\(name)") { renameat(folder, fresh, folder, name) }
    } catch {
      try? remove(fresh)
      throw error
    }
  }

  private func write(
    _ bytes: [UInt8], to file: Int32, at place: String
  ) throws(PublishingError) {
    var done = 0
    while done < bytes.count {
      let start = done
      done += try system(.write, place) {
        bytes.withUnsafeBytes { buffer in
          #if canImport(Glibc)
            Glibc.write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
          #elseif canImport(Musl)
            Musl.write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
          #else
            Darwin.write(file, buffer.baseAddress?.advanced(by: start), buffer.count - start)
          #endif
        }
      }
    }
  }

  /// Removes a file, a link (not what it leads to) or a folder with all that is in it.
  func remove(_ name: String) throws(PublishingError) {
    guard let kind = kind(of: name) else { return }
    if kind == .folder {
      let folder = try Folder(name, in: self, for: .remove)
      for inner in try folder.names() { try folder.remove(inner) }
    }
    let flags = kind == .folder ? AT_REMOVEDIR : 0
    _ = try system(.remove, "\(path)/\(name)") { unlinkat(descriptor, name, flags) }
  }

  /// Puts a file or folder of this folder into another as well, by hard links where that works.
  func share(_ name: String, into other: borrowing Folder) throws(PublishingError) {
    switch kind(of: name) {
    case .folder:
      try other.makeFolder(name)
      let from = try Folder(name, in: self, for: .read)
      let to = try Folder(name, in: other, for: .create)
      for inner in try from.names() { try from.share(inner, into: to) }
    case .file, .link:
      let source = descriptor
      let target = other.descriptor
      if linkat(source, name, target, name, 0) == 0 { return }
      guard kind(of: name) == .file else { return }
      try other.create(name, readFile("\(path)/\(name)", limit: .max))
    case .other, nil: return
    }
  }

  /// Waits until everything written to this disk is safe from a power cut.
  func synchronize() throws(PublishingError) {
    _ = try system(.write, path) { synchronizeDisk(of: descriptor) }
  }

  /// Waits until the names in this folder are safe from a power cut.
  ///
  /// Some network drives cannot do this for folders and say EINVAL.
  func synchronizeNames() throws(PublishingError) {
    do throws(PublishingError) {
      _ = try system(.write, path) { fsync(descriptor) }
    } catch  where error.code == EINVAL {
      return
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder, in which files are found and made by name.
///
/// Names are taken relative to the open folder, so that nobody can swap it for another meanwhile.
struct Folder: ~Copyable {
  /// What a name stands for, links not followed.
  enum Kind: Sendable {
    case file, folder, link, other
  }

  let descriptor: Int32
  /// As messages print it.
  let path: String

  /// Opens a folder by its path.
  init(_ path: String, for action: PublishingError.Action) throws(PublishingError) {
    self.path = path
    descriptor = try system(action, path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Opens a folder of a folder.
  init(
    _ name: String, in parent: borrowing Folder, for action: PublishingError.Action
  ) throws(PublishingError) {
    let parentDescriptor = parent.descriptor
    path = "\(parent.path)/\(name)"
    descriptor = try system(action, path) {
      openat(parentDescriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
  }

  deinit { _ = close(descriptor) }

  /// Makes a folder and those above it where they are missing.
  static func make(_ path: String) throws(PublishingError) {
    var place = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      place += part
      if !part.isEmpty, mkdir(place, 0o777) != 0, errno != EEXIST, errno != EISDIR {
        let code = errno
        var status = stat()
        if stat(place, &status) != 0 { throw PublishingError(.create, place, code: code) }
      }
      place += "/"
    }
  }

  /// Makes a folder in this one.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  func makeFolder(_ name: String) throws(PublishingError) -> Bool {
    if mkdirat(descriptor, name, 0o777) == 0 { return true }
    let code = errno
    if code == EEXIST, kind(of: name) == .folder { return false }
    throw PublishingError(.create, "\(path)/\(name)", code: code)
  }

  /// What stands under a name; nil when nothing does or it cannot be seen.
  func kind(of name: String) -> Kind? { kind(of: name, flags: AT_SYMLINK_NOFOLLOW) }

  /// What stands under a name, at the end of all links.
  func targetKind(of name: String) -> Kind? { kind(of: name, flags: 0) }

  private func kind(of name: String, flags: Int32) -> Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, flags) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Names in the folder, in the order of their bytes.
  func names() throws(PublishingError) -> [String] {
    let copy = try system(.list, path) { openat(descriptor, ".", O_RDONLY | O_CLOEXEC, 0) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      _ = close(copy)
      throw PublishingError(.list, path, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw PublishingError(.list, path, code: errno) }
    return names.sorted(by: precedes)
  }
}

/// Order by bytes, the same everywhere.
func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

/// Makes a system call, again after an interruption.
func system<Number: SignedInteger>(
  _ action: PublishingError.Action, _ path: String, _ call: () -> Number
) throws(PublishingError) -> Number {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw PublishingError(action, path, code: errno) }
  }
}

/// Whether a path leads to a regular file.
func isRegularFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}

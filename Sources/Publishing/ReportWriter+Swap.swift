#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ReportWriter {
  /// Where the old set stands for a moment on disks that cannot swap two names in one step.
  var asideName: String { ".\(period).old-\(processNumber())" }

  /// After this the period's name leads to the new set, and the old one has the fresh name.
  func swap() throws(PublishingError) {
    let place = "\(root.path)/\(period)"
    switch root.kind(of: period) {
    case nil: try rename(freshName, to: period)
    case .folder, .link:
      if exchangeNames(freshName, period, in: root.descriptor) == 0 { return }
      let code = errno
      guard code == ENOSYS || code == EINVAL else {
        throw PublishingError(.replace, place, code: code)
      }
      try swapInTwoSteps()
    case .file, .other: throw PublishingError(.replace, place, code: ENOTDIR)
    }
  }

  func swapInTwoSteps() throws(PublishingError) {
    try rename(period, to: asideName)
    do throws(PublishingError) {
      try rename(freshName, to: period)
    } catch {
      try rename(asideName, to: period)
      throw error
    }
  }

  private func rename(_ name: String, to target: String) throws(PublishingError) {
    let folder = root.descriptor
    _ = try system(.replace, "\(root.path)/\(target)") {
      renameat(folder, name, folder, target)
    }
  }

  /// Takes over what this run has not written.
  func keepOld(_ keeping: Keeping) throws(PublishingError) {
    switch keeping {
    case .nothing: return
    case .otherClients: try keepOld(below: "", merging: ["", "clients"])
    case .unwritten: try keepOld(below: "", merging: nil)
    }
  }

  /// Takes over what is missing in a folder.
  ///
  /// Where both sets have a folder, its entries are looked at one by one if `merging` names it (nil
  /// names all), else the new one stays as it is.
  private func keepOld(below path: String, merging: Set<String>?) throws(PublishingError) {
    let prefix = path.isEmpty ? "" : "\(path)/"
    guard root.kind(of: period) != nil else { return }
    let old = try Folder(path.isEmpty ? period : "\(period)/\(path)", in: root, for: .read)
    let new = try Folder(path.isEmpty ? "." : path, in: fresh, for: .create)
    for name in try old.names() {
      let inner = prefix + name
      switch (old.kind(of: name), new.kind(of: name)) {
      case (_, nil): try old.share(name, into: new)
      case (.folder, .folder) where merging?.contains(inner) ?? true:
        try keepOld(below: inner, merging: merging)
      default: continue
      }
    }
  }
}

/// Puts back an old set that a killed run had moved aside, and removes what such runs left.
func clearLeftovers(of period: String, in root: borrowing Folder) throws(PublishingError) {
  for name in try root.names() {
    let isOld = isLeftover(name, of: ".\(period).old-")
    guard isOld || isLeftover(name, of: ".\(period).new-") else { continue }
    if isOld, root.kind(of: period) == nil {
      let folder = root.descriptor
      _ = try system(.replace, "\(root.path)/\(period)") {
        renameat(folder, name, folder, period)
      }
    } else {
      try root.remove(name)
    }
  }
}

private func isLeftover(_ name: String, of prefix: String) -> Bool {
  guard name.hasPrefix(prefix) else { return false }
  let number = name.dropFirst(prefix.count)
  return !number.isEmpty && number.allSatisfy { $0.isASCII && $0.isNumber }
}

/// Tells the folders of two processes apart.
func processNumber() -> Int32 { getpid() }

package import Diagnostics

/// The exports that lie in a folder.
package struct ExportsFolder: Sendable {
  /// Names of `*.csv`, `*.tsv` and `*.txt`, in the order of their bytes.
  package let names: [String]
  /// What lies there and is not read.
  package let findings: [Finding]

  /// Looks into a folder; links are followed when they lead to a file.
  ///
  /// Findings print the folder as `shownAs`, relative to the workspace.
  package init(_ path: String, shownAs: String) throws(PublishingError) {
    let folder = try Folder(path, for: .list)
    var names: [String] = []
    var findings: [Finding] = []
    for name in try folder.names() where name.utf8.first != UInt8(ascii: ".") {
      let problem = folder.problem(with: name)
      if let problem {
        findings.append(problem.finding(at: "\(shownAs)/\(name)"))
      } else {
        names.append(name)
      }
    }
    self.names = names
    self.findings = findings
  }
}

/// Why something in the exports folder is not read.
private enum NotRead {
  case brokenLink, folder, special, otherKind
  case badName

  func finding(at path: String) -> Finding {
    let (severity, message, suggestion): (Finding.Severity, String, String) =
      switch self {
      case .brokenLink:
        (.warning, "the link leads to no file", "mend it, or remove it")
      case .folder: (.note, "folders are not looked into", "move the exports up")
      case .special: (.note, "it is not a regular file", "remove it")
      case .otherKind: (.note, "only .csv, .tsv and .txt are read", "export it as CSV")
      case .badName:
        (.warning, "the file's name is not UTF-8", "rename it")
      }
    return Finding(
      severity, "not-read", at: SourcePosition(file: path), message, suggestion: suggestion)
  }
}

extension Folder {
  fileprivate func problem(with name: String) -> NotRead? {
    if name.unicodeScalars.contains("\u{FFFD}") { return .badName }
    let target = targetKind(of: name)
    if target == .folder { return .folder }
    let ending = name.lowercased()
    guard [".csv", ".tsv", ".txt"].contains(where: ending.hasSuffix) else { return .otherKind }
    guard let target else { return .brokenLink }
    return target == .file ? nil : .special
  }
}

import CSV
import Diagnostics
import Intake
import Publishing

/// The export files of a run, open for reading.
struct Exports {
  let files: [ExportFile]
  /// What lies in the folder and is not read.
  let findings: [Finding]
  private let handles: [InputFile]

  init(_ options: CommonOptions) throws {
    let folder = options.exports
    guard fileExists(folder) else {
      throw RunError(
        "there is no folder '\(folder)'", "put your CSV exports there, or name it with --exports")
    }
    let shownAs = options.workspace == "." ? folder : "exports"
    let listing = try ExportsFolder(folder, shownAs: shownAs)
    if listing.names.isEmpty {
      throw RunError("there are no exports in '\(folder)'", "put your CSV exports there")
    }
    var files: [ExportFile] = []
    var handles: [InputFile] = []
    for name in listing.names {
      let handle = try InputFile("\(folder)/\(name)")
      handles.append(handle)
      files.append(
        ExportFile(
          path: "\(shownAs)/\(name)",
          source: ByteSource(size: handle.size) { try handle.read(at: $0, into: $1) }))
    }
    self.files = files
    self.handles = handles
    findings = listing.findings
  }

  /// Files that changed while they were read.
  func changes() throws -> [Finding] { try handles.compactMap { try $0.change() } }
}

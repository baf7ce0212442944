package import CSV
import Diagnostics
import Records
import Settings

/// One file that lies in the exports.
package struct ExportFile: Sendable {
  /// The path as it is printed, relative to the workspace.
  package let path: String
  package let source: ByteSource

  package init(path: String, source: ByteSource) {
    self.path = path
    self.source = source
  }
}

/// A file that was opened and recognised, before its rows are read.
struct RecognisedFile: Sendable {
  let index: UInt16
  let path: String
  let csv: CSVFile
  let format: ExportFormat
  let hints: InputSettings
}

package import Diagnostics
import Documents

/// `rejects.csv`: what is wrong with the exports, cell by cell, for whoever mends them.
package enum RejectsCSV {
  /// The file's bytes, in the order of the findings.
  package static func bytes(_ findings: [Finding]) -> [UInt8] {
    var csv = CSVText(header: ["file", "line", "column", "value", "reason", "suggestion"])
    for finding in findings {
      csv.row([
        .text(finding.position.file),
        .number(finding.position.line),
        .text(finding.position.column ?? ""),
        .text(finding.value ?? ""),
        .text(finding.message),
        .text(finding.suggestion ?? ""),
      ])
    }
    return csv.bytes
  }
}

import Diagnostics
import Intake
import Publishing
import Records

extension Command {
  /// Looks at the exports and says what is wrong; writes nothing.
  static let check = Command(
    "check",
    summary: "say how every export is read and what is wrong with it; write nothing",
    details: """
      Recognises every file, reads it, matches clients and tickets, and lists every problem with its \
      consequence and the next step. Nothing is written.
      """,
    options: [
      Option(
        "format", value: "FORMAT", choices: ["text", "json"],
        "text for people (default) or json for machines")
    ],
    examples: [("mspreport check", "before the first report")]
  ) { call in
    let workspace = try Workspace(call.options)
    let reading = try Reading(workspace, console: call.console)
    if call.arguments.value("format") == "json" {
      call.console.result(reading.inputReport.json.bytes)
    } else {
      for line in CheckText(reading).lines { call.console.result(line) }
    }
    if reading.isBroken { return .failed }
    return ExitCode.after(reading.findings, strict: call.options.isStrict)
  }
}

/// `check` for people: a line a file, then the findings.
private struct CheckText {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  var lines: [String] { table + [""] + clients + findings }

  private var table: [String] {
    let rows =
      [["file", "read as", "rows", "used", "excluded", "rejected", "from", "to", "encoding"]]
      + reading.inputReport.files.map { file in
        [
          file.file, file.format ?? "not recognised", "\(file.read)", "\(file.used)",
          "\(file.excluded)", "\(file.rejected)", file.from ?? "–", file.to ?? "–",
          file.encoding ?? "–",
        ]
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let pad = String(repeating: " ", count: cell.1 - cell.0.count)
        return (2...5).contains(column) ? pad + cell.0 : cell.0 + pad
      }.joined(separator: "  ").trimmingBlanks
    }
  }

  private var clients: [String] {
    let names = reading.store.clients.map(\.name)
    return [
      "\(names.count) \(names.count == 1 ? "client" : "clients"): "
        + names.prefix(40).joined(separator: ", ")
        + (names.count > 40 ? " and \(names.count - 40) more" : ""), "",
    ]
  }

  private var findings: [String] {
    let findings = reading.sortedFindings
    if findings.isEmpty { return ["Nothing to report: every row was used."] }
    return findings.flatMap { finding in
      findingText(finding, isColored: false).split(separator: "\n").map(String.init)
        + (finding.affects.isEmpty
          ? [] : ["  touches: " + finding.affects.joined(separator: ", ")])
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

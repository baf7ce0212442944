import Diagnostics
import Records

/// Work on tickets that no export has, by file.
struct StrayHours {
  private var rows: [CountedRows]
  private var seconds: [Int64]

  init(files: Int) {
    rows = Array(repeating: CountedRows(), count: files)
    seconds = Array(repeating: 0, count: files)
  }

  mutating func add(_ entry: EntryRow) {
    rows[Int(entry.file)].add(entry.source)
    seconds[Int(entry.file)] += Int64(entry.seconds)
  }

  func findings(files: [String]) -> [Finding] {
    rows.indices.flatMap { file in
      rows[file].findings(
        .note, "ticket-unknown", files: files,
        "time entries of \(hours(seconds[file])) hours name tickets that are in no ticket export",
        consequence: "their hours count for the client and the person, and for no ticket",
        suggestion: "export the tickets of the whole period",
        affects: ClientRecords.Kind.timeEntries.affectedKPIs)
    }
  }

  /// `12.5`, rounded to a tenth.
  private func hours(_ seconds: Int64) -> String {
    let tenths = (seconds + 180) / 360
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

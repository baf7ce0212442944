import BusinessTime
import Diagnostics
import Intake
import Records
import Settings

/// Exports that end before the report does: its figures are not final.
struct StaleExports {
  private let reading: Reading
  /// The day after the last that is reported.
  private let end: CivilDay

  init(_ reading: Reading, end: CivilDay) {
    self.reading = reading
    self.end = end
  }

  var findings: [Finding] {
    let tolerated = Int32(reading.workspace.settings.thresholds.staleExportDays)
    let last = end.daysSince1970 - 1
    return [ClientRecords.Kind.tickets, .timeEntries].compactMap { kind in
      guard let days = reading.store.coverage[kind], days.upperBound < last - tolerated else {
        return nil
      }
      let file = reading.accounts.filter { $0.kind == kind }
        .max { ($0.lastDay ?? .min) < ($1.lastDay ?? .min) }
      let ends = CivilDate(daysSince1970: days.upperBound).iso
      return Finding(
        .warning, "export-stale", at: SourcePosition(file: file?.file ?? "exports"),
        "the \(kind.rawValue) end on \(ends), the report on \(CivilDate(daysSince1970: last).iso)",
        suggestion: "export again when its last day is over; until then its figures are not final")
    }
  }
}

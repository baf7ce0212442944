import BusinessTime
import Diagnostics
import Documents
import Intake
import Publishing
import Records
import Settings

/// What earlier months were reported as, in the workspace's `history/`.
struct History: Sendable {
  private let folder: HistoryFolder
  private let month: CivilMonth
  /// First local day of the ticket exports, days since 1970-01-01; earlier months need history.
  private let covered: Int32

  init(_ reading: Reading, month: CivilMonth) {
    folder = HistoryFolder(CommonOptions.path("history", in: reading.workspace.options.workspace))
    self.month = month
    covered = reading.store.coverage[.tickets]?.lowerBound ?? .min
  }

  /// The months of a client's trend that the exports do not cover, and what could not be read.
  func past(of client: String, slug: String) throws -> (PastFigures, [Finding]) {
    var past = PastFigures()
    var findings: [Finding] = []
    let first = CivilDate(year: month.year, month: month.month, day: 1)
    for back in 1...11 {
      let start = first.adding(months: -back)
      guard start.daysSince1970 < covered else { continue }
      switch try folder.read(slug: slug, client: client, month: String(start.iso.prefix(7))) {
      case .success(let entries)?: past.months[start.daysSince1970] = figures(entries)
      case .failure(let problem)?: findings.append(problem.finding)
      case nil: continue
      }
    }
    return (past, findings)
  }

  private func figures(_ entries: [HistoryFolder.Entry]) -> [String: PastFigures.Figure] {
    Dictionary(
      entries.map {
        (
          $0.id,
          PastFigures.Figure(
            value: $0.value, numerator: $0.numerator, denominator: $0.denominator,
            isFewCases: $0.fewCases)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Keeps a client's month for the trends of later ones.
  func keep(_ figures: FigureSet, slug: String) throws {
    let entries = figures.figures.map {
      HistoryFolder.Entry(
        id: $0.id, value: $0.value, numerator: $0.numerator, denominator: $0.denominator,
        fewCases: $0.status == "fewCases")
    }
    try folder.write(entries, slug: slug, client: figures.client, month: "\(month)")
  }
}

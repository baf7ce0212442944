import CSV
import Diagnostics
import Settings

/// Says so where the declared order of day and month cannot be the file's.
extension FileReading {
  /// Looks closer only where dates were impossible or tickets ended before they began.
  func swappedDates(
    _ plan: ColumnPlan<Reader.Field>, _ readings: ColumnReadings, _ result: ScanResult<Reader>
  ) throws(CSVError) -> [Finding] {
    guard let order = SwappedDates.Order(readings.allDates) else { return [] }
    let times = Self.orderOfTimes(of: result)
    let isSuspicious = times.reversed >= 3 && times.reversed * 10 >= times.rows
    let impossible = result.consumers.contains { reader in
      reader.cells.rejects.contains { $0.reason == CellProblem.Kind.impossibleDate.reason }
    }
    guard impossible || isSuspicious else { return [] }
    let subjects = plan.columns.map { ReadingDecision.Subject($0) }
    let decision = ReadingDecision(file, subjects, try profile(plan), readings)
    let dates = SwappedDates(file, order)
    if let finding = dates.contradicted(by: decision.fileDates) { return [finding] }
    guard isSuspicious else { return [] }
    var others = readings
    others.allDates = order.other.reading
    let swapped = Self.orderOfTimes(of: try scan(plan, others, hashing: false, isDecided: true))
    guard swapped.rows >= times.rows, swapped.reversed * 10 <= times.reversed else { return [] }
    return [dates.reversed(times, swapped: swapped.reversed)]
  }

  private static func orderOfTimes(of result: ScanResult<Reader>) -> (rows: Int, reversed: Int) {
    result.consumers.map(\.orderOfTimes).reduce(into: (0, 0)) {
      $0.rows += $1.rows
      $0.reversed += $1.reversed
    }
  }
}

/// What to tell of a file whose days and months seem to have been taken for each other.
struct SwappedDates {
  /// What the settings or the column map say of the file's dates.
  enum Order {
    case dayFirst, monthFirst

    init?(_ reading: DateReading) {
      switch reading {
      case .dayFirst: self = .dayFirst
      case .monthFirst: self = .monthFirst
      case .unambiguous, .serial, .epochSeconds, .epochMilliseconds: return nil
      }
    }

    var other: Order { self == .dayFirst ? .monthFirst : .dayFirst }
    var reading: DateReading { self == .dayFirst ? .dayFirst : .monthFirst }
    var words: String { self == .dayFirst ? "the day first" : "the month first" }
    var setting: String { self == .dayFirst ? "dmy" : "mdy" }
  }

  private let file: RecognisedFile
  private let order: Order

  init(_ file: RecognisedFile, _ order: Order) {
    self.file = file
    self.order = order
  }

  /// Some dates exist only in the other order, and none only in the declared one.
  func contradicted(by dates: ColumnProfile.Dates) -> Finding? {
    let proofs = order == .dayFirst ? dates.firstIsDay : dates.secondIsDay
    let others = order == .dayFirst ? dates.secondIsDay : dates.firstIsDay
    guard proofs == 0, others > 0 else { return nil }
    return finding(
      "\(others == 1 ? "1 date does" : "\(others) dates do") not exist with \(order.words), as the file is read; "
        + "with \(order.other.words) all of them would fit", count: others)
  }

  /// Tickets end before they begin, but hardly any would in the other order.
  func reversed(_ times: (rows: Int, reversed: Int), swapped: Int) -> Finding {
    finding(
      "\(times.reversed) of \(times.rows) tickets would be resolved before they were created with "
        + "\(order.words), as the file is read; with \(order.other.words) "
        + (swapped == 0 ? "all of them would fit" : "only \(swapped) would"),
      count: times.reversed)
  }

  private func finding(_ message: String, count: Int) -> Finding {
    Finding(
      .error, "date-order-swapped",
      at: SourcePosition(file: file.path, line: file.csv.headerLine), message,
      consequence:
        "tickets would stand in wrong months and every time between two dates would be wrong, "
        + "so no report is written",
      suggestion: "correct the order in the settings",
      setting: JSON5.input(file.path, "dateOrder: \"\(order.other.setting)\""), count: count,
      affects: file.format.kind.affectedKPIs)
  }
}

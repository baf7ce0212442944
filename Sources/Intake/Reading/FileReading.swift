import BusinessTime
import CSV
import Diagnostics
import Records
import Settings

/// What reading one file left behind.
struct ReadFile<Reader: KindReader> {
  var readers: [Reader]
  var lineOffsets: [Int]
  var rows: Int
  var rejects: [Reject]
  var notes: ReadingNotes
  var findings: [Finding]
  var sha256: String
}

/// Reads one recognised file as one kind of record.
struct FileReading<Reader: KindReader> {
  let file: RecognisedFile
  let context: ReadingContext
  let statuses: [String: String]
  let jobs: Int
  /// The page of long texts of the file's first chunk.
  let firstPage: Int

  /// - Returns: nil where the file cannot be used; the findings say why.
  func read() -> (ReadFile<Reader>?, [Finding]) {
    let plan = ColumnPlan<Reader.Field>(
      file.format, header: file.csv.header, statuses: statuses,
      hasFixedClient: !file.hints.client.isEmpty)
    let missing = plan.missing
    guard missing.isEmpty else {
      return (nil, [HeaderFindings.missing(missing, of: file.format, file.csv)])
    }
    var readings = declaredReadings
    do throws(CSVError) {
      var result = try scan(plan, readings, hashing: true)
      let sha256 = result.sha256 ?? ""
      var notes: [Finding] = []
      if result.consumers.contains(where: { $0.cells.needsProfile }) {
        let profile = try self.profile(plan)
        switch ReadingDecision(
          file, plan.columns.map { ReadingDecision.Subject($0) }, profile, readings
        ).decide() {
        case .failure(let problem): return (nil, problem.findings)
        case .success(let decided):
          readings = decided.readings
          notes = decided.findings
        }
        result = try scan(plan, readings, hashing: false, isDecided: true)
      }
      notes += try swappedDates(plan, readings, result)
      return (collect(result, sha256, notes), [])
    } catch {
      return (nil, [Finding(error)])
    }
  }

  func scan(
    _ plan: ColumnPlan<Reader.Field>, _ readings: ColumnReadings, hashing: Bool,
    isDecided: Bool = false
  ) throws(CSVError) -> ScanResult<Reader> {
    let steps = plan.steps(readings)
    var context = context
    context.isDecided = isDecided
    let shared = context
    return try file.csv.scan(columns: plan.scanned, jobs: jobs, hashing: hashing) { chunk in
      Reader(
        CellReader(
          columns: plan.columns, steps: steps, context: shared, page: firstPage + chunk))
    }
  }

  func profile(_ plan: ColumnPlan<Reader.Field>) throws(CSVError) -> ColumnProfile {
    let slots = plan.scanned.count
    let result = try file.csv.scan(columns: plan.scanned, jobs: jobs, hashing: false) { _ in
      ColumnProfile(slots: slots)
    }
    var sum = ColumnProfile(slots: slots)
    for (chunk, offset) in zip(result.consumers, result.lineOffsets) {
      sum.add(chunk, lineOffset: offset)
    }
    return sum
  }

  private var declaredReadings: ColumnReadings {
    var readings = ColumnReadings()
    switch file.hints.dateOrder ?? file.format.dateOrder {
    case .dmy: readings.allDates = .dayFirst
    case .mdy: readings.allDates = .monthFirst
    case .ymd, nil: break
    }
    switch file.hints.decimal {
    case ".": readings.allNumbers = .point
    case ",": readings.allNumbers = .comma
    default: break
    }
    return readings
  }

  private func collect(
    _ result: ScanResult<Reader>, _ sha256: String, _ decisions: [Finding]
  ) -> ReadFile<Reader> {
    var rejects: [Reject] = []
    var notes = ReadingNotes()
    var clockChanges = 0
    for (reader, offset) in zip(result.consumers, result.lineOffsets) {
      notes.add(reader.cells.notes, lineOffset: offset)
      clockChanges += reader.cells.clockChanges.skipped + reader.cells.clockChanges.repeated
      rejects += reader.cells.rejects.map {
        var reject = $0
        reject.line += offset
        return reject
      }
    }
    return ReadFile(
      readers: result.consumers, lineOffsets: result.lineOffsets, rows: result.rows,
      rejects: rejects, notes: notes,
      findings: result.findings + decisions
        + FileFindings(file, context).about(notes, rejects, clockChanges: clockChanges),
      sha256: sha256)
  }
}

extension Finding {
  /// A file that is no table.
  init(_ error: CSVError) {
    self.init(
      .error, "unreadable-file", at: error.position, error.message, suggestion: error.suggestion)
  }
}

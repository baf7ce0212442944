import Diagnostics
import Records

/// Changes of tickets that are told by name.
struct EventBooks {
  /// One export may write times to the minute, the other to the second.
  static let slack: Int64 = 60

  var repeated = CountedRows()
  var early = CountedRows()

  func findings(files: [String]) -> [Finding] {
    let affects = ClientRecords.Kind.ticketEvents.affectedKPIs
    return repeated.findings(
      .note, "event-repeated", files: files,
      "rows repeat an earlier row exactly; each of these changes counts once",
      suggestion: "nothing is lost; exports that do not overlap are read faster", affects: [])
      + early.findings(
        .warning, "event-before-ticket", files: files,
        "changes lie before their ticket was created; its clocks begin with its creation",
        suggestion: "check that both exports write their times in one time zone",
        affects: affects)
  }
}

/// How many rows something holds for, and the first of them.
struct CountedRows {
  init(_ sources: [Source] = []) { for source in sources { add(source) } }

  private var count = 0
  /// The first few, in order.
  private var examples: [Source] = []

  mutating func add(_ source: Source) {
    count += 1
    if examples.count == Finding.mostExamples {
      guard let last = examples.last, source < last else { return }
      examples.removeLast()
    }
    examples.insert(source, at: examples.firstIndex { source < $0 } ?? examples.count)
  }

  /// The file of the first row; nil without any.
  var firstFile: UInt16? { examples.first?.file }

  /// That file's path; "" without rows.
  func firstFile(_ files: [String]) -> String { examples.first.map { files[Int($0.file)] } ?? "" }

  func findings(
    _ severity: Finding.Severity, _ code: String, files: [String], _ message: String,
    consequence: String? = nil, suggestion: String?, setting: String? = nil, affects: [String]
  ) -> [Finding] {
    let places = examples.map { SourcePosition(file: files[Int($0.file)], line: Int($0.line)) }
    guard let first = places.first else { return [] }
    return [
      Finding(
        severity, code, at: first, message, consequence: consequence, suggestion: suggestion,
        setting: setting, count: count, examples: places, affects: affects)
    ]
  }
}

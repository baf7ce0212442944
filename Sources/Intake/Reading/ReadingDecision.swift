import Diagnostics
import Settings

/// Decides from all cells of a file's columns how their dates and numbers are to be read.
struct ReadingDecision {
  struct Subject {
    let name: String
    let field: String
    /// Where its cells stand; of columns that are put together, where the first stands.
    let slots: [Int]

    init<Field: RawRepresentable<String>>(_ column: Column<Field>) {
      name = column.name
      field = column.field.rawValue
      slots = column.source == .firstFilled ? column.slots : [column.slots[0]]
    }
  }

  struct Decided {
    var readings: ColumnReadings
    var findings: [Finding] = []
  }

  struct Undecided: Error {
    var findings: [Finding]
  }

  private static let dateFields: Set<String> = [
    "created", "firstResponse", "resolved", "closed", "updated", "responseDue", "resolutionDue",
    "at", "start", "end", "lastSeen", "firstSeen", "warrantyEnd", "answered", "date",
    "expectedClose", "lastActivity", "finished", "milestoneDue", "milestoneDone", "activatedOn",
    "refreshed", "exchangeActivity", "oneDriveActivity", "sharePointActivity", "skypeActivity",
    "yammerActivity", "teamsActivity", "copilotActivity", "day",
  ]
  static let numberFields: Set<String> = [
    "duration", "timeSpent", "pausedTime", "firstResponseAfter", "responseTarget",
    "resolutionTarget", "responseElapsed", "resolutionElapsed", "responseRemaining",
    "resolutionRemaining", "covered", "hoursPerWeek", "monthlyRevenue", "reopens", "reassignments",
    "replies", "response", "resolution", "score", "satisfaction", "bought", "assigned", "activated",
    "active", "unitPrice", "noticeDays", "amount", "probability", "budgetHours", "usedHours",
    "budget",
    "complete", "requested", "meanUse", "monthlyCost", "cost", "answer",
  ]

  /// Fields that no figure needs: an undecided column of theirs is no reason to refuse the file.
  static let spareFields: Set<String> = [
    "responseElapsed", "resolutionElapsed", "responseRemaining", "resolutionRemaining",
  ]

  let file: RecognisedFile
  let columns: [Subject]
  let profile: ColumnProfile
  let declared: ColumnReadings

  init(
    _ file: RecognisedFile, _ columns: [Subject], _ profile: ColumnProfile,
    _ declared: ColumnReadings
  ) {
    self.file = file
    self.columns = columns
    self.profile = profile
    self.declared = declared
  }

  func decide() -> Result<Decided, Undecided> {
    var decided = Decided(readings: declared)
    var problems: [Finding] = []
    var undecided: [Subject] = []
    for (index, column) in columns.enumerated() {
      if Self.dateFields.contains(column.field) {
        decideDates(index, column, &decided, &undecided)
      } else if Self.numberFields.contains(column.field) {
        decideNumbers(index, column, &decided, &problems)
      }
    }
    if let ambiguous = ambiguous(undecided) { problems.insert(ambiguous, at: 0) }
    return problems.isEmpty ? .success(decided) : .failure(Undecided(findings: problems))
  }

  // MARK: Dates

  private func decideDates(
    _ index: Int, _ column: Subject, _ decided: inout Decided, _ undecided: inout [Subject]
  ) {
    let dates = profile.dates(column.slots)
    if let bare = bareReading(dates) {
      decided.readings.dates[index] = bare.reading
      decided.findings.append(numbersAsDates(column, bare.words))
      return
    }
    if declared.allDates != .unambiguous { return }
    if let reading = order(dates) ?? fileOrder {
      decided.readings.dates[index] = reading
    } else if dates.either > 0 {
      undecided.append(column)
    } else {
      decided.readings.dates[index] = .dayFirst
    }
  }

  private func bareReading(
    _ dates: ColumnProfile.Dates
  ) -> (reading: DateReading, words: String)? {
    let written = dates.firstIsDay + dates.secondIsDay + dates.either + dates.clear
    let numbers = max(dates.serial, dates.epochSeconds, dates.epochMilliseconds)
    guard numbers > 0, numbers >= dates.other else { return nil }
    if dates.serial > 0, written == 0, dates.epochSeconds + dates.epochMilliseconds == 0 {
      return (.serial, "a spreadsheet's day numbers")
    }
    if dates.epochMilliseconds > 0, written + dates.serial == 0 {
      return (.epochMilliseconds, "milliseconds since 1970, UTC")
    }
    if dates.epochSeconds > 0, written + dates.serial == 0 {
      return (.epochSeconds, "seconds since 1970, UTC")
    }
    return nil
  }

  /// The order a column's own cells prove; a contrary cell in a hundred is that row's mistake.
  private func order(_ dates: ColumnProfile.Dates) -> DateReading? {
    if dates.firstIsDay > dates.secondIsDay * 100 { return .dayFirst }
    if dates.secondIsDay > dates.firstIsDay * 100 { return .monthFirst }
    return nil
  }

  /// The order that all columns of the file prove together: one export writes dates one way.
  private var fileOrder: DateReading? { order(fileDates) }

  var fileDates: ColumnProfile.Dates {
    var sum = ColumnProfile.Dates()
    for column in columns where Self.dateFields.contains(column.field) {
      sum.firstIsDay += profile.dates(column.slots).firstIsDay
      sum.secondIsDay += profile.dates(column.slots).secondIsDay
    }
    return sum
  }

  /// All columns that can be read both ways: one answer settles them together.
  private func ambiguous(_ undecided: [Subject]) -> Finding? {
    guard let column = undecided.first else { return nil }
    let dates = profile.dates(column.slots)
    let readings = DateWords.bothReadings(of: dates.example)
    let others = fileDates
    let why =
      others.firstIsDay + others.secondIsDay > 0
      ? "the file's other dates contradict each other" : "no date in the file decides"
    let also = undecided.dropFirst().map { "'\($0.name)'" }
    return Finding(
      .error, "date-order-ambiguous",
      at: SourcePosition(file: file.path, line: dates.exampleLine, column: column.name),
      value: dates.example,
      "'\(dates.example)' can be \(readings), and \(why)"
        + (also.isEmpty ? "" : "; the same holds for \(also.joined(separator: ", "))"),
      consequence: "the file is not read, and no report is written, until somebody says which",
      suggestion: "say which in the settings, \"dmy\" for day first, \"mdy\" for month first",
      setting: JSON5.input(file.path, "dateOrder: \"dmy\""),
      count: undecided.reduce(0) { $0 + profile.dates($1.slots).either },
      examples: undecided.map { profile.dates($0.slots).exampleLine }.sorted()
        .prefix(Finding.mostExamples).map { SourcePosition(file: file.path, line: $0) },
      affects: file.format.kind.affectedKPIs)
  }

  private func numbersAsDates(_ column: Subject, _ words: String) -> Finding {
    Finding(
      .warning, "date-numbers", at: SourcePosition(file: file.path, column: column.name),
      "the dates are plain numbers; they were read as \(words)",
      suggestion: "check one of them against the source system")
  }
}

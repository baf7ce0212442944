import Records

/// By what a kind of record is known: its fields, and what their columns are called and hold.
struct KindSigns: Sendable {
  let kind: ClientRecords.Kind
  /// What the records are called; beside other words of a header it says nothing new ("ticket status").
  let nouns: [String]
  /// Of each list one must be found, beside the fields without which a row says nothing: a field, or
  /// (`#backup`) a word in the header or the file's name.
  let needs: [[String]]
  /// Fields that such exports usually have.
  let typical: [String]
  let fields: [FieldSigns]

  static let all: [KindSigns] = [
    tickets, ticketEvents, timeEntries, devices, agreements, technicians, surveys, slaTargets,
    holidays, licenses, licenseUsers, opportunities, projects, touchpoints, backupJobs,
    cloudResources,
    revenueLines, assessments,
  ]
}

/// How the column of a field is called and what it holds.
///
/// A name is written in the words of `HeaderNoun`; the order does not matter.
struct FieldSigns: Sendable {
  let field: String
  let shape: CellShape
  let names: [(nouns: [String], weight: Double)]

  /// `names` is what the column is called, `good` nearly so, `fair` what it may be called when nothing fits better, `weak` is
  /// hardly more than a hint.
  init(
    _ field: String, _ shape: CellShape, _ names: String..., good: [String] = [],
    fair: [String] = [],
    weak: [String] = []
  ) {
    self.field = field
    self.shape = shape
    self.names = [(names, 1), (good, 0.9), (fair, 0.8), (weak, 0.5)].flatMap { list, weight in
      list.map { (nouns: $0.split(separator: " ").map(String.init), weight: weight) }
    }
  }
}

/// What the cells of a column hold.
enum CellShape: Sendable {
  case id, name, person, title, text, time, duration, count, money, number
  case status, priority, verdict, answer, score, device, system, words, email
}

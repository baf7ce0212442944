import Records
import Settings

/// The people met while walking over logged work, and how far each one's time is counted already.
struct Roster {
  private let names: Lexicon
  private let rules: Rules
  private let technicians: [Technician]
  private let listed: [String: Int]
  private let leaveWords: [String]
  private(set) var people: [WorkLog.Person] = []
  private var ends: [(any: Int64, billable: Int64)] = []
  private var indices = Memo<Int>()
  private var leave = Memo<Bool>()

  init(records: ClientRecords, rules: Rules) {
    names = records.names
    self.rules = rules
    technicians = records.technicians
    listed = Dictionary(
      technicians.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    leaveWords = rules.leaveWords.map(spaced)
  }

  /// The person's place among those who worked for the client.
  mutating func index(of symbol: Symbol) -> Int {
    let key = UInt64(symbol.index)
    if let index = indices.value(key) { return index }
    people.append(person(symbol))
    ends.append((.min, .min))
    indices.store(people.count - 1, for: key)
    return people.count - 1
  }

  /// Whether a work type means leave: one of its words is one of the settings'.
  mutating func isLeave(_ workType: Symbol) -> Bool {
    guard !workType.isMissing else { return false }
    let key = UInt64(workType.index)
    if let known = leave.value(key) { return known }
    let words = spaced(names[workType])
    let isLeave = leaveWords.contains { words.contains($0) }
    leave.store(isLeave, for: key)
    return isLeave
  }

  /// Takes away from a stretch what the person's earlier ones hold.
  mutating func cut(_ stretch: inout WorkLog.Stretch, of person: Int) {
    let end = stretch.from + stretch.seconds
    stretch.from = max(stretch.from, ends[person].any)
    stretch.seconds = max(0, end - stretch.from)
    ends[person].any = max(ends[person].any, end)
    guard stretch.billableSeconds > 0 else { return }
    stretch.billableFrom = max(stretch.billableFrom, ends[person].billable)
    stretch.billableSeconds = max(0, end - stretch.billableFrom)
    ends[person].billable = max(ends[person].billable, end)
  }

  private func person(_ symbol: Symbol) -> WorkLog.Person {
    guard !symbol.isMissing else { return WorkLog.Person(symbol: symbol) }
    let name = folded(names[symbol])
    let place =
      listed[names[symbol]] ?? technicians.firstIndex { folded($0.name) == name }
    let known = place.map { technicians[$0] }
    return WorkLog.Person(
      symbol: symbol, hoursPerWeek: known?.hoursPerWeek ?? rules.defaultHoursPerWeek,
      from: known?.from, to: known?.to)
  }
}

/// A text's words in lower case, each between blanks: " sick leave ".
private func spaced(_ text: String) -> String {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  return " " + words.joined(separator: " ") + " "
}

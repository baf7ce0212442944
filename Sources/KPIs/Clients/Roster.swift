import Records
import Settings

/// The people met while walking over logged work, and how far each one's time is counted already.
struct Roster {
  private let names: Lexicon
  private let rules: Rules
  private let technicians: [Technician]
  private let listed: [String: Int]
  private let leaveWords: [String]
  private(set) var people: [WorkPerson] = []
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

  /// What an entry adds to the people's time.
  mutating func stretch(_ row: Int, _ entry: TimeEntry, isExcluded: Bool) -> WorkStretch {
    let person = index(of: entry.technician)
    var stretch = WorkStretch(
      start: entry.start, row: Int32(row), person: Int32(person), logged: entry.seconds,
      seconds: entry.seconds, billableSeconds: entry.isBillable ? entry.seconds : 0,
      isWhole: !entry.hasTimeOfDay || entry.seconds <= 0, isLeave: isLeave(entry.workType),
      isExcluded: isExcluded, isBillable: entry.isBillable, hasBilling: entry.hasBilling)
    let isCut = !stretch.isWhole && !stretch.isLeave && !isExcluded
    if isCut, !entry.technician.isMissing { cut(&stretch, of: person) }
    return stretch
  }

  /// Takes away from a stretch what the person's earlier ones hold.
  private mutating func cut(_ stretch: inout WorkStretch, of person: Int) {
    let end = stretch.start + Int64(stretch.logged)
    stretch.offset = Roster.offset(stretch, until: ends[person].any)
    stretch.seconds -= stretch.offset
    ends[person].any = max(ends[person].any, end)
    guard stretch.isBillable else { return }
    stretch.billableOffset = Roster.offset(stretch, until: ends[person].billable)
    stretch.billableSeconds -= stretch.billableOffset
    ends[person].billable = max(ends[person].billable, end)
  }

  /// How much of a stretch lies before an instant, at most all of it.
  private static func offset(_ stretch: WorkStretch, until instant: Int64) -> Int32 {
    guard instant > stretch.start else { return 0 }
    return Int32(min(instant - stretch.start, Int64(stretch.logged)))
  }

  private func person(_ symbol: Symbol) -> WorkPerson {
    guard !symbol.isMissing else { return WorkPerson(symbol: symbol) }
    let name = folded(names[symbol])
    let place =
      listed[names[symbol]] ?? technicians.firstIndex { folded($0.name) == name }
    let known = place.map { technicians[$0] }
    return WorkPerson(
      symbol: symbol, hoursPerWeek: known?.hoursPerWeek ?? rules.defaultHoursPerWeek,
      from: known?.from, to: known?.to)
  }
}

/// A text's words in lower case, each between blanks: " sick leave ".
private func spaced(_ text: String) -> String {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
  return " " + words.joined(separator: " ") + " "
}

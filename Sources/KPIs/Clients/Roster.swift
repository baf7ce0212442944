import Records
import Settings

/// The people met while walking over logged work, and how far each one's time is counted already.
struct Roster {
  private let names: Lexicon
  private let rules: Rules
  private let technicians: [Technician]
  private let listed: [String: Int]
  private let leave: LeaveWords
  private(set) var people: [WorkPerson] = []
  private var ends: [(any: Int64, billable: Int64)] = []
  /// Each technician's place among the people, by symbol; negative while not met.
  private var places: [Int32]
  /// Whether a work type means leave, by symbol; nil while not met.
  private var isLeave: [Bool?]

  init(records: ClientRecords, rules: Rules) {
    names = records.names
    self.rules = rules
    technicians = records.technicians
    listed = Dictionary(
      technicians.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    leave = LeaveWords(rules.leaveWords)
    places = Array(repeating: -1, count: names.count)
    isLeave = Array(repeating: nil, count: names.count)
  }

  /// The person's place among those who worked for the client.
  mutating func index(of symbol: Symbol) -> Int {
    makeRoom(for: symbol)
    let place = Int(places[Int(symbol.index)])
    if place >= 0 { return place }
    people.append(person(symbol))
    ends.append((.min, .min))
    places[Int(symbol.index)] = Int32(people.count - 1)
    return people.count - 1
  }

  /// Whether a work type means leave: one of its words is one of the settings'.
  mutating func isLeave(_ workType: Symbol) -> Bool {
    guard !workType.isMissing else { return false }
    makeRoom(for: workType)
    if let known = isLeave[Int(workType.index)] { return known }
    let answer = leave.isIn(names[workType])
    isLeave[Int(workType.index)] = answer
    return answer
  }

  /// Symbols that the lexicon lacks read as "" and have a place as well.
  private mutating func makeRoom(for symbol: Symbol) {
    let missing = Int(symbol.index) + 1 - places.count
    guard missing > 0 else { return }
    places += repeatElement(-1, count: missing)
    isLeave += repeatElement(nil, count: missing)
  }

  /// What an entry adds to the people's time.
  mutating func stretch(_ row: Int, _ entry: TimeEntry, isExcluded: Bool) -> WorkStretch {
    let person = index(of: entry.technician)
    let isBillable = entry.isBillable
    var stretch = WorkStretch(
      start: entry.start, row: Int32(truncatingIfNeeded: row),
      person: Int32(truncatingIfNeeded: person), logged: entry.seconds,
      seconds: entry.seconds, billableSeconds: isBillable ? entry.seconds : 0,
      isWhole: !entry.hasTimeOfDay || entry.seconds <= 0, isLeave: isLeave(entry.workType),
      isExcluded: isExcluded, isBillable: isBillable, hasBilling: entry.hasBilling)
    let isCut = !stretch.isWhole && !stretch.isLeave && !isExcluded
    if isCut, !entry.technician.isMissing { cut(&stretch, of: person) }
    return stretch
  }

  /// Takes away from a stretch what the person's earlier ones hold.
  private mutating func cut(_ stretch: inout WorkStretch, of person: Int) {
    let end = stretch.start + Int64(stretch.logged)
    var held = ends[person]
    stretch.offset = Roster.offset(stretch, until: held.any)
    stretch.seconds -= stretch.offset
    held.any = max(held.any, end)
    if stretch.isBillable {
      stretch.billableOffset = Roster.offset(stretch, until: held.billable)
      stretch.billableSeconds -= stretch.billableOffset
      held.billable = max(held.billable, end)
    }
    ends[person] = held
  }

  /// How much of a stretch lies before an instant, at most all of it.
  private static func offset(_ stretch: WorkStretch, until instant: Int64) -> Int32 {
    guard instant > stretch.start else { return 0 }
    return Int32(truncatingIfNeeded: min(instant - stretch.start, Int64(stretch.logged)))
  }

  private func person(_ symbol: Symbol) -> WorkPerson {
    guard !symbol.isMissing else { return WorkPerson(symbol: symbol) }
    let known = place(of: names[symbol]).map { technicians[$0] }
    return WorkPerson(
      symbol: symbol, hoursPerWeek: known?.hoursPerWeek ?? rules.defaultHoursPerWeek,
      from: known?.from, to: known?.to)
  }

  /// A name's place in the technicians' list, spelled alike if possible.
  private func place(of name: String) -> Int? {
    guard !technicians.isEmpty else { return nil }
    if let place = listed[name] { return place }
    let name = folded(name)
    return technicians.firstIndex { folded($0.name) == name }
  }
}

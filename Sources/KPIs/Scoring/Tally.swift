package import Records

/// What a KPI adds up while it walks over a client's records.
///
/// One walk serves the figure, its split by priority and its evidence, so that they cannot differ.
package struct Tally {
  /// What to keep beside the sums.
  package struct Detail: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let evidence = Detail(rawValue: 1)
    package static let priorities = Detail(rawValue: 2)
    /// Nothing: the value alone, for trends; there are no counts either.
    package static let bare = Detail(rawValue: 4)
  }

  let detail: Detail
  /// Only what the value rests on is wanted.
  let isBare: Bool
  private let tickets: [Ticket]
  var sums = Sums()
  private(set) var excluded = Counters()
  private(set) var parts: [(priority: Symbol, sums: Sums)] = []
  private(set) var evidence: [Score.Evidence] = []
  /// Why nothing can be said; nil while something can.
  private(set) var reason: String?

  package init(tickets: [Ticket] = [], detail: Detail = []) {
    self.tickets = tickets
    self.detail = detail
    isBare = detail.contains(.bare)
  }

  /// A row in the denominator and in the numerator.
  ///
  /// The evidence names the `outcome`, where that says more than the count's name.
  package mutating func hit(
    _ name: StaticString, _ row: Score.Row, as outcome: StaticString? = nil
  ) {
    if isBare { return sums.add(numerator: 1, denominator: 1) }
    sums.add(name, numerator: 1, denominator: 1)
    guard !detail.isEmpty else { return }
    partly(row) { $0.add(name, numerator: 1, denominator: 1) }
    trace(outcome ?? name, row, counted: true, numerator: 1, denominator: 1)
  }

  /// A row in the denominator alone.
  package mutating func miss(
    _ name: StaticString, _ row: Score.Row, as outcome: StaticString? = nil
  ) {
    if isBare { return sums.add(numerator: 0, denominator: 1) }
    sums.add(name, numerator: 0, denominator: 1)
    guard !detail.isEmpty else { return }
    partly(row) { $0.add(name, numerator: 0, denominator: 1) }
    trace(outcome ?? name, row, counted: true, denominator: 1)
  }

  /// A row that is left out, and why (rule R5).
  package mutating func exclude(_ reason: StaticString, _ row: Score.Row) {
    guard !isBare else { return }
    excluded.add(reason, 1)
    trace(reason, row, counted: false)
  }

  /// A property of a row that is counted beside the figure.
  package mutating func note(_ name: StaticString, _ row: Score.Row) {
    guard !isBare else { return }
    sums.counts.add(name, 1)
    if !detail.isEmpty { partly(row) { $0.counts.add(name, 1) } }
  }

  /// A row that is named beside the figure without being in it.
  package mutating func aside(_ name: StaticString, _ row: Score.Row) {
    note(name, row)
    trace(name, row, counted: false)
  }

  /// A duration in service time, and in clock time where the two differ.
  package mutating func sample(
    _ name: StaticString, _ seconds: Int64, clock: Int64? = nil, _ row: Score.Row
  ) {
    if isBare { return sums.add(seconds, clock: nil) }
    sums.add(seconds, clock: clock)
    guard !detail.isEmpty else { return }
    partly(row) { $0.add(seconds, clock: clock) }
    trace(name, row, amount: Double(seconds), counted: true, denominator: 1)
  }

  /// An answer on the scale 1…5: 4 and 5 are satisfied.
  package mutating func answer(_ score: UInt8, _ row: Score.Row) {
    let isSatisfied = score >= 4
    if isBare { return sums.add(numerator: isSatisfied ? 1 : 0, denominator: 1) }
    sums.add(answer: score)
    guard !detail.isEmpty else { return }
    partly(row) { $0.add(answer: score) }
    trace(
      isSatisfied ? "satisfied" : "not satisfied", row, amount: Double(score), counted: true,
      numerator: isSatisfied ? 1 : 0, denominator: 1)
  }

  /// An amount beside the figure; 0 makes the name appear.
  package mutating func amount(_ name: StaticString, _ value: Double) {
    guard !isBare else { return }
    sums.counts.add(name, value)
  }

  /// Amounts, such as hours, in the figure itself; their rows are traced one by one.
  package mutating func add(numerator: Double, denominator: Double) {
    sums.add(numerator: numerator, denominator: denominator)
  }

  /// So many rows in the numerator and the denominator, where nobody asks which.
  mutating func hit(count: Int) {
    sums.add(numerator: Double(count), denominator: Double(count))
  }

  /// Remembers a row that contributed an amount, or that was looked at and left out.
  package mutating func trace(
    _ outcome: StaticString, _ row: Score.Row, amount: Double? = nil, counted: Bool,
    numerator: Double = 0, denominator: Double = 0
  ) {
    guard detail.contains(.evidence) else { return }
    evidence.append(
      Score.Evidence(
        row: row, outcome: outcome.description, amount: amount, isCounted: counted,
        numerator: numerator, denominator: denominator))
  }

  /// Makes room for so many durations.
  mutating func expect(_ count: Int) { sums.samples.reserve(count) }

  /// Says that nothing can be measured, whatever was added.
  package mutating func withhold(_ reason: String) {
    if self.reason == nil { self.reason = reason }
  }

  /// Does the same to the sums of the ticket's priority.
  @inline(__always)
  private mutating func partly(_ row: Score.Row, _ change: (inout Sums) -> Void) {
    guard detail.contains(.priorities), case .ticket(let index) = row else { return }
    change(&parts[part(of: tickets[index].priority)].sums)
  }

  private mutating func part(of priority: Symbol) -> Int {
    if let index = parts.firstIndex(where: { $0.priority == priority }) { return index }
    parts.append((priority, Sums()))
    return parts.count - 1
  }
}

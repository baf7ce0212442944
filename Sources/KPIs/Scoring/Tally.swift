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
  }

  /// The sums of a figure, or of one priority's share in it.
  struct Sums {
    var numerator = 0.0
    var denominator = 0.0
    var counts = Counters()
    var samples = Samples()
    var clockSamples = Samples()
  }

  let detail: Detail
  private let tickets: [Ticket]
  private(set) var sums = Sums()
  private(set) var excluded = Counters()
  private(set) var parts: [(priority: Symbol, sums: Sums)] = []
  private(set) var evidence: [Score.Evidence] = []
  /// Why nothing can be said; nil while something can.
  private(set) var reason: String?

  package init(tickets: [Ticket] = [], detail: Detail = []) {
    self.tickets = tickets
    self.detail = detail
  }

  /// A row in the denominator and in the numerator.
  ///
  /// The evidence names the `outcome`, where that says more than the count's name.
  package mutating func hit(
    _ name: StaticString, _ row: Score.Row, as outcome: StaticString? = nil
  ) {
    add(row, outcome ?? name, counted: true) { sums in
      sums.numerator += 1
      sums.denominator += 1
      sums.counts.add(name, 1)
    }
  }

  /// A row in the denominator alone.
  package mutating func miss(
    _ name: StaticString, _ row: Score.Row, as outcome: StaticString? = nil
  ) {
    add(row, outcome ?? name, counted: true) { sums in
      sums.denominator += 1
      sums.counts.add(name, 1)
    }
  }

  /// A row that is left out, and why (rule R5).
  package mutating func exclude(_ reason: StaticString, _ row: Score.Row) {
    excluded.add(reason, 1)
    trace(reason, row, counted: false)
  }

  /// A property of a row that is counted beside the figure.
  package mutating func note(_ name: StaticString, _ row: Score.Row) {
    each(row) { $0.counts.add(name, 1) }
  }

  /// A row that is named beside the figure without being in it.
  package mutating func aside(_ name: StaticString, _ row: Score.Row) {
    add(row, name, counted: false) { $0.counts.add(name, 1) }
  }

  /// A duration in service time, and in clock time where the two differ.
  package mutating func sample(
    _ name: StaticString, _ seconds: Int64, clock: Int64? = nil, _ row: Score.Row
  ) {
    add(row, name, amount: Double(seconds), counted: true) { sums in
      sums.denominator += 1
      sums.samples.add(seconds)
      if let clock { sums.clockSamples.add(clock) }
    }
  }

  /// An answer on the scale 1…5: 4 and 5 are satisfied.
  package mutating func answer(_ score: UInt8, _ row: Score.Row) {
    let isSatisfied = score >= 4
    add(row, isSatisfied ? "satisfied" : "not satisfied", amount: Double(score), counted: true) {
      sums in
      sums.numerator += isSatisfied ? 1 : 0
      sums.denominator += 1
      sums.counts.add("answers", 1)
      sums.counts.add("satisfied", isSatisfied ? 1 : 0)
      sums.samples.add(Int64(score))
    }
  }

  /// An amount beside the figure; 0 makes the name appear.
  package mutating func amount(_ name: StaticString, _ value: Double) {
    sums.counts.add(name, value)
  }

  /// Amounts, such as hours, in the figure itself.
  package mutating func add(numerator: Double, denominator: Double) {
    sums.numerator += numerator
    sums.denominator += denominator
  }

  /// Remembers a row that contributed an amount, or that was looked at and left out.
  package mutating func trace(
    _ outcome: StaticString, _ row: Score.Row, amount: Double? = nil, counted: Bool
  ) {
    guard detail.contains(.evidence) else { return }
    evidence.append(
      Score.Evidence(row: row, outcome: "\(outcome)", amount: amount, isCounted: counted))
  }

  /// Says that nothing can be measured, whatever was added.
  package mutating func withhold(_ reason: String) {
    if self.reason == nil { self.reason = reason }
  }

  private mutating func add(
    _ row: Score.Row, _ outcome: StaticString, amount: Double? = nil, counted: Bool,
    _ change: (inout Sums) -> Void
  ) {
    each(row, change)
    trace(outcome, row, amount: amount, counted: counted)
  }

  private mutating func each(_ row: Score.Row, _ change: (inout Sums) -> Void) {
    change(&sums)
    guard detail.contains(.priorities), case .ticket(let index) = row else { return }
    change(&parts[part(of: tickets[index].priority)].sums)
  }

  private mutating func part(of priority: Symbol) -> Int {
    if let index = parts.firstIndex(where: { $0.priority == priority }) { return index }
    parts.append((priority, Sums()))
    return parts.count - 1
  }
}

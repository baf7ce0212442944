import Records

/// Values that records of the smaller kinds are made of.
extension CellReader {
  /// The day of a date, days since 1970-01-01.
  mutating func day(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Int32? {
    do throws(TimestampProblem) {
      let local = try step.dates.parse(cell).local
      guard isPlausible(local) else { return nil }
      return Int32(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    } catch {
      return try time(step, cell).map { Int32($0.at / 86_400) }
    }
  }

  /// Yes or no; nil for any other word.
  mutating func answer(_ step: Step<Field>, _ cell: Cell) -> Bool? {
    switch meaning(step, cell) {
    case 1: false
    case 2: true
    default: nil
    }
  }

  /// What the cell's word means; a word that nobody has given a meaning is told and reads as 0.
  mutating func knownMeaning(_ step: Step<Field>, _ cell: Cell, line: UInt32) -> UInt8 {
    let code = meaning(step, cell)
    if code != Meanings.unknown { return code }
    if !Vocabulary.nothing.contains(cell) { noteUnknownWord(step, cell, line: line) }
    return 0
  }

  mutating func interval(_ step: Step<Field>, _ cell: Cell) -> BillingInterval {
    BillingInterval(rawValue: meaning(step, cell)) ?? .unknown
  }

  /// A number between two limits; nil where the cell means "no value".
  mutating func number(
    _ step: Step<Field>, _ cell: Cell, in limits: ClosedRange<Double>
  ) throws(CellProblem) -> Double? {
    guard let number = try number(step, cell) else { return nil }
    guard limits.contains(number) else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return number
  }

  /// A whole number; nil where the cell means "no value".
  mutating func units(
    _ step: Step<Field>, _ cell: Cell, in limits: ClosedRange<Double> = 0...1e9
  ) throws(CellProblem) -> Int? {
    guard let number = try number(step, cell, in: limits) else { return nil }
    guard number == number.rounded() else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return Int(number)
  }

  /// `45`, `45 %` → 0.45.
  mutating func percent(
    _ step: Step<Field>, _ cell: Cell, in limits: ClosedRange<Double>
  ) throws(CellProblem) -> Double? {
    try number(step, cell, in: limits).map { $0 / 100 }
  }

  /// Hours, written in any way that a duration can be.
  mutating func hours(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Double? {
    guard let seconds = try duration(step, cell) else { return nil }
    guard (0...1e9).contains(seconds) else {
      throw CellProblem(column: step.column, kind: .outOfRange)
    }
    return seconds / 3600
  }

  /// An amount; its currency is that of the cell (`€ 12.50`, `12.50 USD`), "" where it names none.
  mutating func money(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Money? {
    guard let number = try number(step, cell, in: -1e11...1e11) else { return nil }
    return Money(
      tenThousandths: Int64((number * 10_000).rounded()), currency: Self.namedCurrency(in: cell))
  }

  /// `EUR`, `Euro - EUR`, `€` → `EUR`.
  func currency(_ cell: Cell) -> String {
    let named = Self.namedCurrency(in: cell)
    return named.isEmpty ? cell.text : named
  }

  /// `$` names none: a dozen countries write it.
  private static func namedCurrency(in cell: Cell) -> String {
    let text = cell.text
    if text.contains("€") { return "EUR" }
    if text.contains("£") { return "GBP" }
    let words = text.split { !$0.isLetter }
    return words.last { $0.count == 3 && $0.allSatisfy { ("A"..."Z").contains($0) } }
      .map(String.init) ?? ""
  }
}

extension Money {
  /// Sets what a column of its own says, where the amount's cell says nothing.
  mutating func setCurrency(_ other: String) {
    if currency.isEmpty { currency = other }
  }
}

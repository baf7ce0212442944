/// What the cells of a column look like, over the rows of a sample.
struct ColumnFacts: Sendable {
  /// Cells that hold something.
  private(set) var filled = 0
  private(set) var rows = 0
  /// How often each value stands there.
  private(set) var values: [String: Int] = [:]
  /// Different values in the order they were met, up to a number nobody needs more of.
  private(set) var order: [String] = []
  /// Words that stand for "no value", as they are written.
  private(set) var nothings: Set<String> = []

  private(set) var times = 0
  private(set) var timesWithClock = 0
  private(set) var epochs = 0
  /// Times of day without a date.
  private(set) var clocks = 0
  private(set) var firstIsDay = 0
  private(set) var secondIsDay = 0
  /// Dates that could be read both ways.
  private(set) var eitherOrder = 0
  private(set) var numbers = 0
  private(set) var integers = 0
  private(set) var negatives = 0
  private(set) var destroyed = 0
  private(set) var durations = 0
  private(set) var emails = 0
  private(set) var letters = 0
  private(set) var low = Double.infinity
  private(set) var high = -Double.infinity

  private static let mostValues = 20_000

  init(_ cells: [String]) {
    rows = cells.count
    for cell in cells where !cell.isEmpty { count(cell) }
    for (value, count) in values { look(at: value, count) }
  }

  private mutating func count(_ cell: String) {
    if MissingWords.contains(cell) {
      nothings.insert(cell)
      return
    }
    filled += 1
    letters += cell.utf8.count
    if values[cell] == nil {
      guard values.count < Self.mostValues else { return }
      order.append(cell)
    }
    values[cell, default: 0] += 1
  }

  private mutating func look(at value: String, _ count: Int) {
    inBytes(value) { cell in
      lookForTime(cell, count)
      lookForNumber(cell, count)
      if cell.contains(0x40), !cell.contains(0x20) { emails += count }
    }
  }

  private mutating func lookForTime(_ cell: Cell, _ count: Int) {
    let day = try? TimestampParser(reading: .dayFirst).parse(cell)
    let month = try? TimestampParser(reading: .monthFirst).parse(cell)
    if let stamp = [day, month].compactMap(\.self).first(where: { Self.isPlausible($0.local) }) {
      times += count
      if stamp.hasTime { timesWithClock += count }
      switch (day, month) {
      case (_?, nil): firstIsDay += count
      case (nil, _?): secondIsDay += count
      case (let day?, let month?) where day.local != month.local: eitherOrder += count
      default: break
      }
    } else if let number = DateScanner(cell).bareNumber {
      switch number {
      case 20_000..<80_000, 1e8..<5e9, 1e11..<5e12: epochs += count
      default: break
      }
    }
    if ClockTime.isOne(cell) { clocks += count }
  }

  /// 1980 to 2099, as the readers have it.
  private static func isPlausible(_ local: Int64) -> Bool {
    (315_532_800..<4_102_444_800).contains(local)
  }

  private mutating func lookForNumber(_ cell: Cell, _ count: Int) {
    let duration = try? DurationParser(unit: nil, numbers: NumberParser(decimal: .point)).parse(
      cell)
    if let duration {
      durations += count
      if duration < 0 { negatives += count }
    }
    do throws(NumberProblem) {
      let number = try Self.number(cell)
      numbers += count
      if number == number.rounded() { integers += count }
      if number < 0 { negatives += count }
      low = min(low, number)
      high = max(high, number)
    } catch {
      if error == .destroyed { destroyed += count }
    }
  }

  private static func number(_ cell: Cell) throws(NumberProblem) -> Double {
    if let number = try? NumberParser(decimal: .comma).parse(cell) { return number }
    do throws(NumberProblem) {
      return try NumberParser(decimal: .point).parse(cell)
    } catch {
      guard error == .destroyed, isFigures(cell) else { throw .notANumber }
      throw .destroyed
    }
  }

  /// `3,87,16,91,111` or `1.00E+04`: digits and what a spreadsheet puts between them.
  private static func isFigures(_ cell: Cell) -> Bool {
    let signs = cell.count { $0 == 0x2C || $0 == 0x2E }
    let isScientific = cell.contains(0x45) && cell.contains(0x2B)
    return (signs > 1 || isScientific)
      && cell.allSatisfy { $0.isDigit || [0x2C, 0x2E, 0x45, 0x2B].contains($0) }
  }
}

/// Shares of the cells that hold something.
extension ColumnFacts {
  func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }

  var isEmpty: Bool { filled == 0 }
  var distinct: Int { values.count }
  var fillRate: Double { rows == 0 ? 0 : Double(filled) / Double(rows) }
  var meanLength: Double { filled == 0 ? 0 : Double(letters) / Double(filled) }

  /// Cells whose word, without case, is one of a list.
  func share(of words: Set<String>) -> Double {
    share(values.reduce(0) { $0 + (words.contains($1.key.lowercased()) ? $1.value : 0) })
  }

  func share(where fits: (String) -> Bool) -> Double {
    share(values.reduce(0) { $0 + (fits($1.key) ? $1.value : 0) })
  }
}

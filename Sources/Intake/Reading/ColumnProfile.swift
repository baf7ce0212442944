import CSV
import Settings

/// Looks at all cells of the columns that hold dates or numbers, to learn how they are to be read.
struct ColumnProfile: RowConsumer {
  /// What a column's cells say about the order of day and month.
  struct Dates: Sendable {
    /// Cells whose first (second) number is above 12, with the first such cell.
    var firstIsDay = 0
    var secondIsDay = 0
    /// Cells that could be read both ways.
    var either = 0
    var example = ""
    var exampleLine = 0
    var serial = 0
    var epochSeconds = 0
    var epochMilliseconds = 0
    /// Numbers that are no dates.
    var other = 0
    /// Dates that can be read in one way only.
    var clear = 0
  }

  /// What a column's cells say about the decimal sign.
  struct Numbers: Sendable {
    var point = 0
    var comma = 0
    var either = 0
    var example = ""
    var exampleLine = 0
  }

  /// By slot.
  private(set) var dates: [Dates]
  private(set) var numbers: [Numbers]

  init(slots: Int) {
    dates = Array(repeating: Dates(), count: slots)
    numbers = Array(repeating: Numbers(), count: slots)
  }

  mutating func consume(_ batch: borrowing RowBatch) {
    for row in 0..<batch.rowCount {
      for slot in 0..<batch.slotCount {
        let cell = batch.field(row, slot).trimmed
        guard cell.count > 0, cell.count < 64 else { continue }
        dates[slot].add(cell, line: Int(batch.lines[row]))
        numbers[slot].add(cell, line: Int(batch.lines[row]))
      }
    }
  }

  /// What the cells of several columns say together.
  func dates(_ slots: [Int]) -> Dates {
    slots.reduce(into: Dates()) { $0.add(dates[$1], 0) }
  }

  func numbers(_ slots: [Int]) -> Numbers {
    slots.reduce(into: Numbers()) { $0.add(numbers[$1], 0) }
  }

  /// Adds a later chunk of the same file.
  mutating func add(_ later: Self, lineOffset: Int) {
    for slot in dates.indices {
      dates[slot].add(later.dates[slot], lineOffset)
      numbers[slot].add(later.numbers[slot], lineOffset)
    }
  }
}

extension ColumnProfile.Dates {
  fileprivate mutating func add(_ cell: Cell, line: Int) {
    if let number = DateScanner(cell).bareNumber {
      switch number {
      case 20_000..<80_000: serial += 1
      case 1e8..<5e9: epochSeconds += 1
      case 1e11..<5e12: epochMilliseconds += 1
      default: other += 1
      }
      return
    }
    guard let (first, second) = Self.leadingNumbers(cell) else {
      if (try? TimestampParser().parse(cell)) != nil { clear += 1 }
      return
    }
    if first > 12, second <= 12 {
      firstIsDay += 1
    } else if second > 12, first <= 12 {
      secondIsDay += 1
    } else if first <= 12, second <= 12, first != second {
      if either == 0 { (example, exampleLine) = (cell.text, line) }
      either += 1
    }
  }

  /// The two numbers before a year, separated by `/`, `-` or `.`.
  private static func leadingNumbers(_ cell: Cell) -> (Int, Int)? {
    var numbers: [Int] = []
    var digits = 0
    var number = 0
    for byte in cell {
      if byte.isDigit {
        number = number * 10 + byte.digit
        digits += 1
        guard digits <= 4 else { return nil }
      } else {
        guard digits > 0 else { return nil }
        numbers.append(number)
        if numbers.count == 1, digits > 2 { return nil }
        if numbers.count == 2 {
          return digits <= 2 && isSeparator(byte) ? (numbers[0], numbers[1]) : nil
        }
        guard isSeparator(byte) else { return nil }
        (number, digits) = (0, 0)
      }
    }
    return nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x2D || byte == 0x2E
  }

  fileprivate mutating func add(_ later: Self, _ lineOffset: Int) {
    if either == 0, later.either > 0 {
      (example, exampleLine) = (later.example, later.exampleLine + lineOffset)
    }
    firstIsDay += later.firstIsDay
    secondIsDay += later.secondIsDay
    either += later.either
    serial += later.serial
    epochSeconds += later.epochSeconds
    epochMilliseconds += later.epochMilliseconds
    other += later.other
    clear += later.clear
  }
}

extension ColumnProfile.Numbers {
  fileprivate mutating func add(_ cell: Cell, line: Int) {
    guard let shape = try? NumberShape(cell) else { return }
    switch shape.evidence {
    // Digits that a spreadsheet changed say nothing about the sign.
    case .point: point += shape.isDestroyed ? 0 : 1
    case .comma: comma += shape.isDestroyed ? 0 : 1
    case .unknown:
      guard shape.points + shape.commas > 0 else { return }
      if either == 0 { (example, exampleLine) = (cell.text, line) }
      either += 1
    }
  }

  fileprivate mutating func add(_ later: Self, _ lineOffset: Int) {
    if either == 0, later.either > 0 {
      (example, exampleLine) = (later.example, later.exampleLine + lineOffset)
    }
    point += later.point
    comma += later.comma
    either += later.either
  }
}

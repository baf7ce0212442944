import Diagnostics

/// Oddities of a chunk that are told, not rejected.
struct ReadingNotes: Sendable {
  /// How many rows something holds for, and the first few of them.
  struct Rows: Sendable {
    private(set) var count = 0
    private(set) var lines: [Int] = []

    var line: Int { lines.first ?? 0 }

    mutating func add(_ line: Int) {
      count += 1
      if lines.count < Finding.mostExamples { lines.append(line) }
    }

    mutating func add(_ later: Self, lineOffset: Int) {
      count += later.count
      let room = Finding.mostExamples - lines.count
      lines += later.lines.prefix(max(0, room)).map { $0 + lineOffset }
    }
  }

  private(set) var totalLines = 0
  private(set) var firstTotalLine = 0
  var sentinelDates = 0
  /// Rows that name a ticket no export has.
  var unknownTickets = Rows()
  /// Words nobody has a meaning for, by column, then word.
  private(set) var unknownWords: [String: [String: Rows]] = [:]
  /// Cells that were passed over because they could not be read, by column.
  private(set) var unreadable: [String: Unreadable] = [:]

  /// Numbers of tickets that a spreadsheet changed, by column; the rows were read without them.
  private(set) var damagedNumbers: [String: Unreadable] = [:]

  struct Unreadable: Sendable {
    var count: Int
    var line: Int
    var example: String
  }

  mutating func totalLine(at line: Int) {
    if totalLines == 0 { firstTotalLine = line }
    totalLines += 1
  }

  mutating func unknownWord(_ word: String, in column: String, line: Int) {
    unknownWords[column, default: [:]][word, default: Rows()].add(line)
  }

  mutating func unreadable(_ value: String, in column: String, line: Int) {
    unreadable[column, default: Unreadable(count: 0, line: line, example: value)].count += 1
  }

  mutating func damagedNumber(_ value: String, in column: String, line: Int) {
    damagedNumbers[column, default: Unreadable(count: 0, line: line, example: value)].count += 1
  }

  /// Adds a later chunk of the same file.
  mutating func add(_ later: Self, lineOffset: Int) {
    if totalLines == 0, later.totalLines > 0 { firstTotalLine = later.firstTotalLine + lineOffset }
    totalLines += later.totalLines
    sentinelDates += later.sentinelDates
    unknownTickets.add(later.unknownTickets, lineOffset: lineOffset)
    Self.add(later.unreadable, to: &unreadable, lineOffset)
    Self.add(later.damagedNumbers, to: &damagedNumbers, lineOffset)
    for (column, words) in later.unknownWords {
      for (word, entry) in words {
        unknownWords[column, default: [:]][word, default: Rows()]
          .add(entry, lineOffset: lineOffset)
      }
    }
  }

  private static func add(
    _ later: [String: Unreadable], to cells: inout [String: Unreadable], _ lineOffset: Int
  ) {
    for (column, later) in later {
      let first = Unreadable(count: 0, line: later.line + lineOffset, example: later.example)
      cells[column, default: first].count += later.count
    }
  }
}

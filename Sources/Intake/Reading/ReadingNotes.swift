/// Oddities of a chunk that are told, not rejected.
struct ReadingNotes: Sendable {
  struct Word: Sendable {
    var count = 0
    var line = 0
  }

  private(set) var totalLines = 0
  private(set) var firstTotalLine = 0
  var sentinelDates = 0
  /// Rows that name a ticket no export has.
  var unknownTickets = 0
  /// Words nobody has a meaning for, by column, then word.
  private(set) var unknownWords: [String: [String: Word]] = [:]
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
    var entry = unknownWords[column, default: [:]][word] ?? Word(count: 0, line: line)
    entry.count += 1
    unknownWords[column, default: [:]][word] = entry
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
    unknownTickets += later.unknownTickets
    Self.add(later.unreadable, to: &unreadable, lineOffset)
    Self.add(later.damagedNumbers, to: &damagedNumbers, lineOffset)
    for (column, words) in later.unknownWords {
      for (word, entry) in words {
        var sum =
          unknownWords[column, default: [:]][word]
          ?? Word(count: 0, line: entry.line + lineOffset)
        sum.count += entry.count
        unknownWords[column, default: [:]][word] = sum
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

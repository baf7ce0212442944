import Intake
import Records

/// Words of the exports with how often they stand there, compared without case.
struct WordCounts: Sendable {
  struct Entry: Sendable {
    /// By spelling.
    fileprivate(set) var spellings: [String: Int] = [:]
    fileprivate(set) var first = Source(file: .max, line: .max)
    /// What a status was read as.
    fileprivate(set) var meaning: Ticket.Status?

    var count: Int { spellings.values.reduce(0, +) }

    /// The most frequent one.
    var spelling: String {
      spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
  }

  private var entries: [String: Entry] = [:]

  mutating func add(
    _ word: String, count: Int = 1, at first: Source, meaning: Ticket.Status? = nil
  ) {
    guard !word.isEmpty else { return }
    let key = ClientName.key(word)
    var entry = entries[key] ?? Entry()
    entry.spellings[word, default: 0] += count
    entry.first = min(entry.first, first)
    entry.meaning = entry.meaning ?? meaning
    entries[key] = entry
  }

  subscript(word: String) -> Entry? { entries[ClientName.key(word)] }

  var isEmpty: Bool { entries.isEmpty }

  /// The most frequent first.
  var all: [Entry] {
    entries.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }
}

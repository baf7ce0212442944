import Records

/// Finds work that overlapping exports of one system hold twice.
///
/// The same person, time, length, ticket and kind of work is the same work when another file has it:
/// twice in one file it is two pieces of work.
struct RepeatedEntries {
  /// What makes an entry the same as another of its system.
  private struct Key: Hashable {
    let system: Int
    let start: UInt32
    let seconds: Int32
    let ticket: Int32
    let client: Int32
    let people: UInt64
    let work: UInt64
  }

  /// The mark of an entry that another file has, in place of its client.
  static let mark: Int32 = -3

  private let entries: PiecedRows<EntryRow>
  /// By file: a number for its system; nil for files of other kinds.
  private let systems: [Int?]

  init(_ entries: PiecedRows<EntryRow>, _ accounts: [InputAccount]) {
    self.entries = entries
    let names = accounts.map { $0.kind == .timeEntries ? $0.system : nil }
    systems = names.map { name in names.firstIndex { $0 != nil && $0 == name } }
  }

  /// Marks every entry that another file's replaces.
  func markRepeated() {
    let files = systems.compactMap { $0 }
    guard Set(files).count < files.count else { return }
    let spans = self.spans()
    let candidates = self.candidates(spans)
    var reach = FileReach()
    for (file, span) in spans.enumerated() {
      if let span { reach.add(Int64(span.upperBound), UInt16(file)) }
    }
    let lost = RepeatedRows.lost(
      count: candidates.count, key: { key(entries[candidates[$0]]) },
      file: { entries[candidates[$0]].file },
      isNewer: { a, b in
        let (row, other) = (entries[candidates[a]], entries[candidates[b]])
        if row.file != other.file { return reach.isLater(row.file, than: other.file) }
        return a < b
      }, isList: false)
    for row in lost { entries[candidates[row]].client = Self.mark }
  }

  private func key(_ row: EntryRow) -> Key {
    Key(
      system: systems[Int(row.file)] ?? 0, start: row.start, seconds: row.seconds,
      ticket: row.ticket, client: row.client,
      people: UInt64(row.technician.index) << 32 | UInt64(row.role.index),
      work: UInt64(row.workType.index) << 8 | UInt64(row.billing.rawValue))
  }

  /// Entries of days of which another file of their system speaks, too.
  private func candidates(_ spans: [ClosedRange<UInt32>?]) -> [Int] {
    let shared = spans.indices.map { self.shared(spans, of: $0) }
    var result: [Int] = []
    var index = 0
    entries.forEachPiece { rows, _ in
      for row in rows {
        if let range = shared[Int(row.file)], range.contains(row.start) { result.append(index) }
        index += 1
      }
    }
    return result
  }

  private func spans() -> [ClosedRange<UInt32>?] {
    var spans = [ClosedRange<UInt32>?](repeating: nil, count: systems.count)
    entries.forEachPiece { rows, _ in
      guard let first = rows.first else { return }
      var (low, high) = (first.start, first.start)
      for row in rows {
        low = min(low, row.start)
        high = max(high, row.start)
      }
      let old = spans[Int(first.file)] ?? low...high
      spans[Int(first.file)] = min(low, old.lowerBound)...max(high, old.upperBound)
    }
    return spans
  }

  /// From the first to the last time that a file shares with another of its system.
  private func shared(_ spans: [ClosedRange<UInt32>?], of file: Int) -> ClosedRange<UInt32>? {
    guard let own = spans[file] else { return nil }
    var result: ClosedRange<UInt32>?
    for other in spans.indices where other != file && systems[other] == systems[file] {
      guard let span = spans[other], span.overlaps(own) else { continue }
      let common = own.clamped(to: span)
      result =
        min(
          common.lowerBound, result?.lowerBound ?? .max)...max(
          common.upperBound, result?.upperBound ?? .min)
    }
    return result
  }
}

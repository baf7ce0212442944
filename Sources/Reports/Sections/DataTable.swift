import Documents
import KPIs
import Records

/// The exports behind a report as a table.
enum DataTable {
  /// For a client: kinds of export and this client's own rows; file names may speak of other clients.
  static func client(_ facts: ReportFacts) -> [Block] {
    let used = rows(of: facts.records, files: facts.notes.accounts.count)
    let accounts = facts.notes.accounts.enumerated().filter { used[$0.offset] > 0 }
    guard !accounts.isEmpty else { return [] }
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("data.caption"),
          columns: [
            Table.Column(words("data.export")), Table.Column(words("data.dates")),
            Table.Column(words("data.ownRows"), .trailing),
          ],
          rows: accounts.map { index, account in
            [
              Table.Cell(facts.kind(of: account)), Table.Cell(facts.days(of: account)),
              Table.Cell(facts.numbers.whole(used[index])),
            ]
          },
          note: rejected(accounts.map(\.element), facts)))
    ]
  }

  /// For the provider: every file with what became of its rows.
  static func `internal`(_ facts: ReportFacts) -> [Block] {
    facts.notes.accounts.isEmpty
      ? [] : [.table(files(facts.notes.accounts, facts.words))]
  }

  /// Every input file of a run.
  static func files(_ accounts: [InputAccount], _ words: Strings) -> Table {
    let number = { (count: Int) in Table.Cell(words.numbers.whole(count)) }
    return Table(
      caption: words("data.caption"),
      columns: [
        Table.Column(words("data.file")), Table.Column(words("data.export")),
        Table.Column(words("data.dates")), Table.Column(words("data.read"), .trailing),
        Table.Column(words("data.used"), .trailing),
        Table.Column(words("data.excluded"), .trailing),
        Table.Column(words("data.rejected"), .trailing),
      ],
      rows: accounts.map { account in
        [
          Table.Cell([.code(account.file)]), Table.Cell(words.kind(of: account)),
          Table.Cell(words.days(of: account)), number(account.read), number(account.used),
          number(account.excluded), number(account.rejected),
        ]
      })
  }

  /// The files that hold any of the client's records.
  static func files(of facts: ReportFacts) -> Set<String> {
    let accounts = facts.notes.accounts
    let used = rows(of: facts.records, files: accounts.count)
    return Set(accounts.indices.filter { used[$0] > 0 }.map { accounts[$0].file })
  }

  /// How many of the client's records came from each file.
  private static func rows(of records: ClientRecords, files: Int) -> [Int] {
    var rows = [Int](repeating: 0, count: files)
    count(records.tickets.count, in: &rows) { records.tickets[$0].source.file }
    count(records.timeEntries.count, in: &rows) { records.timeEntries[$0].source.file }
    count(records.devices.count, in: &rows) { records.devices[$0].source.file }
    count(records.agreements.count, in: &rows) { records.agreements[$0].source.file }
    count(records.surveys.count, in: &rows) { records.surveys[$0].source.file }
    return rows
  }

  /// Counts records by file; those of a file nearly always follow each other.
  private static func count(_ records: Int, in rows: inout [Int], file: (Int) -> UInt16) {
    var start = 0
    while start < records {
      let current = file(start)
      var end = start + 1
      while end < records, file(end) == current { end += 1 }
      if Int(current) < rows.count { rows[Int(current)] += end - start }
      start = end
    }
  }

  private static func rejected(_ accounts: [InputAccount], _ facts: ReportFacts) -> String? {
    let rejected = accounts.reduce(0) { $0 + $1.rejected }
    return rejected == 0 ? nil : facts.words("data.unreadable", count: rejected)
  }
}

extension ReportFacts {
  fileprivate func kind(of account: InputAccount) -> String { words.kind(of: account) }
  fileprivate func days(of account: InputAccount) -> String { words.days(of: account) }
}

extension Strings {
  /// "Tickets (Freshdesk)".
  fileprivate func kind(of account: InputAccount) -> String {
    let kind = account.kind.map { self("export.\($0.rawValue)") } ?? self("export.other")
    guard !account.system.isEmpty else { return kind }
    return self("data.kindAndSystem", ["kind": kind, "system": account.system])
  }

  fileprivate func days(of account: InputAccount) -> String {
    guard let first = account.firstDay, let last = account.lastDay else {
      return self("data.noDates")
    }
    return dates.range(first, last)
  }
}

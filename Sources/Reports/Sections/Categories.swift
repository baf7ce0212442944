import Documents
import KPIs

extension Section {
  /// What the tickets were about: the eight most frequent categories, with the change.
  static let categories = Section("categories") { facts in
    let categories = facts.categories
    guard !categories.isEmpty else { return [] }
    let words = facts.words
    let shown = categories.prefix(8)
    return [
      .table(
        Table(
          caption: words("categories.caption", ["month": facts.month]),
          columns: [
            Table.Column(words("categories.category")),
            Table.Column(words("desk.created"), .trailing),
            Table.Column(words("categories.change", ["month": facts.previousMonth]), .trailing),
          ],
          rows: shown.map { category in
            [
              Table.Cell(category.name), Table.Cell(facts.numbers.whole(category.count)),
              Table.Cell(facts.change(category.count, from: category.before)),
            ]
          },
          note: note(categories.count - shown.count, categories, facts)))
    ]
  }

  /// What the table leaves out: smaller categories and tickets without one.
  private static func note(
    _ hidden: Int, _ categories: [CategoryCount], _ facts: ReportFacts
  ) -> String? {
    let created = facts.client.created(in: facts.period).count
    let without = created - categories.reduce(0) { $0 + $1.count }
    let notes = [
      hidden > 0 ? facts.words("categories.more", count: hidden) : nil,
      without > 0 ? facts.words("categories.without", count: without) : nil,
    ].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

extension ReportFacts {
  /// "+3", "−2", "±0"; "–" without a month before.
  func change(_ now: Int, from before: Int?) -> String {
    guard let before else { return words("value.none") }
    let change = now - before
    return change == 0 ? "±0" : change > 0 ? "+\(numbers.whole(change))" : numbers.whole(change)
  }
}

import Documents
import KPIs
import Records
import Settings

extension ReportFacts {
  func ticket(_ index: Int) -> Ticket { records.tickets[index] }

  /// "1042".
  func ticketID(_ index: Int) -> String { records.texts[ticket(index).id] }

  /// The title as exported, cut where it would fill the page.
  func ticketTitle(_ index: Int) -> String {
    Self.cut(records.texts[ticket(index).title], at: 90)
  }

  func priority(_ index: Int) -> String {
    priorityName(records.names[ticket(index).priority])
  }

  /// At most so many characters, cut between words where one is near.
  static func cut(_ text: String, at limit: Int) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
    var cut = text.prefix(limit - 1)
    if let space = cut.lastIndex(of: " "), cut.distance(from: space, to: cut.endIndex) < 15 {
      cut = cut[..<space]
    }
    return cut + "…"
  }

  /// How long a ticket has been open at the end of the period, in whole days.
  func daysOpen(_ index: Int) -> Int {
    Int((period.to - ticket(index).created) / 86_400)
  }

  /// The first rows of a long list, with a note how many more there are.
  func capped<Element>(_ list: [Element]) -> (shown: ArraySlice<Element>, note: String?) {
    let limit = max(1, thresholds.listLength)
    guard list.count > limit else { return (list[...], nil) }
    return (
      list.prefix(limit),
      words("list.more", count: list.count - limit, ["shown": numbers.whole(limit)])
    )
  }
}

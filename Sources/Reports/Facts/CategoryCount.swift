import KPIs
import Records

/// A category with its tickets of this month and of the one before.
struct CategoryCount: Sendable, Equatable {
  var name: String
  var count: Int
  /// nil where the tickets of the month before are not known.
  var before: Int?

  /// The most frequent first; tickets without a category are left out.
  static func list(
    of client: MeasuredClient, in period: Period, before: Period?
  ) -> [CategoryCount] {
    let now = TicketBreakdown(client.created(in: period), of: client, by: \.category).parts
    guard now.contains(where: { !$0.name.isEmpty }) else { return [] }
    let then = before.map { month in
      let parts = TicketBreakdown(client.created(in: month), of: client, by: \.category).parts
      return Dictionary(parts.map { ($0.name, $0.count) }, uniquingKeysWith: +)
    }
    return now.filter { !$0.name.isEmpty }.map { part in
      CategoryCount(
        name: part.name, count: part.count, before: then.map { $0[part.name] ?? 0 })
    }
  }
}

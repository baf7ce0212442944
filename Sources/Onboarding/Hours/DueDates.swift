/// Tickets of one level and priority with the times by which they were due.
struct DueDates: Sendable {
  enum Promise: Int, Sendable, CaseIterable { case response, resolution }

  /// Names compared without case; "" for none.
  struct Group: Hashable, Sendable {
    var level: String
    var priority: String
    var promise: Promise
  }

  struct Span: Sendable {
    let from: Int64
    let to: Int64
  }

  private(set) var spans: [Span] = []

  mutating func add(from: Int64, to: Int64) { spans.append(Span(from: from, to: to)) }

  var count: Int { spans.count }

  /// So many of them, evenly spread: a few hundred tickets show what a million would.
  func sample(of size: Int) -> [Span] {
    let step = max(1, spans.count / size)
    return stride(from: 0, to: spans.count, by: step).map { spans[$0] }
  }
}

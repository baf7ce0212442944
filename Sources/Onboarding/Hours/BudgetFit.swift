import BusinessTime

/// The budget that explains most due dates on a calendar.
struct BudgetFit: Sendable, Equatable {
  let minutes: Int
  /// Due dates that are exactly so many open minutes after the opening of their ticket.
  let explained: Int
  let total: Int

  /// A clear majority of enough tickets.
  var isClear: Bool { isEnough && explained * 10 >= total * 8 }

  var isEnough: Bool { total >= 10 }

  /// The best budget; without a calendar on the clock on the wall.
  init(_ spans: [DueDates.Span], on calendar: BusinessCalendar?) {
    var counts: [Int64: Int] = [:]
    for span in spans {
      let seconds = calendar?.seconds(from: span.from, to: span.to) ?? span.to - span.from
      counts[(seconds + 30) / 60, default: 0] += 1
    }
    counts[0] = nil
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let most = best?.key ?? 0
    minutes = Int(most)
    // Systems that cut seconds off are a minute early or late.
    explained = (most - 1...most + 1).reduce(0) { $0 + (counts[$1] ?? 0) }
    total = spans.count
  }

  /// `90m`, `4h`, as settings write it.
  var text: String { minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)m" }
}

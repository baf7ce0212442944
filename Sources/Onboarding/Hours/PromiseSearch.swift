import BusinessTime

/// Looks for the promises from which the due dates of the tickets follow.
struct PromiseSearch: Sendable {
  /// A clock on which budgets may run.
  enum Clock: Sendable, Hashable {
    case always
    case hours(OfficeHours)
  }

  /// What was found for one priority.
  struct Found: Sendable {
    var priority: String
    /// nil where the exports have no such due date.
    var response: BudgetFit?
    var resolution: BudgetFit?
    /// Whether it runs around the clock though its level does not.
    var isAlways = false

    var fits: [BudgetFit] { [response, resolution].compactMap(\.self) }
  }

  /// What was found for one level.
  struct Level: Sendable {
    var name: String
    var clock: Clock
    var priorities: [Found]
    /// Due dates that the clock explains, of all.
    var explained: Int
    var total: Int
    /// Another likely clock that explains just as many.
    var rival: Clock?

    /// Most of its due dates follow from it, and nearly all of some priority.
    var isClear: Bool {
      explained * 10 >= total * 7 && priorities.contains { $0.fits.contains(where: \.isClear) }
    }
  }

  private let candidates: [(clock: Clock, calendar: BusinessCalendar?)]

  /// - Parameters:
  ///   - first: Hours that the desk seems to keep.
  ///   - closed: Holidays.
  ///   - zone: The provider's.
  ///   - days: What the tickets cover.
  init(first: OfficeHours, closed: Set<Int32>, zone: ZoneTable, days: ClosedRange<Int32>) {
    let span = days.lowerBound - 7...days.upperBound + 400
    candidates = Self.clocks(first).map { clock in
      switch clock {
      case .always: (clock, nil)
      case .hours(let hours):
        (clock, hours.calendar(closed: closed, zone: zone, days: span))
      }
    }
  }

  /// The likeliest first: of clocks that explain as much it is taken.
  private static func clocks(_ first: OfficeHours) -> [Clock] {
    var all: [Clock] = [.hours(first), .always, .hours(.usual)]
    for days in OfficeHours.weeks {
      all += dailySpans.map { .hours(OfficeHours(days: days, spans: $0)) }
    }
    for spans in dailySpans {
      all += shortFridays.map {
        .hours(OfficeHours(days: OfficeHours.workWeek, spans: spans, friday: [$0]))
      }
    }
    var seen: Set<Clock> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// One stretch on half hours, then two with a break at noon.
  private static var dailySpans: [[Range<Int>]] {
    let whole = stride(from: 420, through: 600, by: 30).flatMap { open in
      stride(from: 960, through: 1320, by: 30).map { [open..<$0] }
    }.sorted { distance($0) < distance($1) }
    let split = [480..<780, 540..<780, 540..<810, 540..<840].flatMap { morning in
      [840..<1080, 900..<1080, 900..<1140, 960..<1140, 960..<1200]
        .filter { $0.lowerBound > morning.upperBound }.map { [morning, $0] }
    }
    return whole + split
  }

  private static let shortFridays = [
    540..<840, 480..<840, 480..<900, 540..<900, 540..<960, 480..<780,
  ]

  /// How far from the usual office hours; of two as far the earlier first.
  private static func distance(_ spans: [Range<Int>]) -> (Int, Int) {
    guard let span = spans.first else { return (.max, 0) }
    return (abs(span.lowerBound - 540) + abs(span.upperBound - 1020), span.lowerBound)
  }

  /// What the due dates of one level, by priority, show.
  func level(
    named name: String, _ groups: [(priority: String, dates: [DueDates.Promise: DueDates])]
  ) -> Level {
    let dates = groups.flatMap(\.dates.values)
    let scores = scores(of: dates)
    let best = bestCandidate(scores, of: dates.reduce(0) { $0 + $1.sample(of: 500).count })
    let rival = scores.indices.prefix(3).first { $0 != best && scores[$0] >= scores[best] }
    let found = groups.map { self.found($0.priority, $0.dates, on: candidates[best].calendar) }
    return Level(
      name: name, clock: candidates[best].clock, priorities: found,
      explained: found.flatMap(\.fits).reduce(0) { $0 + $1.explained },
      total: found.flatMap(\.fits).reduce(0) { $0 + $1.total },
      rival: rival.map { candidates[$0].clock })
  }

  /// How many due dates each clock explains; clocks that explain few of some are not tried on all.
  private func scores(of dates: [DueDates]) -> [Int] {
    func score(_ candidate: Int, _ size: Int) -> Int {
      dates.reduce(0) {
        $0 + BudgetFit($1.sample(of: size), on: candidates[candidate].calendar).explained
      }
    }
    let rough = candidates.indices.map { score($0, 50) }
    let least = rough.sorted(by: >).prefix(20).last ?? 0
    return candidates.indices.map { $0 < 3 || rough[$0] >= least ? score($0, 500) : 0 }
  }

  /// Unusual hours must explain clearly more than the usual ones and the clock on the wall.
  private func bestCandidate(_ scores: [Int], of total: Int) -> Int {
    let usual = scores.prefix(3).max() ?? 0
    let best = scores.max() ?? 0
    let needed = best >= usual + max(3, total / 10) ? best : usual
    return scores.firstIndex { $0 >= needed } ?? 0
  }

  private func found(
    _ priority: String, _ dates: [DueDates.Promise: DueDates], on calendar: BusinessCalendar?
  ) -> Found {
    func fits(_ calendar: BusinessCalendar?) -> Found {
      Found(
        priority: priority, response: dates[.response].map { BudgetFit($0.spans, on: calendar) },
        resolution: dates[.resolution].map { BudgetFit($0.spans, on: calendar) })
    }
    let own = fits(calendar)
    guard calendar != nil, !own.fits.contains(where: \.isClear) else { return own }
    var always = fits(nil)
    guard always.fits.allSatisfy(\.isClear) else { return own }
    always.isAlways = true
    return always
  }
}

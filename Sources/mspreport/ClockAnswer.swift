import BusinessTime
import Publishing

/// What a calendar says to a question; nil for whatever was not asked.
struct ClockAnswer {
  /// Open seconds between two times.
  var seconds: Int64?
  /// When a budget is spent; nil inside: never within a century.
  var due: Int64??
  /// Whether the calendar is open.
  var open: Bool?
  /// The first open instant from the time on; nil inside: none within a century.
  var next: Int64??
  /// When it closes, if it is open and ever does.
  var closing: Int64?

  init(_ question: ClockQuestion, on calendar: BusinessCalendar) {
    let zone = calendar.zone
    let from = question.from?.instant(in: zone)
    if let from, let to = question.to?.instant(in: zone) {
      seconds = calendar.seconds(from: from, to: to)
    }
    if let from, let budget = question.budget {
      due = .some(
        calendar.deadline(
          from: from, budget: budget.seconds(aroundTheClock: calendar.isAlwaysOpen)))
    }
    if let at = question.at?.instant(in: zone) { look(at: at, calendar) }
  }

  private mutating func look(at instant: Int64, _ calendar: BusinessCalendar) {
    open = calendar.isOpen(at: instant)
    next = .some(calendar.nextOpening(atOrAfter: instant))
    guard open == true, !calendar.isAlwaysOpen else { return }
    let end = calendar.intervals(from: instant, count: 1).first?.upperBound
    // A stretch that lasts as long as calendars look ahead is not closed at its end, only not seen.
    closing = end.flatMap { $0 - instant < Self.century ? $0 : nil }
  }

  private static let century: Int64 = 36_500 * 86_400

  /// The last instant that it names; nil where it names none or looked in vain.
  var lastInstant: Int64? {
    if due == .some(nil) || next == .some(nil) { return nil }
    if open == true, closing == nil { return nil }
    return [due ?? nil, next ?? nil, closing].compactMap(\.self).max() ?? .min
  }

  /// What was asked for, and nothing else.
  func json(in zone: ZoneTable) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if let seconds { members.append(("seconds", .int(Int(seconds)))) }
    if let due { members.append(("due", .text(due.map(zone.isoString)))) }
    if let open { members.append(("open", .bool(open))) }
    if let next { members.append(("next", .text(next.map(zone.isoString)))) }
    return .object(members)
  }
}

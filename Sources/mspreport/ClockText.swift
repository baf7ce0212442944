import BusinessTime

/// A clock's answer for people: a line an answer, then what was taken for granted.
struct ClockText {
  private let question: ClockQuestion
  private let answer: ClockAnswer
  private let calendar: BusinessCalendar
  private let zone: ZoneTable

  init(_ question: ClockQuestion, _ answer: ClockAnswer, on calendar: BusinessCalendar) {
    self.question = question
    self.answer = answer
    self.calendar = calendar
    zone = calendar.zone
  }

  var lines: [String] { [seconds, due, open].compactMap(\.self) }

  private var seconds: String? {
    guard let seconds = answer.seconds, let from = instant(question.from),
      let to = instant(question.to)
    else { return nil }
    guard from <= to else {
      return "business time: 0 s; the end, \(shown(to)), is before the beginning, \(shown(from))"
    }
    let exact = seconds < 60 ? "" : " (\(seconds) s)"
    return "business time: \(Self.amount(seconds))\(exact) from \(shown(from)) to \(shown(to))"
  }

  private var due: String? {
    guard let due = answer.due, let budget = question.budget, let from = instant(question.from)
    else { return nil }
    let seconds = budget.seconds(aroundTheClock: calendar.isAlwaysOpen)
    let hours = budget.hoursPerDay(aroundTheClock: calendar.isAlwaysOpen)
    let amount = Self.amount(seconds) + (hours.map { " (\(Self.days(budget.text, $0)))" } ?? "")
    guard let due else {
      return "due: never; it is not open for \(amount) within a century of \(shown(from))"
    }
    return "due: \(shown(due)), \(amount) of business time after \(shown(from))"
  }

  private var open: String? {
    guard let open = answer.open, let at = instant(question.at) else { return nil }
    guard open else {
      let next =
        (answer.next ?? nil).map { "next opening \(shown($0))" }
        ?? "it does not open again within a century"
      return "open: no at \(shown(at)); \(next)"
    }
    if calendar.isAlwaysOpen { return "open: yes at \(shown(at)), around the clock" }
    return "open: yes at \(shown(at)), "
      + (answer.closing.map { "until \(shown($0))" } ?? "and it does not close within a century")
  }

  /// What became of times that the clocks of the zone skip or show twice.
  var readings: [String] {
    question.times.filter { $0.offset == nil }.compactMap { time in
      let read = zone.isoString(time.instant(in: zone))
      return switch zone.occurrence(ofLocal: time.local) {
      case .unique: nil
      case .skipped: "the clocks skip \(time.text) in \(zone.name); it was read as \(read)"
      case .repeated:
        "the clocks show \(time.text) twice in \(zone.name); the first was taken, \(read)"
      }
    }
  }

  private func instant(_ time: ClockTime?) -> Int64? { time?.instant(in: zone) }

  /// `Mon 2026-10-05T09:30:00+02:00`.
  private func shown(_ instant: Int64) -> String {
    let weekday = Weekday(daysSince1970: calendar.day(of: instant)).name
    return weekday.prefix(1).uppercased() + weekday.dropFirst() + " " + zone.isoString(instant)
  }

  /// `4 h 30 min`, to the second.
  static func amount(_ seconds: Int64) -> String {
    let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? "0 s" : shown.joined(separator: " ")
  }

  /// `3 business days of 8 h`.
  private static func days(_ text: String, _ hours: Double) -> String {
    "\(text) of \(Int64(exactly: hours).map { "\($0)" } ?? "\(hours)") h"
  }
}

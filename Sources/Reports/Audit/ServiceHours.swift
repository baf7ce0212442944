import BusinessTime
import Records

/// A calendar in words: "Mon to Thu 09:00–14:00, 16:00–19:00; Fri 08:00–15:00".
struct ServiceHours {
  let facts: ReportFacts

  func week(of calendar: BusinessCalendar) -> String {
    if calendar.isAlwaysOpen { return facts.words("audit.hours.always") }
    var parts: [(days: [Weekday], hours: String)] = []
    for day in Weekday.allCases {
      let hours = text(of: calendar.hours(on: day))
      if let last = parts.indices.last, parts[last].hours == hours {
        parts[last].days.append(day)
      } else {
        parts.append(([day], hours))
      }
    }
    let open = parts.filter { !$0.hours.isEmpty }
    if open.isEmpty { return facts.words("audit.hours.never") }
    return open.map { "\(names(of: $0.days)) \($0.hours)" }.joined(separator: "; ")
  }

  /// "Mon", "Sat and Sun", "Mon to Fri"; the days follow each other.
  func names(of days: [Weekday]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let key = days.count == 2 ? "audit.hours.both" : "audit.hours.span"
    return days.count == 1
      ? name(of: first) : facts.words(key, ["first": name(of: first), "last": name(of: last)])
  }

  private func name(of day: Weekday) -> String { facts.words("audit.weekday.\(day.name)") }

  /// The days with other hours, from the first ticket that counts on: "12 Oct 2026: closed; 24 Dec 2026:
  /// 09:00–13:00"; "none".
  func exceptions(of calendar: BusinessCalendar, from first: Int32) -> String {
    let days = calendar.exceptions(from: min(first, facts.period.firstDay), to: facts.period.endDay)
    guard !days.isEmpty else { return facts.words("value.zero") }
    // A ticket that is open for years has seen many holidays; the last of them matter to most.
    let list = days.suffix(40).map { day, hours in
      let text = hours.isEmpty ? facts.words("audit.hours.closed") : self.text(of: hours)
      return "\(facts.dates.shortDay(day)): \(text)"
    }.joined(separator: "; ")
    return days.count > 40 ? "… " + list : list
  }

  private func text(of hours: [DailyHours.Interval]) -> String {
    hours.map { "\(ReportFacts.clock($0.open))–\(ReportFacts.clock($0.close))" }
      .joined(separator: ", ")
  }
}

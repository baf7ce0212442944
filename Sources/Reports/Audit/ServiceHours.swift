import BusinessTime
import Records

/// A calendar in words: "Mon to Thu 09:00–14:00, 16:00–19:00; Fri 08:00–15:00".
struct ServiceHours {
  let facts: ReportFacts

  func week(of calendar: BusinessCalendar) -> String {
    if calendar.isAlwaysOpen { return facts.words("audit.hours.always") }
    var parts: [(days: [Weekday], hours: String)] = []
    for day in Weekday.allCases {
      let hours = calendar.hours(on: day).map {
        "\(ReportFacts.clock($0.open))–\(ReportFacts.clock($0.close))"
      }.joined(separator: ", ")
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

  /// The closed days inside the period; "none".
  func holidays(of calendar: BusinessCalendar) -> String {
    let days = calendar.holidays.filter {
      facts.period.firstDay <= $0 && $0 < facts.period.endDay
    }.sorted()
    guard !days.isEmpty else { return facts.words("value.zero") }
    let shown = days.prefix(20).map { facts.dates.shortDay($0) }.joined(separator: ", ")
    return days.count > 20 ? shown + " …" : shown
  }
}

import BusinessTime

/// Opening hours that a desk may keep: the same on each of its days, but for Fridays.
struct OfficeHours: Sendable, Hashable {
  /// In the order of the week.
  var days: [Weekday]
  /// Minutes since midnight.
  var spans: [Range<Int>]
  /// Where Fridays are shorter.
  var friday: [Range<Int>]?

  static let workWeek: [Weekday] = [.mon, .tue, .wed, .thu, .fri]
  static let weeks: [[Weekday]] = [
    workWeek, [.mon, .tue, .wed, .thu, .fri, .sat], Weekday.allCases,
  ]

  /// Monday to Friday, 09:00–17:00.
  static let usual = OfficeHours(days: workWeek, spans: [9 * 60..<17 * 60])

  /// `Mon–Fri 09:00–14:00, 16:00–19:00`.
  var words: String {
    func hours(_ spans: [Range<Int>]) -> String {
      spans.map { "\(clock($0.lowerBound))–\(clock($0.upperBound))" }.joined(separator: ", ")
    }
    return "\(dayWords) \(hours(spans))" + (friday.map { ", Fri \(hours($0))" } ?? "")
  }

  /// The spans of a day, as it opens.
  func spans(on day: Weekday) -> [Range<Int>] { day == .fri ? friday ?? spans : spans }

  private var dayWords: String {
    guard days.count > 1, let first = days.first, let last = days.last else {
      return days.map { $0.name.capitalized }.joined()
    }
    return "\(first.name.capitalized)–\(last.name.capitalized)"
  }

  /// `["09:00-14:00", "16:00-19:00"]`, as settings write it.
  func texts(on day: Weekday) -> [String] {
    spans(on: day).map { "\(clock($0.lowerBound))-\(clock($0.upperBound))" }
  }

  /// A name for a calendar of these hours.
  var calendarName: String {
    let hours = texts(on: .mon).joined(separator: "-").filter { $0 != ":" }
    let name = "\(dayWords.lowercased().replacing("–", with: "-"))-\(hours)"
    return friday == nil ? name : name + "-short-fri"
  }

  func calendar(closed: Set<Int32>, zone: ZoneTable, days span: ClosedRange<Int32>)
    -> BusinessCalendar
  {
    var definition = CalendarDefinition()
    for day in days {
      definition.weekly[day] = spans(on: day).compactMap {
        DailyHours.Interval(open: Int32($0.lowerBound * 60), close: Int32($0.upperBound * 60))
      }
    }
    definition.holidays = closed
    return BusinessCalendar(
      name: "", definition: definition, zone: zone, from: span.lowerBound, to: span.upperBound)
  }

  private func clock(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  /// With a capital first.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

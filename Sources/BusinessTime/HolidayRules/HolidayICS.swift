/// A line of a calendar file that cannot be understood.
package struct HolidayICSError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Counted from 1.
  package let line: Int
  /// The line as written, unfolded.
  package let text: String

  /// An error about a line.
  package init(line: Int, text: String) {
    self.line = line
    self.text = text
  }

  /// The message, in lower case and without a full stop.
  package var description: String { "line \(line): '\(text)' is not understood" }
}

/// All-day events of an iCalendar file, read as holidays.
///
/// Events with a time of day are no holidays and left out, cancelled ones too. Source: RFC 5545;
/// repetition is understood for `FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, `BYMONTH`,
/// `BYMONTHDAY` and one `BYDAY`.
package struct HolidayICS: Sendable {
  /// The events in the file's order.
  let events: [ICSEvent]

  /// Reads a file's text.
  package init(_ text: String) throws(HolidayICSError) {
    var events: [ICSEvent] = []
    var event: ICSEvent?
    var depth = 0
    for line in ICSLine.all(in: text) {
      switch (line.name, line.value.uppercased()) {
      case ("BEGIN", "VEVENT"):
        (event, depth) = (ICSEvent(), 0)
      case ("END", "VEVENT"):
        if let holiday = try event?.holiday { events.append(holiday) }
        event = nil
      case ("BEGIN", _):
        depth += 1
      case ("END", _):
        depth -= 1
      default:
        if depth <= 0 { try event?.read(line) }
      }
    }
    self.events = events
  }

  /// Whether it names no day off at all.
  package var isEmpty: Bool { events.isEmpty }

  /// The holidays in some years, in days since 1970-01-01.
  package func days(years: ClosedRange<Int>) -> Set<Int32> {
    guard years.overlaps(1_583...9_999) else { return [] }
    let years = years.clamped(to: 1_583...9_999)
    return Set(events.flatMap { $0.days(until: years.upperBound) })
      .filter { years ~= CivilDate(daysSince1970: $0).year }
  }
}

import BusinessTime
import Testing

struct HolidayICSTests {
  private func file(_ events: [[String]]) -> String {
    let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
    return (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""])
      .joined(separator: "\r\n")
  }

  static let events: [(what: String, lines: [String], days: [String])] = [
    ("one day", ["DTSTART;VALUE=DATE:20261012"], ["2026-10-12"]),
    ("without a type", ["DTSTART:20261012"], ["2026-10-12"]),
    (
      "with an end", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"],
      ["2026-12-24", "2026-12-25", "2026-12-26"]
    ),
    (
      "with a length", ["DTSTART;VALUE=DATE:20261224", "DURATION:P2D"],
      ["2026-12-24", "2026-12-25"]
    ),
    ("a meeting", ["DTSTART;TZID=Europe/Madrid:20261012T100000", "DTEND:20261012T110000Z"], []),
    (
      "a weekly meeting",
      ["RRULE:FREQ=WEEKLY;BYDAY=TU", "DTSTART:20261013T080000Z", "DTEND:20261013T090000Z"], []
    ),
    ("cancelled", ["DTSTART;VALUE=DATE:20261012", "STATUS:CANCELLED"], []),
    (
      "folded", ["SUMMARY:A long", " er name", "DTSTART;VALUE=DA", "\tTE:20261012"], ["2026-10-12"]
    ),
    (
      "with an alarm",
      ["DTSTART;VALUE=DATE:20261012", "BEGIN:VALARM", "DURATION:nonsense", "END:VALARM"],
      ["2026-10-12"]
    ),
    ("lower case", ["dtstart;value=date:20261012"], ["2026-10-12"]),
    (
      "yearly", ["DTSTART;VALUE=DATE:20200515", "RRULE:FREQ=YEARLY"], ["2026-05-15", "2027-05-15"]
    ),
    ("four times", ["DTSTART;VALUE=DATE:20230515", "RRULE:FREQ=YEARLY;COUNT=4"], ["2026-05-15"]),
    (
      "until", ["DTSTART;VALUE=DATE:20230515", "RRULE:FREQ=YEARLY;UNTIL=20260601T000000Z"],
      ["2026-05-15"]
    ),
    (
      "every other year", ["DTSTART;VALUE=DATE:20230515", "RRULE:FREQ=YEARLY;INTERVAL=2"],
      ["2027-05-15"]
    ),
    (
      "with an exception",
      ["DTSTART;VALUE=DATE:20230515", "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20260515"],
      ["2027-05-15"]
    ),
    ("29 February", ["DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY"], []),
    (
      "the fourth Thursday",
      ["DTSTART;VALUE=DATE:20201126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"],
      ["2026-11-26", "2027-11-25"]
    ),
    (
      "the last Monday", ["DTSTART;VALUE=DATE:20200525", "RRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5"],
      ["2026-05-25", "2027-05-31"]
    ),
    (
      "by month and day",
      ["DTSTART;VALUE=DATE:20200525", "RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2,4"],
      ["2026-06-02", "2026-06-04", "2027-06-02", "2027-06-04"]
    ),
    ("later than asked", ["DTSTART;VALUE=DATE:20300515", "RRULE:FREQ=YEARLY"], []),
  ]

  @Test(arguments: events)
  func `reads days off`(what: String, lines: [String], days: [String]) throws {
    let calendar = try HolidayICS(file([lines]))
    #expect(calendar.days(years: 2_026...2_027).sorted() == days.map(\.day), "\(what)")
  }

  @Test func `reads several events and either line end`() throws {
    let text = file([["DTSTART;VALUE=DATE:20260102"], ["DTSTART;VALUE=DATE:20260103"]])
    let days = ["2026-01-02".day, "2026-01-03".day]
    #expect(try HolidayICS(text).days(years: 2_026...2_026).sorted() == days)
    let unix = text.replacing("\r\n", with: "\n")
    #expect(try HolidayICS(unix).days(years: 2_026...2_026).sorted() == days)
    #expect(try HolidayICS("").days(years: 2_026...2_026).isEmpty)
  }

  @Test(arguments: [
    "DTSTART;VALUE=DATE:20260231", "DTSTART;VALUE=DATE:soon", "DTEND:", "RRULE:FREQ=WEEKLY",
    "RRULE:FREQ=YEARLY;BYSETPOS=1", "RRULE:FREQ=YEARLY;COUNT=many", "RRULE:", "DURATION:1 day",
    "RRULE:FREQ=YEARLY;BYDAY=MO", "RRULE:FREQ=YEARLY;INTERVAL=0",
  ])
  func `names the line it cannot read`(line: String) {
    let event = ["DTSTART;VALUE=DATE:20260105", line]
    #expect(throws: HolidayICSError(line: 5, text: line)) { try HolidayICS(file([event])) }
    #expect(HolidayICSError(line: 4, text: "X").description == "line 4: 'X' is not understood")
  }
}

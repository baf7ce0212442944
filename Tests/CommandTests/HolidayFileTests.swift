import Foundation
import Testing

/// Calendar files that the settings name as holidays.
struct HolidayFileTests {
  private func settings(_ holidays: String) -> String {
    """
    {
      calendars: {
        office: {
          weekly: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"],
                    thu: ["09:00-17:00"], fri: ["09:00-17:00"] },
          holidays: [\(holidays)],
        },
      },
      sla: { gold: { calendar: "office", priorities: { "*": { resolution: "8h" } } } },
      clients: [ { name: "Acme", sla: "gold" } ],
    }
    """
  }

  /// Monday, 12 October 2026, and a meeting on the Tuesday.
  private let town = """
    BEGIN:VCALENDAR\r
    BEGIN:VEVENT\r
    DTSTART;VALUE=DATE:20261012\r
    SUMMARY:Town's day\r
    END:VEVENT\r
    BEGIN:VEVENT\r
    DTSTART:20261013T080000Z\r
    RRULE:FREQ=WEEKLY\r
    END:VEVENT\r
    END:VCALENDAR\r

    """

  /// Friday at four in the afternoon to Tuesday at ten: ten hours of office time, two without the Monday.
  private let tickets = """
    Ticket ID,Title,Client,Priority,Status,Created,First Response,Closed
    1,Printer,Acme,P2,Closed,2026-10-09 16:00,2026-10-09 16:30,2026-10-13 10:00

    """

  @Test func `the clock and the reports are closed on its days`() throws {
    let desk = try Desk()
    try desk.write("holidays/town.ics", town)
    try desk.write("exports/tickets.csv", tickets)
    for (holidays, seconds, met) in [("", 36_000, "0"), ("'holidays/town.ics'", 7200, "1")] {
      try desk.write("mspreport.json5", settings(holidays))
      let clock = try desk.run(
        "clock", "--calendar", "office", "--from", "2026-10-09T16:00", "--to", "2026-10-13T10:00",
        "--format", "json")
      #expect(clock.output == "{\"seconds\": \(seconds)}\n", "\(clock.messages)")
      let figures = try desk.run("kpis", "--month", "2026-10", "--format", "csv")
      let line = figures.lines.first { $0.contains(",sla-resolution,") && $0.contains(",value,") }
      #expect(line?.hasSuffix(",\(met)") == true, "\(figures.output)\(figures.messages)")
    }
  }

  @Test func `yearly rules and dates close it, too`() throws {
    let desk = try Desk()
    try desk.write(
      "mspreport.json5", settings("'easter+1', 'last mon of 05', 'wed before 11-23', '12-24', 'IT'")
    )
    // 5 April 2026 is Easter Sunday, 15 August 2025 a Friday.
    for day in ["2026-04-06", "2026-05-25", "2026-11-18", "2026-12-24", "2025-08-15", "2040-12-24"]
    {
      let clock = try desk.run(
        "clock", "--calendar", "office", "--from", day, "--to", "\(day)T24:00", "--format", "json")
      #expect(clock.output == "{\"seconds\": 0}\n", "\(day)")
    }
  }

  static let broken: [(content: String?, problem: String, help: String)] = [
    (
      nil, "cannot read 'FOLDER/town.ics': no such file or directory",
      "put it there, or correct the name"
    ),
    (
      "<html>Not found</html>", "'town.ics' is no whole calendar file",
      "export the calendar again, as iCalendar (.ics)"
    ),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261012\nEND:VEV",
      "'town.ics' is no whole calendar file", "export the calendar again, as iCalendar (.ics)"
    ),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261312\nEND:VEVENT\nEND:VCALENDAR\n",
      "'town.ics', line 3: 'DTSTART;VALUE=DATE:20261312' is not understood",
      "make each day off an all-day event of its own, or remove that event from the file"
    ),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261012T090000Z\nEND:VEVENT\nEND:VCALENDAR\n",
      "'town.ics' has no all-day event, so it would close no day",
      "make the holidays all-day events, or take the file off the list"
    ),
    (
      String(repeating: "X", count: (4 << 20) + 1),
      "cannot read 'FOLDER/town.ics': it has 4194305 bytes, more than 4194304",
      "check that it is the right file"
    ),
  ]

  @Test(arguments: broken.indices)
  func `a file that cannot be used is an error of the settings`(index: Int) throws {
    let (content, problem, help) = Self.broken[index]
    let desk = try Desk()
    try desk.write("mspreport.json5", settings("'12-24', 'town.ics'"))
    try desk.write("exports/tickets.csv", tickets)
    if let content { try desk.write("town.ics", content) }
    let expected = """
      \(desk.folder.path)/mspreport.json5:6: error: calendars.office.holidays[1]: \
      \(problem.replacing("FOLDER", with: desk.folder.path))
        help: \(help)

      """
    for outcome in [try desk.run("check"), try desk.run("clock", "--at", "2026-10-12")] {
      #expect(outcome.messages == expected)
      #expect(outcome.output == "" && outcome.code == 2)
    }
  }

  @Test func `a folder in its place is refused`() throws {
    let desk = try Desk()
    try desk.write("mspreport.json5", settings("'town.ics'"))
    try desk.write("town.ics/x", "")
    let outcome = try desk.run("clock", "--at", "2026-10-12")
    #expect(outcome.messages.contains("/town.ics': it is not a regular file\n"))
    #expect(outcome.output == "" && outcome.code == 2)
  }
}

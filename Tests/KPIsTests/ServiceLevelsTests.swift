import BusinessTime
import KPIs
import Records
import Settings
import Testing

struct ServiceLevelsTests {
  private func target(
    _ level: String, _ priority: String, response: Int64, calendar: String = ""
  ) -> SLATarget {
    var target = SLATarget()
    (target.slaName, target.priority, target.calendar) = (level, priority, calendar)
    target.response = response
    return target
  }

  /// The response target of a ticket with that level and priority.
  private func found(_ desk: Desk, level: String, priority: String) -> Int64? {
    var desk = desk
    desk.ticket("2026-10-05 09:00", priority: priority)
    let symbol = level.isEmpty ? Symbol.missing : desk.symbol(level)
    desk.tickets[0].slaName = symbol
    return desk.measured.clocks[0].response.target
  }

  static let levels: [(level: String, priority: String, expected: Int64?)] = [
    ("", "High", 3600),
    ("", "HIGH", 3600),
    ("", " high ", 3600),
    ("", "Low", 14_400),
    ("", "", 14_400),
    ("Gold", "High", 3600),
    ("Silver", "High", 60),
    ("Silver", "Low", nil),
    ("Platinum", "High", 3600),
  ]

  @Test(arguments: levels)
  func `the ticket's level, then the client's; its priority, then the rest`(
    level: String, priority: String, expected: Int64?
  ) {
    var desk = Desk()
    desk.targets = [
      target("silver", "High", response: 60), target("gold", "High", response: 1),
    ]
    #expect(found(desk, level: level, priority: priority) == expected)
  }

  @Test func `an agreement's level when nothing else is known`() {
    var desk = Desk()
    desk.client.sla = ""
    desk.agreement(.none) {
      $0.slaName = "gold"
      $0.end = day("2026-10-04")
    }
    #expect(found(desk, level: "", priority: "High") == nil)
    desk.agreement(.none) { $0.slaName = "GOLD" }
    #expect(found(desk, level: "", priority: "High") == 3600)
  }

  @Test func `names that nobody has defined are listed`() {
    var desk = Desk()
    desk.client.sla = "bronze"
    desk.ticket("2026-10-05 09:00")
    desk.tickets[0].slaName = desk.symbol("Platinum")
    desk.agreement(.none) { $0.slaName = "Lead" }
    #expect(desk.measured.unknownServiceLevels == ["Lead", "Platinum", "bronze"])
    #expect(desk.measured.clocks[0].response.gap == .noTarget)
  }

  static let roundTheClock = ["24x7", "24/7", "24 x 7", "24X7"]

  @Test(arguments: roundTheClock)
  func `exports call the round-the-clock calendar what they like`(name: String) {
    var desk = Desk()
    desk.client.sla = "silver"
    desk.targets = [target("silver", "High", response: 3600, calendar: name)]
    desk.ticket("2026-10-03 09:00", replied: "2026-10-03 10:30")
    #expect(desk.measured.clocks[0].response.elapsed == 5400)
    #expect(desk.service.problems.isEmpty)
  }

  @Test func `a calendar that does not exist judges nothing`() {
    var desk = Desk()
    desk.client.sla = "silver"
    desk.targets = [target("silver", "High", response: 3600, calendar: "Support")]
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:30")
    #expect(desk.measured.clocks[0].response.outcome == .none)
    #expect(
      desk.service.problems == [
        .init(
          path: "silver / High",
          message: "there is no calendar 'Support', so nothing is judged by it",
          suggestion: "define it under calendars; known: 24x7, business")
      ])
  }

  @Test func `two different targets for one priority are a problem`() {
    var desk = Desk()
    desk.targets = [
      target("silver", "High", response: 60), target("silver", "high", response: 60),
      target("Silver", "HIGH", response: 90),
    ]
    #expect(
      desk.service.problems == [
        .init(
          path: "Silver / HIGH", message: "the exports state two different targets",
          suggestion: "keep one row; the first was used")
      ])
  }

  @Test func `zones, holidays, weekdays and dates that do not exist are problems`() {
    var desk = Desk()
    var calendar = CalendarSettings()
    calendar.weekly = ["mon": ["09:00-14:00"], "montag": ["09:00-14:00"]]
    calendar.holidays = ["XX", "2026-12-24", "12-25", "2026-02-30"]
    calendar.overrides = ["31.12.2026": []]
    desk.settings.calendars["support"] = calendar
    var broken = CalendarSettings()
    broken.timeZone = "Mars/Base"
    desk.settings.calendars["away"] = broken
    var hours = CalendarSettings()
    hours.weekly = ["mon": ["soon"]]
    desk.settings.calendars["vague"] = hours
    #expect(
      desk.service.problems.map(\.path) == [
        "calendars.away.timeZone", "calendars.support.weekly.montag",
        "calendars.support.holidays[0]", "calendars.support.holidays[3]",
        "calendars.support.overrides.31.12.2026", "calendars.vague",
      ])
    #expect(desk.service.calendar(named: "away") == nil)
    let support = desk.service.calendar(named: "SUPPORT")
    #expect(support?.seconds(from: at("2026-12-21"), to: at("2026-12-26")) == 18_000)
    #expect(support?.isBusinessDay(day("2026-12-25")) == false)
  }

  @Test func `business is weekdays from nine to five where the provider is`() {
    var desk = Desk()
    desk.settings.provider.timeZone = "Europe/Madrid"
    let calendar = desk.service.defaultCalendar
    #expect(!calendar.isOpen(at: at("2026-10-05 06:59")))
    #expect(calendar.isOpen(at: at("2026-10-05 07:00")))
    #expect(!calendar.isOpen(at: at("2026-10-05 15:00")))
    #expect(calendar.isOpen(at: at("2026-10-26 15:59")))
    #expect(desk.service.openDaysPerWeek == 5)
    #expect(desk.service.businessDays(from: day("2026-10-01"), to: day("2026-11-01")) == 22)
    #expect(desk.service.businessDays(from: day("2030-10-07"), to: day("2030-10-14")) == 5)
    #expect(desk.service.businessDays(from: day("2026-10-09"), to: day("2026-10-09")) == 0)
  }

  @Test func `the settings can define business, and exported holidays close it`() {
    var desk = Desk()
    var calendar = CalendarSettings()
    calendar.weekly = ["sat": ["10:00-12:00"], "sun": ["10:00-12:00"]]
    desk.settings.calendars["Business"] = calendar
    desk.holidays = [day("2026-10-10")]
    #expect(desk.service.openDaysPerWeek == 2)
    #expect(
      desk.service.defaultCalendar.seconds(from: at("2026-10-09"), to: at("2026-10-12")) == 7200)
  }

  @Test func `a calendar without holidays takes those of the country, and says so`() {
    var settings = Settings.gold
    settings.provider.country = "ES"
    var calendar = CalendarSettings()
    calendar.weekly = ["mon": ["09:00-17:00"]]
    settings.calendars["support"] = calendar
    let service = ServiceLevels(
      settings: settings, days: day("2026-01-01")...day("2026-12-31"), catalog: HolidayCatalog(),
      zone: Desk.zone)
    #expect(service.calendar(named: "support")?.isBusinessDay(day("2026-10-12")) == false)
    #expect(service.calendar(named: "support")?.isBusinessDay(day("2026-10-05")) == true)
    #expect(service.defaultCalendar.isBusinessDay(day("2026-10-12")))
    #expect(
      service.assumptions == [
        Assumption("calendar-holidays", ["calendar": "support", "country": "ES"])
      ])
  }

  @Test func `yearly rules and calendar files close it in every year of the run`() throws {
    var settings = Settings.gold
    var calendar = CalendarSettings()
    calendar.weekly = ["mon": ["09:00-17:00"], "wed": ["09:00-17:00"]]
    calendar.holidays = ["easter+1", "last mon of 05", "wed before 11-23", "town.ics"]
    settings.calendars["support"] = calendar
    let town = try HolidayICS(
      "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261012\nEND:VEVENT\nEND:VCALENDAR\n")
    let service = ServiceLevels(
      settings: settings, days: day("2026-01-01")...day("2027-12-31"), catalog: HolidayCatalog(),
      imported: ["town.ics": town], zone: Desk.zone)
    #expect(service.problems == [])
    let support = try #require(service.calendar(named: "support"))
    // Easter Sunday is 5 April 2026 and 28 March 2027.
    for date in [
      "2026-04-06", "2027-03-29", "2026-05-25", "2027-05-31", "2026-11-18", "2026-10-12",
    ] {
      #expect(!support.isBusinessDay(day(date)), "\(date)")
    }
    for date in ["2026-04-13", "2026-05-18", "2026-11-25", "2027-10-11", "2025-05-26"] {
      #expect(support.isBusinessDay(day(date)), "\(date)")
    }
  }

  @Test func `round the clock is told by the provider's clock`() {
    var desk = Desk()
    desk.settings.provider.timeZone = "Europe/Madrid"
    #expect(desk.service.calendar(named: "24X7")?.zone.name == "Europe/Madrid")
  }

  static let budgets: [(days: Double, hours: Double, calendar: String, expected: Int64)] = [
    (1, 8, "", 28_800),
    (3, 7.5, "", 81_000),
    (0.5, 8, "", 14_400),
    (1, 8, "24x7", 86_400),
    (1, 10, "24x7", 36_000),
  ]

  @Test(arguments: budgets)
  func `business days have the level's hours`(
    days: Double, hours: Double, calendar: String, expected: Int64
  ) {
    var desk = Desk()
    var promise = ServiceLevel.Promise()
    promise.response = .businessDays(days)
    var level = ServiceLevel()
    (level.hoursPerDay, level.calendar, level.priorities) = (hours, calendar, ["*": promise])
    desk.settings.sla["gold"] = level
    #expect(found(desk, level: "", priority: "any") == expected)
  }

  @Test func `a priority can have a calendar of its own`() {
    var desk = Desk()
    desk.settings.sla["gold"]?.priorities["high"]?.calendar = "24x7"
    desk.ticket("2026-10-03 09:00", replied: "2026-10-03 10:00", priority: "High")
    desk.ticket("2026-10-03 09:00", replied: "2026-10-03 10:00", priority: "Low")
    #expect(desk.measured.clocks.map(\.response.elapsed) == [3600, 0])
  }

  @Test func `the client's months are cut in its own zone`() {
    var desk = Desk()
    desk.client.timeZone = "Europe/Madrid"
    var known = ClientSettings()
    known.timeZone = "Europe/Madrid"
    desk.settings.clients = [known]
    #expect(desk.measured.zone.name == "Europe/Madrid")
    desk.settings.clients = []
    #expect(desk.measured.zone.name == "UTC")
  }
}

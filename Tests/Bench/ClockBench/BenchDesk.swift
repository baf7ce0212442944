import BusinessTime
import KPIs
import Publishing
import Records
import Settings

/// A service desk in Madrid, and clients that ask it for help.
struct BenchDesk {
  let service: ServiceLevels
  let settings: Settings

  private static let zone = "Europe/Madrid"
  private static let ticketsPerClient = 2000
  /// 2026-01-01.
  private static let firstDay: Int32 = 20_454
  private static let words = [
    "", "High", "Normal", "Low", "Open", "Waiting on Customer", "Waiting on vendor", "Resolved",
  ]

  init() throws {
    guard let bytes = try ZoneFiles().bytes(of: Self.zone) else { throw NoZone() }
    let zone = try ZoneTable(name: Self.zone, tzif: bytes)
    let days = Self.firstDay - 400...Self.firstDay + 800
    settings = Self.gold
    service = ServiceLevels(
      settings: settings, days: days, catalog: HolidayCatalog(), zone: { _ in zone })
  }

  struct NoZone: Error {}

  private static var gold: Settings {
    var calendar = CalendarSettings()
    for day in ["mon", "tue", "wed", "thu"] {
      calendar.weekly[day] = ["09:00-14:00", "16:00-19:00"]
    }
    calendar.weekly["fri"] = ["08:00-15:00"]
    calendar.holidays = ["ES", "ES-MD"]
    var level = ServiceLevel()
    level.calendar = "support"
    level.pauses = ["Waiting on Customer"]
    for (priority, hours) in [("High", 1), ("Normal", 4), ("*", 8)] as [(String, Int64)] {
      level.priorities[priority] = ServiceLevel.Promise()
      level.priorities[priority]?.response = .seconds(hours * 3600)
      level.priorities[priority]?.resolution = .seconds(hours * 8 * 3600)
    }
    var settings = Settings()
    settings.provider.timeZone = zone
    settings.calendars["support"] = calendar
    settings.sla["gold"] = level
    return settings
  }

  /// A client with a year of tickets, by creation.
  func client(_ dice: inout Dice) -> ClientRecords {
    let client = Client(name: "Acme", sla: "gold", timeZone: Self.zone)
    var records = ClientRecords(
      client: client, available: [.tickets, .ticketEvents], names: Lexicon(words: Self.words))
    let times = (0..<Self.ticketsPerClient).map { _ in dice.roll(365 * 86_400) }.sorted()
    for (row, time) in times.enumerated() {
      add(row, at: Int64(Self.firstDay) * 86_400 + time, to: &records, &dice)
    }
    return records
  }

  /// A ticket that waits for somebody (or is closed and opened again), goes on, and mostly ends.
  private func add(
    _ row: Int, at created: Int64, to records: inout ClientRecords, _ dice: inout Dice
  ) {
    let first = created + 600 + dice.roll(8 * 3600)
    let second = first + 600 + dice.roll(2 * 86_400)
    var ticket = Ticket()
    ticket.created = created
    ticket.firstResponse = created + 300 + dice.roll(86_400)
    if dice.roll(10) > 0 { ticket.resolved = second + 300 + dice.roll(3 * 86_400) }
    ticket.statusKind = ticket.isDone ? .resolved : .open
    ticket.priority = Symbol(UInt32(1 + dice.roll(3)))
    records.tickets.append(ticket)
    let pause = dice.roll(10)
    let status: (UInt32, Ticket.Status) =
      pause < 6 ? (5, .paused) : pause < 8 ? (6, .paused) : (7, .resolved)
    for (at, status) in [(first, status), (second, (4, .open))] {
      var event = TicketEvent()
      event.ticket = Int32(row)
      event.at = at
      event.status = Symbol(status.0)
      event.statusKind = status.1
      records.events.append(event)
    }
  }
}

/// Random numbers that are the same in every run: SplitMix64.
struct Dice {
  var state: UInt64

  /// A number from 0 up to, without, another.
  mutating func roll(_ end: Int64) -> Int64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int64((mixed ^ (mixed >> 31)) % UInt64(end))
  }
}

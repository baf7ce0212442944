import BusinessTime
import KPIs
import Records
import Settings
import Testing

/// How long measuring takes; the numbers are printed, and only absurd ones fail.
///
/// In a release build 500 clients with 2,000 tickets each; in a debug build a fiftieth of that.
struct TimingTests {
  #if DEBUG
    private static let clients = 10
  #else
    private static let clients = 500
  #endif

  static func records(_ seed: UInt64) -> Desk {
    var desk = Desk()
    var state = seed &* 2_654_435_761 &+ 1
    func next(_ limit: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % limit
    }
    let (start, priorities) = (at("2026-01-01"), ["High", "Medium", "Low"].map { desk.symbol($0) })
    for row in 0..<2000 {
      var ticket = Ticket()
      ticket.created = start + Int64(row) * 15_700 + next(9000)
      ticket.firstResponse = ticket.created + next(20_000)
      ticket.resolved = next(50) == 0 ? Ticket.never : ticket.created + 20_000 + next(600_000)
      ticket.statusKind = ticket.isDone ? .resolved : .open
      ticket.priority = priorities[Int(next(3))]
      (ticket.escalated, ticket.reassignments, ticket.reopens) = (.no, 0, Int16(next(2)))
      desk.tickets.append(ticket)
    }
    return desk
  }

  @Test func `thirteen periods of every KPI`() {
    let desks = (0..<Self.clients).map { Self.records(UInt64($0)) }
    let service = Desk().service
    let year = Period(
      from: at("2026-01-01"), to: at("2027-01-01"), firstDay: day("2026-01-01"),
      endDay: day("2027-01-01"))
    let periods = year.months(zone: .utc) + [year]
    var measured = 0
    let time = ContinuousClock().measure {
      for desk in desks {
        let client = MeasuredClient(
          records: desk.records, service: service, settings: desk.settings)
        for period in periods {
          for kpi in KPICatalog.all where kpi.score(of: client, during: period).value != nil {
            measured += 1
          }
        }
      }
    }
    print(
      "\(Self.clients * 2000) tickets, \(periods.count) periods, \(KPICatalog.all.count) KPIs: \(time)"
    )
    #expect(measured >= Self.clients * 13 * 10)
    #expect(time < .seconds(120))
  }
}

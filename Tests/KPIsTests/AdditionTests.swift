import BusinessTime
import KPIs
import Records
import Testing

/// What must hold for any data: months add up, evidence is complete.
struct AdditionTests {
  /// Tickets at odd hours all through 2026, resolved or not, with surveys and work.
  private static let desk: Desk = {
    var desk = Desk()
    desk.zone = .madrid
    desk.technician("Ada", hours: 40)
    let first = at("2025-12-20")
    var state: UInt64 = 7
    func next(_ limit: Int64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(state >> 33) % limit
    }
    let priorities = ["High", "Low", "Medium", ""].map { desk.symbol($0) }
    for row in 0..<3000 {
      var ticket = Ticket()
      ticket.created =
        first + next(380) * 86_400 + next(24) * 3600 + (next(4) == 0 ? 0 : next(3600))
      if next(20) > 0 { ticket.firstResponse = ticket.created + next(30_000) - 300 }
      if next(10) > 0 {
        ticket.resolved = ticket.created + next(900_000) - 100
        ticket.statusKind = .resolved
      }
      ticket.priority = priorities[Int(next(4))]
      ticket.escalated = next(3) == 0 ? .unknown : next(5) == 0 ? .yes : .no
      ticket.reopens = Int16(next(4)) - 1
      ticket.replies = Int16(next(5)) - 1
      ticket.responseVerdict = [.none, .met, .missed][Int(next(3))]
      ticket.exclusion = next(30) == 0 ? .merged : .none
      desk.tickets.append(ticket)
      desk.survey(UInt8(next(6)), nil, ticket: Int32(row))
      desk.surveys[row].answered = ticket.created + 86_400
      desk.work("2026-01-01 00:00", minutes: Int32(next(300))) { $0.start = ticket.created }
    }
    for row in 0..<200 { desk.device("pc-\(row)") { $0.lastSeen = first + next(380) * 86_400 } }
    desk.agreement(.count(50, .workstation))
    return desk
  }()

  private static let year = Period.days(
    from: CivilDate(year: 2026, month: 1, day: 1), to: CivilDate(year: 2027, month: 1, day: 1),
    zone: .madrid)

  static let additive = [
    "tickets-created", "tickets-resolved", "sla-response", "sla-both", "first-contact-resolution",
    "escalation-rate", "reopen-rate", "csat",
  ]

  @Test(arguments: additive)
  func `months add up to the year, daylight saving or not`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    var client = Self.desk.measured
    client.asOf = Self.year.to
    let year = kpi.score(of: client, during: Self.year)
    let months = Self.year.months(zone: .madrid).map { kpi.score(of: client, during: $0) }
    #expect(months.count == 12)
    #expect(months.reduce(0) { $0 + ($1.numerator ?? 0) } == year.numerator)
    #expect(months.reduce(0) { $0 + ($1.denominator ?? 0) } == year.denominator)
    for excluded in year.excluded {
      #expect(months.reduce(0) { $0 + $1.left(excluded.name) } == excluded.value)
    }
  }

  @Test func `hours split at month ends add up to the year`() {
    let client = Self.desk.measured
    let year = KPI.utilization.score(of: client, during: Self.year)
    let months = Self.year.months(zone: .madrid).map {
      KPI.utilization.score(of: client, during: $0)
    }
    let sum = months.reduce(0) { $0 + ($1.numerator ?? 0) }
    #expect(abs(sum - (year.numerator ?? -1)) < 1e-6)
    #expect(months.reduce(0) { $0 + $1.count("entries") } == year.count("entries"))
  }

  @Test func `backlog follows from flow`() {
    let client = Self.desk.measured
    for month in Self.year.months(zone: .madrid) {
      let open = client.openCount(at: month.to) - client.openCount(at: month.from)
      // Tickets resolved before they were created are never open.
      let reversed = client.created(in: month).count { row in
        let ticket = client.records.tickets[row]
        return ticket.isDone && ticket.done < ticket.created
      }
      let crossing = client.resolved(in: month).count { row in
        client.records.tickets[row].done < client.records.tickets[row].created
      }
      let flow = client.created(in: month).count - client.resolved(in: month).count
      #expect(open == flow - reversed + crossing)
      #expect(client.open(at: month.to).count == client.openCount(at: month.to))
    }
  }

  static let counted = KPICatalog.all.filter { $0.theme != .people }.map(\.id)

  @Test(arguments: counted)
  func `every row of the denominator is in the evidence, once`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    for month in Self.year.months(zone: .madrid) {
      let score = kpi.score(
        of: Self.desk.measured, during: month, detail: [.evidence, .priorities])
      let rows = score.evidence.filter(\.isCounted).map(\.row)
      #expect(Double(rows.count) == (score.denominator ?? 0))
      #expect(Set(rows).count == rows.count)
      let left = score.excluded.reduce(0) { $0 + $1.value }
      #expect(score.evidence.count { !$0.isCounted } >= Int(left))
    }
  }

  @Test(
    arguments: counted.filter { !["csat", "uncovered-devices", "device-coverage"].contains($0) })
  func `priorities add up to the figure`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    let score = kpi.score(of: Self.desk.measured, during: Self.year, detail: .priorities)
    #expect(score.byPriority.map(\.name) == ["High", "Low", "Medium", ""])
    #expect(score.byPriority.reduce(0) { $0 + $1.denominator } == score.denominator)
    if let numerator = score.numerator {
      #expect(score.byPriority.reduce(0) { $0 + $1.numerator } == numerator)
    }
  }

  @Test func `details change no figure`() {
    let client = Self.desk.measured
    for kpi in KPICatalog.all {
      let plain = kpi.score(of: client, during: Self.year)
      let detailed = kpi.score(of: client, during: Self.year, detail: [.evidence, .priorities])
      #expect(plain.value == detailed.value)
      #expect(plain.counts == detailed.counts)
      #expect(plain.excluded == detailed.excluded)
    }
  }

  @Test func `misses listed are the misses counted`() {
    let client = Self.desk.measured
    for month in Self.year.months(zone: .madrid) {
      let response = KPI.slaResponse.score(of: client, during: month)
      let resolution = KPI.slaResolution.score(of: client, during: month)
      #expect(
        Double(client.missed(.response, during: month).count)
          == response.count("missed") + response.count("breachedOpen"))
      #expect(
        Double(client.missed(.resolution, during: month).count)
          == resolution.count("missed") + resolution.count("breachedOpen"))
    }
  }

  @Test func `breakdowns count every ticket once`() {
    let client = Self.desk.measured
    let rows = client.created(in: Self.year)
    let breakdown = TicketBreakdown(rows, of: client, by: \.priority)
    #expect(breakdown.parts.reduce(0) { $0 + $1.count } == rows.count)
    #expect(breakdown.parts.last?.name == "")
    let hours = client.weekdayHours(of: rows)
    #expect(hours.flatMap(\.self).reduce(0, +) == rows.count)
  }

  @Test func `weekdays and hours are local`() {
    var desk = Desk()
    desk.zone = .madrid
    desk.ticket("2026-10-04 22:30")
    desk.ticket("2026-10-26 22:30")
    let hours = desk.measured.weekdayHours(of: [0, 1])
    #expect(hours[0][0] == 1)
    #expect(hours[0][23] == 1)
    #expect(desk.measured.oldestOpen(1, at: at("2026-11-01")) == [0])
  }
}

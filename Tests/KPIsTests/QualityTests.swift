import KPIs
import Records
import Settings
import Testing

/// First contact, escalations, reopenings.
struct QualityTests {
  @Test func `escalations of resolved or of created tickets`() {
    var desk = Desk()
    desk.ticket("2026-09-05 09:00", resolved: "2026-10-05 10:00") { $0.escalated = .yes }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") { $0.escalated = .no }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") { $0.escalated = .no }
    desk.ticket("2026-10-05 09:00") { $0.escalated = .no }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-11-05 10:00") { $0.exclusion = .spam }
    let resolved = desk.score(.escalationRate)
    #expect(resolved.numerator == 1 && resolved.denominator == 3)
    #expect(resolved.left("no evidence") == 1)
    desk.settings.rules.escalationBasis = .created
    let created = desk.score(.escalationRate)
    #expect(created.value == 0 && created.denominator == 3)
    #expect(created.left("spam") == 1 && resolved.left("spam") == 0)
    #expect(KPI.escalationRate.basis(under: desk.settings.rules) == .created)
  }

  @Test func `a column of marks alone says no with a blank`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") { $0.escalated = .yes }
    for _ in 0..<3 { desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") }
    #expect(desk.score(.escalationRate).value == 0.25)
  }

  @Test func `a column without a word measures nothing`() {
    var desk = Desk()
    for _ in 0..<6 { desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") }
    for kpi in [KPI.escalationRate, .reopenRate, .firstContactResolution] {
      let score = desk.score(kpi)
      #expect(score.value == nil)
      #expect(score.reason == kpi.emptyReason)
      #expect(score.left("no evidence") == 6)
    }
  }

  @Test func `each reopened ticket once`() {
    var desk = Desk()
    for reopens: Int16 in [0, 1, 3, 0, -1] {
      desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") { $0.reopens = reopens }
    }
    let score = desk.score(.reopenRate)
    #expect(score.numerator == 2 && score.denominator == 4)
    #expect(score.left("no evidence") == 1)
    #expect(score.isFewCases)
  }

  static let handovers:
    [(escalated: Ticket.Answer, reassigned: Int16, reopens: Int16, hit: Bool?)] = [
      (.no, 0, 0, true),
      (.yes, 0, 0, false),
      (.no, 1, 0, false),
      (.no, 0, 1, false),
      (.unknown, 0, 0, nil),
      (.no, -1, 0, nil),
      (.no, 0, -1, nil),
      (.unknown, 2, -1, false),
    ]

  @Test(arguments: handovers)
  func `first contact as no hand-over`(
    escalated: Ticket.Answer, reassigned: Int16, reopens: Int16, hit: Bool?
  ) {
    var desk = Desk()
    desk.settings.rules.firstContactEvidence = .noHandover
    desk.ticket("2026-08-05 09:00", resolved: "2026-08-05 10:00") {
      ($0.escalated, $0.reassignments, $0.reopens) = (.no, 0, 0)
    }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") {
      ($0.escalated, $0.reassignments, $0.reopens) = (escalated, reassigned, reopens)
    }
    let score = desk.score(.firstContactResolution)
    #expect(score.value == hit.map { $0 ? 1 : 0 })
    #expect(score.left("no evidence") == (hit == nil ? 1 : 0))
  }

  @Test func `the best evidence first: flag, replies, handling`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-07 10:00") {
      ($0.firstContact, $0.replies) = (.yes, 5)
    }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:10") {
      ($0.firstContact, $0.replies) = (.no, 1)
    }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-07 10:00") { $0.replies = 1 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:10") { $0.replies = 2 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:10") { $0.replies = 0 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 09:10") {
      ($0.firstContact, $0.reopens) = (.yes, 1)
    }
    let score = desk.score(.firstContactResolution)
    #expect(score.numerator == 2 && score.denominator == 6)
    #expect(score.counted("byFlag") == 3)
    #expect(score.counted("byReplies") == 3)
  }

  @Test func `handling: quick in writing, or solved by the first stretch of work`() {
    var desk = Desk()
    let email = desk.symbol("E-Mail")
    let phone = desk.symbol("Phone")
    func handled(_ desk: inout Desk, _ resolved: String, _ channel: Symbol, handovers: Int16 = 0) {
      desk.ticket("2026-10-05 09:00", resolved: resolved) {
        ($0.escalated, $0.reassignments, $0.channel) = (.no, handovers, channel)
      }
    }
    handled(&desk, "2026-10-05 10:00", email)
    handled(&desk, "2026-10-05 10:00:01", email)
    handled(&desk, "2026-10-05 12:00", phone)
    handled(&desk, "2026-10-05 12:00", phone)
    handled(&desk, "2026-10-05 09:10", phone)
    handled(&desk, "2026-10-05 09:10", email, handovers: 1)
    desk.work("2026-10-05 11:00", minutes: 30) { $0.ticket = 2 }
    desk.work("2026-10-05 12:30", minutes: 30) { $0.ticket = 2 }
    desk.work("2026-10-05 11:00", minutes: 30) { $0.ticket = 3 }
    desk.work("2026-10-05 11:40", minutes: 10) { $0.ticket = 3 }
    let score = desk.score(.firstContactResolution)
    #expect(score.numerator == 2)
    #expect(score.denominator == 5)
    #expect(score.left("no evidence") == 1)
    #expect(score.counted("byHandling") == 5)
  }

  @Test func `net leaves out what nobody can solve at once, gross does not`() {
    var desk = Desk()
    desk.settings.rules.firstContactNotEligible = ["Hardware"]
    let hardware = desk.symbol("hardware ")
    for replies: Int16 in [1, 1, 2] {
      desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") { $0.replies = replies }
    }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00") {
      ($0.replies, $0.category) = (4, hardware)
    }
    let net = desk.score(.firstContactResolution)
    #expect(net.numerator == 2 && net.denominator == 3)
    #expect(net.left("not eligible") == 1)
    #expect(net.counted("gross") == 2 && net.counted("grossOf") == 4)
    desk.settings.rules.firstContactNet = false
    #expect(desk.score(.firstContactResolution).value == 0.5)
  }
}

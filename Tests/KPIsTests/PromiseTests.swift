import KPIs
import Records
import Settings
import Testing

/// Response and resolution promises.
struct PromiseTests {
  @Test func `response: met, missed, breached, pending, without target`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:00:01")
    desk.ticket("2026-10-05 16:30", replied: "2026-10-06 09:30")
    desk.ticket("2026-10-05 09:00")
    desk.ticket("2026-10-30 16:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 08:00")
    let score = desk.score(.slaResponse)
    #expect(score.numerator == 3)
    #expect(score.denominator == 5)
    #expect(score.value == 0.6)
    #expect(score.counted("met") == 3)
    #expect(score.counted("missed") == 1)
    #expect(score.counted("breachedOpen") == 1)
    #expect(score.counted("pending") == 1)
  }

  @Test func `unanswered exactly at the target is not breached yet`() {
    var desk = Desk()
    // 1 h of service time until 17:00 on Friday; the month ends on Saturday.
    desk.ticket("2026-10-30 16:00")
    #expect(desk.score(.slaResponse).counted("pending") == 1)
    desk.ticket("2026-10-30 15:59:59")
    #expect(desk.score(.slaResponse).counted("breachedOpen") == 1)
  }

  @Test func `the settings can leave unanswered tickets out`() {
    var desk = Desk()
    desk.settings.rules.responseCountsOpenBreaches = false
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:00")
    desk.ticket("2026-10-05 09:00")
    let score = desk.score(.slaResponse)
    #expect(score.denominator == 1)
    #expect(score.counted("breachedOpen") == 1)
  }

  @Test func `a reply after the period is judged by its time`() {
    var desk = Desk()
    desk.ticket("2026-10-30 16:30", replied: "2026-11-02 09:30")
    desk.ticket("2026-10-30 16:30", replied: "2026-11-02 10:00")
    let score = desk.score(.slaResponse)
    #expect(score.counted("met") == 1)
    #expect(score.counted("missed") == 1)
  }

  @Test func `judged at one day, the months add up to the year`() {
    var desk = Desk()
    desk.ticket("2026-10-30 16:30")
    var client = desk.measured
    #expect(KPI.slaResponse.score(of: client, during: .october).denominator == nil)
    client.asOf = at("2027-01-01")
    #expect(KPI.slaResponse.score(of: client, during: .october).denominator == 1)
    #expect(client.missed(.response, during: .october).count == 1)
  }

  @Test func `without a target there is no percentage`() {
    var desk = Desk()
    desk.client.sla = ""
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:00", resolved: "2026-10-05 10:00")
    for kpi in [KPI.slaResponse, .slaResolution, .slaBoth] {
      let score = desk.score(kpi)
      #expect(score.value == nil)
      #expect(score.reason == kpi.emptyReason)
      #expect(score.left("no target") == 1)
    }
  }

  @Test func `closed without a reply: the closing is the reply`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 10:30")
    let score = desk.score(.slaResponse)
    #expect(score.counted("met") == 1)
    #expect(score.counted("missed") == 1)
  }

  @Test func `resolution: resolved in the period and open past the target`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 17:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 09:00:01")
    desk.ticket("2026-09-25 09:00", resolved: "2026-10-01 00:00")
    desk.ticket("2026-10-05 09:00", resolved: "2026-11-01 00:00")
    desk.ticket("2026-08-03 09:00")
    desk.ticket("2026-10-30 09:00")
    let score = desk.score(.slaResolution)
    // Friday 30 October 09:00 to 17:00 are the 8 h exactly.
    #expect(score.numerator == 1)
    #expect(score.denominator == 5)
    #expect(score.counted("missed") == 2)
    #expect(score.counted("breachedOpen") == 2)
    desk.settings.rules.resolutionCountsOpenBreaches = false
    #expect(desk.score(.slaResolution).denominator == 3)
    #expect(desk.score(.slaResolution).counted("breachedOpen") == 2)
  }

  @Test func `pauses lengthen the time until a breach`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 10:00") { $0.pausedSeconds = 3600 }
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-06 10:00") { $0.pausedSeconds = 3599 }
    desk.ticket("2026-10-29 09:00") { $0.pausedSeconds = 8 * 3600 }
    let score = desk.score(.slaResolution)
    #expect(score.counted("met") == 1)
    #expect(score.counted("missed") == 1)
    #expect(score.counted("breachedOpen") == 0)
  }

  @Test func `due dates of the export win over targets`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 14:00", resolved: "2026-10-09 09:00") {
      $0.responseDue = at("2026-10-05 14:00")
      $0.resolutionDue = at("2026-10-09 08:59:59")
    }
    desk.ticket("2026-10-05 09:00") {
      $0.responseDue = at("2026-11-01 00:00")
      $0.resolutionDue = at("2026-10-31 23:59:59")
    }
    #expect(desk.score(.slaResponse).counted("met") == 1)
    #expect(desk.score(.slaResponse).counted("pending") == 1)
    #expect(desk.score(.slaResolution).counted("missed") == 1)
    #expect(desk.score(.slaResolution).counted("breachedOpen") == 1)
    #expect(desk.measured.clocks[0].response.target == nil)
  }

  @Test func `both promises, not the mean of two rates`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-05 12:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 12:00", resolved: "2026-10-05 12:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-07 12:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30")
    let score = desk.score(.slaBoth)
    #expect(score.numerator == 1)
    #expect(score.denominator == 3)
    #expect(score.isFewCases)
  }

  @Test func `the export's verdict decides only where nothing else can`() {
    var desk = Desk()
    desk.client.sla = ""
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 16:00", resolved: "2026-10-09 16:00") {
      $0.responseVerdict = .met
      $0.resolutionVerdict = .missed
    }
    desk.ticket("2026-10-05 09:00") { $0.resolutionVerdict = .missed }
    let response = desk.score(.slaResponse)
    #expect(response.value == 1)
    #expect(response.counted("byFlag") == 1)
    #expect(response.counted("exportedMet") == 1)
    #expect(response.counted("disagreements") == nil)
    let resolution = desk.score(.slaResolution)
    #expect(resolution.numerator == 0 && resolution.denominator == 1)
    // The export's own verdicts are counted for open tickets too.
    #expect(resolution.counted("exportedMissed") == 2)
  }

  @Test func `a verdict stands in for a missing reply time once the ticket is closed`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", resolved: "2026-10-05 16:00") { $0.responseVerdict = .met }
    desk.ticket("2026-10-05 09:00") { $0.responseVerdict = .met }
    let score = desk.score(.slaResponse)
    #expect(score.counted("met") == 1)
    #expect(score.counted("byFlag") == 1)
    #expect(score.counted("breachedOpen") == 1)
  }

  @Test func `disagreements with the export are counted`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30") { $0.responseVerdict = .met }
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30") { $0.responseVerdict = .missed }
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 12:00") { $0.responseVerdict = .met }
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 12:00")
    let score = desk.score(.slaResponse)
    #expect(score.counted("exportedMet") == 2)
    #expect(score.counted("exportedMissed") == 1)
    #expect(score.counted("disagreements") == 2)
    #expect(score.counted("byFlag") == nil)
    #expect(desk.measured.clocks.map(\.response.agrees) == [true, false, false, nil])
  }

  @Test func `few cases are marked, enough are not`() {
    var desk = Desk()
    for _ in 0..<4 { desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30") }
    #expect(desk.score(.slaResponse).isFewCases)
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30")
    #expect(!desk.score(.slaResponse).isFewCases)
  }

  @Test func `misses are listed, the worst first`() {
    var desk = Desk()
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 10:30", resolved: "2026-10-06 12:00")
    desk.ticket("2026-10-05 09:00", replied: "2026-10-05 09:30", resolved: "2026-10-09 09:00") {
      $0.resolutionDue = at("2026-10-09 08:00")
    }
    desk.ticket("2026-10-29 09:00")
    let misses = desk.measured.missed(.resolution, during: .october)
    #expect(misses.map(\.ticket) == [2, 0, 1])
    #expect(misses.map(\.overBy) == [28_800, 10_800, 3600])
    #expect(misses.map(\.elapsed) == [57_600, 39_600, 115_200])
    #expect(misses.map(\.target) == [28_800, 28_800, nil])
    #expect(misses.map(\.isOpen) == [true, false, false])
    #expect(misses.map { $0.causes?[.beforeReply] } == [57_600, 5400, 1800])
    #expect(desk.measured.missed(.response, during: .october).map(\.ticket) == [2, 0])
  }
}

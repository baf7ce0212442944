import Foundation
import Testing

/// A city's log of half a year: 58,251 requests with a target date and an on-time flag.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct BostonTests {
  static let columns = """
    {
      name: "boston-311", system: "Boston 311", kind: "tickets", grade: "certain",
      source: "the city's open data",
      recognise: ["case_enquiry_id", "open_dt", "target_dt", "closed_dt", "ontime"],
      columns: {
        id: "case_enquiry_id", title: "case_title", client: "subject",
        created: "open_dt", resolutionDue: "target_dt", closed: "closed_dt",
        status: "case_status", type: "type", category: "reason", channel: "source",
        resolutionVerdict: { from: "ontime", values: { met: ["ONTIME"], missed: ["OVERDUE"] } },
      },
    }
    """

  static func desk() throws -> Desk {
    let file = Package.shared.appendingPathComponent(
      "data/boston-311/311_service_requests_2011.csv")
    let desk = try Desk(
      exports: [file],
      settings: "{ provider: { name: \"City\", timeZone: \"America/New_York\" } }")
    try desk.write("formats/boston-311.json5", columns)
    return desk
  }

  @Test func `every request counts, as the city counted it`() throws {
    let outcome = try Self.desk().run(
      "kpis", "--from", "2011-07-01", "--to", "2026-01-01", "--format", "csv")
    #expect(outcome.code == 3)
    #expect(
      outcome.messages == """
        exports/311_service_requests_2011.csv: warning: times fall into an hour that \
        America/New_York skipped or had twice (4 in all)
          help: export times with their offset, or in UTC

        """)
    let table = FigureTable(outcome.output)
    #expect(table.sum("tickets-created", "value") == 58_251)
    #expect(table.sum("tickets-resolved", "value") == 54_570)
    #expect(table.sum("backlog", "value") == 3_681)
    #expect(table.sum("sla-resolution", "exportedMet") == 46_572)
    #expect(table.sum("sla-resolution", "exportedMissed") == 11_521)
    // closed after the target: 8,073, and 157 more that have no flag
    #expect(table.sum("sla-resolution", "missed") == 8_073 + 157)
    #expect(table.sum("sla-resolution", "breachedOpen") == 3_449)
    for (month, flagged, onTime) in [
      ("2011-07", 9_833, 7_990), ("2011-08", 11_524, 9_182), ("2011-09", 10_388, 8_197),
      ("2011-10", 9_968, 8_028), ("2011-11", 8_068, 6_500), ("2011-12", 8_312, 6_675),
    ] {
      let met = table.sum("tickets-created", "exportedMet", split: "month:\(month)")
      let missed = table.sum("tickets-created", "exportedMissed", split: "month:\(month)")
      #expect(met == Double(onTime), "\(month)")
      #expect(met + missed == Double(flagged), "\(month)")
    }
  }

  @Test func `every row is used`() throws {
    let outcome = try Self.desk().run("check", "--format", "json")
    let check = try JSONDecoder().decode(RunFile.self, from: Data(outcome.output.utf8))
    let file = try #require(check.files.first)
    #expect(file.read == 58_251 && file.used == 58_251)
    #expect(file.format == "boston-311" && file.rejected == 0)
  }
}

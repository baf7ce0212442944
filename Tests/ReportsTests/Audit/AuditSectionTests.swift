import BusinessTime
import Documents
import KPIs
import Testing

@testable import Reports

struct AuditSectionTests {
  private func blocks(_ name: String, _ client: ClientBuilder = .acme) throws -> [Block] {
    let facts = try AuditSample.facts(client)
    return Sections.byName[name]?.blocks(facts) ?? []
  }

  @Test func `every figure is printed as the division it is, with its rows`() throws {
    let table = try #require(try blocks("audit-figures").tables.first)
    let row = try #require(
      table.rows.first { $0[0].content.plain == "Resolution promise kept" })
    // 24 and one high ticket resolved, 4 of them late; two older or later ones open past their target.
    #expect(row[2].content.plain == "21 of 27")
    #expect(row[1].content.plain == "77.8%")
    #expect(row[6].content == [.file("rows", path: "evidence/figures/sla-resolution.csv")])
    let created = try #require(table.rows.first { $0[0].content.plain == "Tickets created" })
    #expect(created[6].content.plain == "–")
  }

  @Test func `what was promised stands with its hours`() throws {
    let table = try #require(try blocks("audit-promises").tables.first)
    #expect(
      table.rows.map { $0.map(\.content.plain) } == [
        ["gold", "High", "1 h", "8 h", "24x7", "1", "0", "0"],
        ["gold", "Normal", "4 h", "24 h", "24x7", "26", "0", "0"],
      ])
    #expect(
      try #require(try blocks("audit-calendars").tables.first).row(0)[1] == "around the clock")
  }

  @Test func `the statuses that stopped the clock are named`() throws {
    let texts = try blocks("audit-terms", .eventful).texts
    #expect(texts.contains { $0.hasPrefix("gold: the resolution clock stood still in “Pending”;") })
    #expect(
      texts.contains { $0.hasPrefix("Tickets whose history of statuses is on record: 1 of 1.") })
  }

  /// 1 h before the reply, 1 h and 2 h work, 4 h vendor, 4 h waiting, 12 h closed, 12 h reopened.
  @Test func `where the time of late tickets went`() throws {
    let table = try #require(try blocks("audit-causes", .eventful).tables.first)
    #expect(
      table.rows.map { $0.map(\.content.plain) } == [
        ["before the first reply", "1 h", "5%", "0"], ["after the first reply", "3 h", "15%", "0"],
        ["with somebody outside", "4 h", "20%", "0"],
        ["after a reopening", "12 h", "60%", "1"],
      ])
  }

  @Test func `the ticket system's other result is explained`() throws {
    let table = try #require(try blocks("audit-disagreements", .eventful).tables.first)
    #expect(
      table.row(0) == [
        "T-1", "High", "resolution", "late", "in time (its verdict)", "20 h", "–", "8 h",
        "reopening",
      ])
    let texts = try blocks("audit-comparison", .eventful).texts
    #expect(texts.first == "0 of 1 results are the same (0%).")
  }

  @Test func `an export without verdicts is no agreement`() throws {
    let texts = try blocks("audit-comparison").texts
    #expect(
      texts == ["The export holds no verdicts, due dates or times of its own to compare with."])
  }

  @Test func `each uncovered device says what was tried`() throws {
    let table = try #require(try blocks("audit-uncovered").tables.first)
    #expect(table.rows.count == 2)
    #expect(table.row(0)[4] == "The device list itself says that it has no contract.")
  }

  @Test func `tickets that are left out are counted by reason`() throws {
    let table = try #require(try blocks("audit-exclusions").tables.first)
    #expect(table.rows.map { $0.map(\.content.plain) } == [["spam", "1"]])
  }
}

import Documents
import Records
import Settings
import Testing

@testable import Reports

struct IndexPageTests {
  static let october = Period(
    from: 1_790_812_800, to: 1_793_491_200, firstDay: 20_727, endDay: 20_758)

  static func entry(
    _ client: String, sla: Double?, below: [String] = [], findings: Int? = nil
  ) -> IndexPage.Entry {
    let status = { (id: String) in below.contains(id) ? "belowTarget" : "onTarget" }
    let figures = [
      Figure(
        id: "sla-resolution", title: "Resolved in time", unit: "ratio", value: sla,
        status: sla == nil ? "notMeasured" : status("sla-resolution"), basis: "resolved",
        definition: ""),
      Figure(
        id: "backlog", title: "Open tickets", unit: "count", value: 1200,
        status: status("backlog"), basis: "as-of", definition: ""),
      Figure(
        id: "csat", title: "Satisfied", unit: "ratio", value: 1, numerator: 3, denominator: 3,
        status: "fewCases", basis: "answered", definition: ""),
    ]
    return IndexPage.Entry(
      figures: FigureSet(
        kind: "monthly", client: client, from: "2026-10-01", to: "2026-11-01", timeZone: "UTC",
        language: "en", edition: "client", figures: figures),
      path: "clients/\(client.lowercased())/monthly.html", findings: findings)
  }

  private func page(_ entries: [IndexPage.Entry], findings: [String] = []) throws -> Document {
    var provider = Provider()
    provider.name = "Norte IT"
    return IndexPage(strings: try Shipped.words(), provider: provider)
      .document(of: entries, during: Self.october, findings: findings)
  }

  @Test func `the clients that need attention come first`() throws {
    let entries = [
      Self.entry("Delta", sla: nil),
      Self.entry("Bravo", sla: 0.9),
      Self.entry("Alpha", sla: 0.9),
      Self.entry("Echo", sla: 0.99, below: ["backlog"]),
      Self.entry("Charlie", sla: 0.5, below: ["sla-resolution"]),
    ]
    #expect(
      IndexPage.worstFirst(entries).map(\.figures.client)
        == ["Charlie", "Echo", "Alpha", "Bravo", "Delta"])
  }

  @Test func `a row links the report and prints its figures`() throws {
    let page = try page([Self.entry("Acme", sla: nil, below: ["backlog"], findings: 2)])
    let table = try #require(page.blocks.tables.first)
    #expect(
      table.rows[0].map { $0.content.map(\.plain).joined() }
        == ["Acme", "not measured", "–", "–", "1,200", "3 of 3", "–", "1", "2"])
    #expect(table.rows[0][0].content == [.file("Acme", path: "clients/acme/monthly.html")])
    #expect(table.rows[0].map(\.tone)[1] == .muted)
    #expect(table.columns.count == table.rows[0].count)
  }

  @Test func `findings that nobody counted are not 0`() throws {
    let titles = try page([Self.entry("Acme", sla: 0.9)]).blocks.tables.first?.columns.map(\.title)
    #expect(titles?.last == "Figures below target")
  }

  @Test func `the whole company's figures stand on their own`() throws {
    var company = Self.entry("All", sla: nil).figures
    company.figures = [
      Figure(
        id: "utilization", title: "Utilization", unit: "ratio", value: 0.75, status: "noTarget",
        basis: "worked", definition: "Hours worked over hours available.")
    ]
    let page = IndexPage(strings: try Shipped.words(), provider: Provider())
      .document(of: [], during: Self.october, company: company)
    #expect(
      page.blocks.tables.first?.row(0)
        == ["Utilization", "75%", "Hours worked over hours available."])
  }

  @Test func `it says who it is for, how many clients need attention, and what was found`() throws {
    let page = try page(
      [Self.entry("Acme", sla: 0.9, below: ["backlog"]), Self.entry("Bolt", sla: 0.9)],
      findings: ["tickets.csv: 3 rows were rejected"])
    #expect(page.title == "All clients, October 2026")
    #expect(page.subtitle == ["Prepared by Norte IT", "Internal edition, not for the client"])
    let texts = page.blocks.texts
    #expect(texts.contains("1 of 2 clients have figures below their targets."))
    #expect(texts.contains("tickets.csv: 3 rows were rejected"))
  }

  @Test func `a month without clients says so`() throws {
    #expect(try page([]).blocks.texts == ["No client has records in this month."])
  }
}

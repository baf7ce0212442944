import Documents
import Records
import Settings
import Testing

@testable import Reports

struct SectionTests {
  let facts: ReportFacts

  init() throws { facts = try Sample.facts() }

  private func blocks(_ name: String) -> [Block] { Sections.byName[name]?.blocks(facts) ?? [] }

  @Test func `every section has a name of its own and a place in a shipped outline`() throws {
    #expect(Sections.names.count == Sections.all.count)
    let outlines = [try Shipped.outline(), try Shipped.auditOutline()]
    let used = outlines.flatMap(\.items).compactMap { item -> String? in
      if case .block(let name) = item { name } else { nil }
    }
    #expect(Set(used) == Sections.names)
  }

  @Test func `every file of a section and of a rule is in its list`() throws {
    let sources = try Shipped.sources()
    let sections = sources.values.flatMap { $0.declarations(of: "Section(") }
    #expect(Set(sections) == Sections.names)
    let rules = sources.values.flatMap { $0.declarations(of: "RecommendationRule(") }
    #expect(Set(rules) == Set(Recommendations.all.map(\.id)))
  }

  @Test func `misses say by how much, responses first`() throws {
    let table = try #require(blocks("sla-misses").tables.first)
    #expect(
      table.caption
        == "All 7 missed targets in October 2026: first replies, then resolutions, furthest over first"
    )
    #expect(
      table.row(0) == [
        "T-901", "No answer", "Normal", "first reply", "4 h", "64 h, still open", "60 h",
        "unanswered",
      ])
    #expect(
      table.row(3) == [
        "T-900", "Server down", "High", "resolution", "8 h", "20 h", "12 h", "answered",
      ])
  }

  @Test func `the most urgent priority comes first, few tickets are counted`() throws {
    let tables = blocks("sla-by-priority").tables
    #expect(
      tables.map(\.caption) == [
        "Response promise kept by priority, October 2026",
        "Resolution promise kept by priority, October 2026",
      ])
    #expect(tables[1].row(0) == ["High", "0 of 1", "0", "1", "0"])
    #expect(tables[1].row(1) == ["Normal", "80.8%", "21", "3", "2"])
    #expect(tables[1].note == "Not counted: spam 1.")
  }

  @Test func `categories show the change since the month before`() throws {
    let table = try #require(blocks("categories").tables.first)
    #expect(table.columns.map(\.title) == ["Category", "Created", "Since September"])
    #expect(
      (0..<3).map(table.row) == [
        ["Printing", "13", "+3"], ["Mail", "12", "+2"], ["Server", "1", "+1"],
      ])
  }

  @Test func `the oldest tickets come with their age`() throws {
    let table = try #require(blocks("oldest-tickets").tables.first)
    #expect(table.row(0) == ["T-1", "Move the archive", "Normal", "15 Jul 2026", "108"])
  }

  @Test func `devices are counted by kind and listed one by one`() throws {
    let table = try #require(blocks("devices").tables.first)
    #expect(table.row(0) == ["Workstation", "3", "2", "1", "1"])
    #expect(table.row(1) == ["Server", "1", "0", "1", "0"])
    let list = try #require(blocks("uncovered-devices").tables.first)
    #expect(list.row(0) == ["WS-03", "A3", "Workstation", "in no agreement"])
    #expect(
      try #require(blocks("stale-devices").tables.first).row(0)
        == ["WS-04", "A4", "Workstation", "1 Aug 2026"])
  }

  @Test func `hours are told by kind of work and role`() throws {
    let blocks = blocks("people")
    #expect(
      blocks.texts.first
        == "Our people logged 20 h of work; each entry counts where it began. 90% of it is billable (18 h)."
    )
    #expect(blocks.tables[1].row(0) == ["Engineer", "18 h", "90%"])
    let chart = try #require(self.blocks("people-trend").charts.first)
    #expect(chart.series[0].values == [nil, nil, 17, 20])
    #expect(chart.series[0].labels == ["–", "–", "17 h", "20 h"])
  }

  @Test func `comments stand word for word`() throws {
    let table = try #require(blocks("comments").tables.first)
    // What the same person wrote a day before was taken back.
    #expect(table.row(0) == ["21 Oct 2026", "T-1", "5 of 5", "Thank you"])
    #expect(table.rows.count == 1)
  }

  @Test func `charts begin with the first month on record`() throws {
    let chart = try #require(blocks("created-and-resolved").charts.first)
    #expect(chart.categories == ["Jul", "Aug", "Sep", "Oct"])
    #expect(chart.series[0].values == [1, 0, 20, 26])
  }

  @Test func `a share of too few tickets leaves a gap in the trend`() throws {
    let chart = try #require(blocks("sla-trend").charts.first)
    #expect(chart.series[0].values.prefix(2) == [nil, nil])
    #expect(chart.series[0].labels.prefix(2) == ["1 of 1", "not measured"])
    #expect(chart.target?.label == "Resolution promise kept: target 95%")
  }

  static let texts: [(text: String, limit: Int, expected: String)] = [
    ("short", 10, "short"),
    ("one two three four", 12, "one two…"),
    ("abcdefghijklmnop", 10, "abcdefghi…"),
  ]

  @Test(arguments: texts)
  func `long texts are cut between words`(text: String, limit: Int, expected: String) {
    #expect(ReportFacts.cut(text, at: limit) == expected)
  }

  @Test func `long lists are capped and say how much is missing`() throws {
    var acme = ClientBuilder.acme
    acme.settings.thresholds.listLength = 3
    let facts = try Sample.facts(acme)
    let table = try #require(Sections.byName["sla-misses"]?.blocks(facts).tables.first)
    #expect(table.rows.count == 3)
    #expect(table.note == "The first 3 are shown; 4 more are not.")
  }
}

extension String {
  /// The first texts in `static let name = Type("text"`.
  fileprivate func declarations(of type: String) -> [String] {
    ranges(of: "= \(type)\"").map { range in
      String(self[range.upperBound...].prefix { $0 != "\"" })
    }
  }
}

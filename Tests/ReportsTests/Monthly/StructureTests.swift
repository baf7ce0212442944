import Documents
import KPIs
import Records
import Testing

@testable import Reports

struct StructureTests {
  @Test func `the report has its parts in order`() throws {
    #expect(
      try Sample.document().blocks.headings == [
        "## Key figures",
        "## Service desk",
        "### By priority",
        "### What it was about",
        "### First contact, escalation and reopening",
        "### Open at the end of the month",
        "## Promised times",
        "### Missed targets",
        "## Devices",
        "## Time spent",
        "## Satisfaction",
        "## About the data",
        "### What was left out",
        "## How the figures are defined",
      ])
  }

  @Test func `the first screen is words, then what changed, then what to do, then tiles`() throws {
    let document = try Sample.document()
    #expect(document.title == "Acme: service report")
    #expect(
      document.subtitle == [
        "October 2026", "Prepared by Norte IT", "Data up to 31 October 2026",
      ])
    #expect(document.footer == "Acme · October 2026 · Norte IT")
    #expect(
      document.blocks.callouts.map(\.title)
        == ["What improved", "What got worse", "What to do next"])
    #expect(document.blocks.tiles.count == 8)
    #expect(
      document.blocks.first?.texts
        == ["Promises not kept: 77.8% of tickets resolved in time, target 95%."])
  }

  static let clients = [
    "acme": ClientBuilder.acme, "empty": ClientBuilder("Empty"), "no exports": .withoutExports,
  ]

  @Test(arguments: clients.keys.sorted())
  func `tables, charts and links hold together`(name: String) throws {
    let client = try #require(Self.clients[name])
    let blocks = try Sample.document(client, .internal).blocks
    for table in blocks.tables {
      #expect(!table.rows.isEmpty && !table.caption.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.caption)")
    }
    for chart in blocks.charts {
      #expect(!chart.alternative.isEmpty && !chart.series.isEmpty)
      for series in chart.series {
        #expect(series.values.count == chart.categories.count, "\(chart.title)")
        #expect(series.labels.count == chart.categories.count, "\(chart.title)")
      }
    }
    let anchors = blocks.anchors
    #expect(Set(anchors).count == anchors.count)
    #expect(blocks.references.allSatisfy(anchors.contains))
    #expect(!blocks.texts.contains { $0.contains("[") || $0.contains("{") })
  }

  @Test func `nothing is 0 or 100 percent where nothing was measured`() throws {
    for client in [ClientBuilder("Empty"), .withoutExports] {
      let document = try Sample.document(client)
      #expect(!document.blocks.texts.contains { $0.contains("%") && !$0.contains("target") })
      #expect(document.blocks.tiles.allSatisfy { $0.trend == nil })
      let figures = try #require(document.figures?.figures)
      for figure in figures where figure.unit != "count" {
        #expect(figure.value == nil && figure.status == "notMeasured" && figure.reason != nil)
      }
    }
  }

  @Test func `without exports the report says which are missing`() throws {
    let texts = try Sample.document(.withoutExports).blocks.texts
    #expect(texts.contains("No tickets were on record in October 2026."))
    #expect(
      texts.contains(
        "Client satisfaction: No survey export was found; add one to measure this."))
    #expect(
      texts.contains(
        "Uncovered devices, Device coverage: No device export was found; add one to measure this."))
  }

  @Test func `a heading goes with its blocks, sentences alone stay`() throws {
    let outline = """
      ## Comments
      People wrote:

      {{comments}}

      ### Inside
      {{uncovered-devices}}

      ## A word from us
      Thank you, {{client}}. You sent {{kpi:tickets-created}} tickets, {{kpi:utilization}}.
      """
    let document = try Sample.document(ClientBuilder("Empty"), outline: outline)
    #expect(
      document.blocks.texts == ["A word from us", "Thank you, Empty. You sent 0 tickets, –."])
  }
}

extension ClientBuilder {
  /// A client of whom nothing was exported at all.
  static var withoutExports: ClientBuilder {
    var builder = ClientBuilder("Nobody")
    builder.records.available = []
    return builder
  }
}

extension [Block] {
  var anchors: [String] {
    flatMap { block -> [String] in
      switch block {
      case .heading(level: _, _, let anchor): [anchor]
      case .definitions(let definitions): definitions.map(\.anchor)
      case .paragraph, .bullets, .table, .chart, .timeline, .callout, .tiles: []
      }
    }
  }

  var references: [String] {
    tables.flatMap(\.rows).flatMap { $0 }.flatMap(\.content).compactMap { inline in
      if case .reference(_, let anchor) = inline { anchor } else { nil }
    }
  }
}

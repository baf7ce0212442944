import BusinessTime
import Documents
import KPIs
import Records
import Testing

@testable import Reports

struct AuditReportTests {
  @Test func `the audit has its parts in order`() throws {
    let headings = try AuditSample.document().blocks.headings.filter { $0.hasPrefix("## ") }
    #expect(
      headings == [
        "## Key figures", "## What was promised", "## Missed promises",
        "## Against the ticket system", "## Devices", "## Time spent", "## About the data",
        "## How each figure was worked out", "## The rows behind this report",
      ])
  }

  @Test func `a span of months is split by month for machines`() throws {
    let autumn = Period.days(
      from: CivilDate(year: 2026, month: 9, day: 1), to: CivilDate(year: 2026, month: 11, day: 1),
      zone: .utc)
    let document = try AuditSample.document(during: autumn)
    let figures = try #require(document.figures)
    #expect((figures.kind, figures.from, figures.to) == ("audit", "2026-09-01", "2026-11-01"))
    let created = try #require(figures.figures.first { $0.id == "tickets-created" })
    let months = created.splits.filter { $0.by == "month" }
    #expect(months.map(\.name) == ["2026-09", "2026-10"])
    #expect(months.compactMap(\.value).reduce(0, +) == created.value)
    #expect(document.subtitle.first == "1 September 2026 to 31 October 2026")
    #expect(document.blocks.texts.contains { $0.contains("at the end of the period") })
  }

  @Test func `machines get what is listed`() throws {
    let lists = try #require(try AuditSample.document(.eventful).figures).lists
    #expect(
      lists.map(\.name) == ["promises", "misses", "disagreements", "hoursFit", "doubts"])
    #expect(
      lists[1].rows == [
        [
          .init("ticket", .text("T-1")), .init("promise", .text("resolution")),
          .init("targetSeconds", .number(28_800)), .init("due", .none),
          .init("elapsedSeconds", .number(72_000)), .init("overSeconds", .number(43_200)),
          .init("open", .flag(false)), .init("beforeReplySeconds", .number(3600)),
          .init("inWorkSeconds", .number(10_800)),
          .init("waitingOnVendorSeconds", .number(14_400)),
          .init("afterReopenSeconds", .number(43_200)),
        ]
      ])
    #expect(lists[2].rows.map { $0.map(\.value).contains(.text("reopening")) } == [true])
  }

  @Test func `no text is left open`() throws {
    for client in [ClientBuilder.acme, .eventful, ClientBuilder("Nobody")] {
      let texts = try AuditSample.document(client).everything
      #expect(!texts.contains { $0.contains("[audit") || $0.contains("{") })
    }
  }

  @Test func `the client edition names nobody and shows no other client's rows`() throws {
    let texts = try AuditSample.document(.acme, .client).everything
    for name in PrivacyTests.names + ["Bolt", "bolt", "31/02/2026", "elsewhere"] {
      #expect(!texts.contains { $0.contains(name) }, "\(name) is named")
    }
    #expect(!texts.contains { $0.contains("exports/") })
    #expect(texts.contains { $0.hasPrefix("An export has as many rows as its system exports") })
  }

  @Test func `the internal edition shows every finding with its place`() throws {
    let texts = try AuditSample.document(.acme, .internal).everything
    #expect(texts.contains("exports/tickets-bolt-gmbh.csv:12"))
    #expect(texts.contains { $0.contains("31/02/2026 Bolt GmbH") })
  }

  @Test func `the same facts give the same document`() throws {
    let (one, two) = (try AuditSample.document(), try AuditSample.document())
    #expect(one.everything == two.everything)
  }
}

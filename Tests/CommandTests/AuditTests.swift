import Foundation
import Testing

/// `mspreport audit` on the sample, run as a person would.
struct AuditTests {
  static let folder = "reports/audit-2026-10/clients/almazara-del-valle-s-l-84e61476"

  @Test func `one client's audit stands in a folder of its own, with its rows`() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("audit", "--client", "Almazara", "--month", "2026-10")
    #expect(outcome.code == 3, "\(outcome.messages)")
    #expect(outcome.lines.map { $0.split(separator: ".").last } == ["md", "html", "json"])
    let files = try desk.files(in: "reports/audit-2026-10")
    #expect(files["run.json"] != nil && files["rejects.csv"] != nil)
    let own = try desk.files(in: Self.folder)
    for name in ["audit.md", "audit.html", "audit.json", "evidence/tickets.csv"] {
      #expect((own[name]?.count ?? 0) > 100, "\(name)")
    }
    // Every link of the page leads to a file that was written.
    let page = String(decoding: try #require(own["audit.html"]), as: UTF8.self)
    let links = page.matches(of: /href="(evidence\/[^"]+)"/).map { String($0.output.1) }
    #expect(links.count > 10)
    for link in links { #expect(own[link] != nil, "\(link)") }
  }

  @Test func `the audit's figures are those of the monthly report`() throws {
    let desk = try Desk.sample()
    _ = try desk.run("audit", "--client", "Almazara", "--month", "2026-10")
    let files = try desk.files(in: Self.folder)
    let audit = try FigureFile.read(
      "[" + String(decoding: try #require(files["audit.json"]), as: UTF8.self) + "]")[0]
    let month = try SampleMonth.shared()
    let path = Self.folder.replacing("reports/audit-2026-10", with: "2026-10")
    let monthly = try FigureFile.read("[" + (try month.text("\(path)/monthly.json")) + "]")[0]
    #expect(audit.report.kind == "audit")
    for figure in monthly.kpis {
      #expect(audit[figure.id]?.value == figure.value, "\(figure.id)")
      #expect(audit[figure.id]?.numerator == figure.numerator, "\(figure.id)")
    }
  }

  @Test func `the same bytes anywhere, one at a time or eight at once`() throws {
    let (here, there) = (try Desk.sample(), try Desk.sample())
    let period = ["--from", "2026-07-01", "--to", "2026-11-01"]
    let clients = ["--client", "Almazara", "--client", "Greenfield"]
    _ = try Program.run(
      ["audit", "--workspace", here.folder.path, "--no-sync", "--jobs", "1"] + clients + period)
    _ = try Program.run(
      ["audit", "--workspace", there.folder.path, "--no-sync", "--jobs", "8"] + clients + period,
      in: .farAway)
    let expected = try here.files()
    #expect(expected.count > 40)
    #expect(try there.files() == expected)
  }

  @Test func `another client's audit of the same days stays`() throws {
    let desk = try Desk.sample()
    _ = try desk.run("audit", "--client", "Almazara", "--month", "2026-10")
    _ = try desk.run("audit", "--client", "Greenfield", "--month", "2026-10")
    let clients = try FileManager.default.contentsOfDirectory(
      atPath: desk.reports.appendingPathComponent("audit-2026-10/clients").path)
    #expect(clients.count == 2)
  }

  @Test func `without a period it takes what the ticket exports cover`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv",
      """
      Ticket Number,Created,Resolved,Client,Priority
      1,2026-10-05T09:00:00Z,2026-10-05T10:00:00Z,Acme,High
      2,2026-10-07T09:00:00Z,2026-10-08T10:00:00Z,Acme,High
      """)
    let outcome = try desk.run("audit", "--client", "Acme")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.lines.first?.contains("audit-2026-10-05_2026-10-08/clients/acme") == true)
  }

  @Test func `days that the exports do not reach are not audited`() throws {
    let desk = try Desk.sample()
    let later = try desk.run(
      "audit", "--client", "Almazara", "--from", "2026-10-01", "--to", "2027-01-01")
    #expect(later.lines.first?.contains("audit-2026-10-01_2026-11-01/") == true)
    let text = try desk.files(in: "reports/audit-2026-10-01_2026-11-01")
      .filter { $0.key.hasSuffix("audit.md") }.values.map { String(decoding: $0, as: UTF8.self) }
    #expect(text.first?.contains("Asked for was 2026-10-01 to 2027-01-01") == true)
    let before = try desk.run("audit", "--client", "Almazara", "--month", "2025-03")
    #expect(before.code == 2)
    #expect(before.messages.contains("the exports speak of 2026-07-01 up to 2026-11-02"))
  }

  @Test func `a language without words is said`() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run(
      "audit", "--client", "Almazara", "--month", "2026-10", "--language", "it")
    #expect(outcome.code == 3)
    #expect(outcome.messages.contains("there are no words in 'it' yet; the reports are in English"))
  }

  @Test(
    arguments: [
      ([], "an audit is about one client, and none is named"),
      (["--client", "Almazra del Valle S.L."], "there is no client 'Almazra del Valle S.L.'"),
      (["--client", "Almazara", "--from", "2026-10-01"], "--to is missing"),
    ])
  func `what is missing is said`(options: [String], message: String) throws {
    let desk = try Desk.sample()
    let outcome = try Program.run(["audit", "--workspace", desk.folder.path] + options)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
    #expect(!FileManager.default.fileExists(atPath: desk.reports.path))
  }
}

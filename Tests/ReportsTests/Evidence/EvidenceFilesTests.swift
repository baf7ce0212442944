import KPIs
import Records
import Settings
import Testing

@testable import Reports

struct EvidenceFilesTests {
  @Test(arguments: KPICatalog.all.map(\.id))
  func `rows add up to the figure`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    var client = ClientBuilder.acme
    client.settings.rules.defaultHoursPerWeek = 40
    let score = kpi.score(of: client.measured(), during: Sample.october)
    let value = try #require(score.value)
    let file = try #require(client.evidence()["figures/\(id)"])
    #expect(abs(file.sum("denominator") - (score.denominator ?? 0)) < 1e-9)
    if let numerator = score.numerator {
      #expect(abs(file.sum("numerator") - numerator) < 1e-9)
    } else {
      let counted = try #require(file.columns.firstIndex(of: "counted"))
      let amounts = file.rows.filter { $0[counted] == "yes" }.compactMap { Double($0[4]) }.sorted()
      let middle = (amounts[(amounts.count - 1) / 2] + amounts[amounts.count / 2]) / 2
      #expect(middle == value)
    }
  }

  @Test func `every figure is listed, measured or not`() throws {
    let file = try #require(ClientBuilder.fates.evidence()["figures"])
    #expect(file.rows.map { $0[0] } == KPICatalog.all.map(\.id))
    #expect(file.text.contains("\ntickets-created,5,5,5,,created\n"))
    #expect(file.text.contains("\ncsat,,,,no survey was answered in this period,answered\n"))
  }

  @Test func `hours available stand beside hours worked`() throws {
    var client = ClientBuilder("Acme")
    client.settings.rules.defaultHoursPerWeek = 40
    client.work(2, on: "2026-10-05 10:00", by: "Marta Vidal")
    client.work(1, on: "2026-10-05 11:00", by: "Marta Vidal", billable: false)
    client.work(1, on: "2026-10-06 10:00", by: "Marta Vidal", type: "Sick leave")
    let files = client.evidence()
    let names = ["outcome", "amount", "counted", "numerator", "denominator"]
    let cells = { (file: String, row: String) in
      files[file]?.cells(of: row, names[0], names[1], names[2], names[3], names[4])
    }
    #expect(cells("figures/utilization", "Marta Vidal") == ["available 176 yes 0 176"])
    #expect(
      cells("figures/utilization", "Remote support") == [
        "billable 2 yes 2 0", "not billable 0 yes 0 0",
      ])
    #expect(cells("figures/utilization", "Sick leave") == ["leave 1 no 0 0"])
    #expect(
      cells("figures/billable-utilization", "Remote support") == [
        "billable 2 yes 2 0", "not billable 0 no 0 0",
      ])
    #expect(
      files["time-entries"]?.rows.map { Array($0[4...5]) } == [
        ["7200", "7200"], ["3600", "0"], ["3600", "0"],
      ])
  }

  @Test func `the client's edition names no technicians`() throws {
    var client = ClientBuilder.acme
    client.event("2026-10-30 08:00", "Open", by: "Marta Vidal")
    let files = client.evidence(.client)
    #expect(files["figures/utilization"] == nil)
    for (name, file) in files {
      #expect(!file.columns.contains("technician"), "\(name)")
      #expect(!file.text.contains("Marta Vidal") && !file.text.contains("Luca Neri"), "\(name)")
    }
    let own = client.evidence(.internal)
    for name in ["time-entries", "ticket-events"] {
      #expect(own[name]?.text.contains("Marta Vidal") == true, "\(name)")
    }
  }

  @Test func `files without rows are not written`() {
    let paths = Set(ClientBuilder.fates.evidence().keys)
    #expect(paths.contains("tickets") && paths.contains("figures/sla-response"))
    for name in ["surveys", "devices", "ticket-events", "time-entries", "agreements"] {
      #expect(!paths.contains(name), "\(name)")
    }
    // What was counted and came to nothing has its empty table.
    #expect(
      Set(ClientBuilder("Nobody").evidence().keys) == [
        "figures", "figures/tickets-created", "figures/tickets-resolved", "figures/backlog",
        "figures/uncovered-devices",
      ])
  }

  @Test func `devices, agreements and answers`() throws {
    var client = ClientBuilder.acme
    var agreement = Agreement()
    agreement.id = "AG-1"
    agreement.type = "Managed"
    agreement.coverage = .count(2, .server)
    agreement.start = 20_000
    agreement.monthlyRevenue = "123.45"
    client.records.agreements = [agreement]
    let files = client.evidence()
    #expect(files["agreements"]?.text.contains("123") == false)
    #expect(files["agreements"]?.text.contains(",AG-1,Managed,2 server,,2024-10-04,,yes\n") == true)
    #expect(
      files["devices"]?.rows.map { Array($0.suffix(2)) } == [
        ["covered", "yes"], ["covered", "yes"], ["uncovered", "yes"], ["uncovered", "yes"],
        ["stale", "no"],
      ])
    // The first ticket's survey was answered twice.
    #expect(files["surveys"]?.rows.count == 14)
    #expect(files["surveys"]?.rows.count { $0.last == "no" } == 1)
  }

  @Test func `a path is handed over once, and named in that order`() {
    var handed: [String] = []
    let evidence = EvidenceFiles(
      client: ClientBuilder.acme.measured(), during: Sample.october, edition: .internal)
    let named = evidence.write { path, _ in handed.append(path) }
    #expect(handed == named)
    #expect(Set(handed).count == handed.count && handed.first == "evidence/figures.csv")
  }
}

import Foundation
import Testing

/// What real systems say of their own promises against what their own times say.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct ComparisonTests {
  private func audit(_ desk: Desk, _ options: String...) throws -> String {
    let outcome = try Program.run(
      ["audit", "--workspace", desk.folder.path, "--no-sync"] + options)
    #expect(outcome.code == 0 || outcome.code == 3, "\(outcome.messages)")
    let file = try #require(try desk.files().first { $0.key.hasSuffix("audit.md") })
    return String(decoding: file.value, as: UTF8.self)
  }

  /// A desk that works from 07:00 to 19:00 and promises 2, 4 and 6 hours by the level's name, audited
  /// with other service hours in the settings.
  private func glpi(hours: String) throws -> String {
    let week = ["mon", "tue", "wed", "thu", "fri"].map { "\($0): [\"\(hours)\"]" }
    let levels = [("2 horas (Baixa)", 2), ("4 horas (Média)", 4), ("6 horas (Alta)", 6)].map {
      "\"Tempo para solução PG - Distrito Federal: \($0.0)\": "
        + "{ priorities: { \"*\": { resolution: \"\($0.1)h\" } } }"
    }
    let desk = try Desk(
      exports: [
        Package.shared.appendingPathComponent("data/glpi/glpi_pgdf_2025_utf8bom_semicolon.csv")
      ],
      settings: """
        {
          provider: { timeZone: "America/Sao_Paulo" }, inputs: [{ files: "*.csv", client: "Desk" }],
          calendars: { business: { weekly: { \(week.joined(separator: ", ")) } } },
          sla: { \(levels.joined(separator: ", ")) }, rules: { exportedDueDatesWin: false },
        }
        """)
    return try audit(desk, "--client", "Desk")
  }

  @Test func `wrong service hours show, and the right ones are found`() throws {
    let text = try glpi(hours: "09:00-18:00")
    #expect(text.contains("**147 of 148 results are the same (99.3%).**"))
    #expect(text.contains("**Are the service hours right?**"))
    #expect(text.contains("With Mon to Fri 07:00–19:00 it would be 96.6%."))
    let row = text.split(separator: "\n").first { $0.contains("| 50 727 |") }
    #expect(row?.contains("| service hours") == true)
  }

  /// The one ticket left waited for days around a holiday that the settings do not name.
  @Test func `with the right service hours the desk's own clock is ours`() throws {
    let text = try glpi(hours: "07:00-19:00")
    #expect(text.contains("**147 of 148 results are the same (99.3%).**"))
    #expect(!text.contains("Are the service hours right?"))
    #expect(text.contains("| 46 408 | Média"))
  }

  /// The system's durations run from 10:00 to 18:00.
  @Test func `an export with its own durations shows its hours`() throws {
    let desk = try Desk(
      exports: [
        Package.shared.appendingPathComponent("data/freshdesk/freshdesk_master_2024-12.csv")
      ],
      settings: "{ inputs: [{ files: \"*.csv\", client: \"Desk\" }] }")
    let text = try audit(desk, "--client", "Desk")
    #expect(text.contains("**48 of 48 results are the same (100%).**"))
    #expect(text.contains("With the same hours 1 hour later it would be 98.1%."))
  }

  @Test func `a client of tens of thousands of tickets has a page that opens`() throws {
    let desk = try BostonTests.desk()
    let text = try audit(
      desk, "--client", "Public Works Department", "--from", "2011-07-01", "--to", "2012-01-01")
    #expect(text.contains("**25,773 of 25,773 results are the same (100%).**"))
    #expect(text.contains("The first 50 are shown; 2,886 more are not."))
    let files = try desk.files()
    let page = try #require(files.first { $0.key.hasSuffix("audit.html") })
    #expect(page.value.count < 200_000)
    let tickets = try #require(files.first { $0.key.hasSuffix("evidence/tickets.csv") })
    #expect(tickets.value.count { $0 == 0x0A } == 36_894)
  }
}

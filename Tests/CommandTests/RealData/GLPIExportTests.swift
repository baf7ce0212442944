import Foundation
import Testing

/// Ticket searches of three desks, in three languages, encodings and layouts.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct GLPIExportTests {
  static let searches: [(file: String, tickets: Int)] = [
    ("glpi_pgdf_2025_utf8bom_semicolon", 148), ("glpi_es_lab_2023", 42),
    ("glpi_voxens_2024_utf32le_currencysign", 6_849),
  ]

  private func desk(_ file: String, settings: String? = nil) throws -> Desk {
    try Desk(
      exports: [Package.shared.appendingPathComponent("data/glpi/\(file).csv")],
      settings: settings)
  }

  @Test(arguments: searches)
  func `every ticket is read`(file: String, tickets: Int) throws {
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try desk(file).run("check", "--format", "json").output.utf8))
    let read = try #require(check.files.first)
    #expect(read.format == "glpi-tickets")
    #expect(read.read == tickets && read.used == tickets)
    #expect(
      check.findings.filter { $0.severity != "note" }.map(\.code) == ["ticket-without-client"])
  }

  private func resolution(settings: String) throws -> (client: String, figure: FigureFile.Figure) {
    let desk = try desk("glpi_pgdf_2025_utf8bom_semicolon", settings: settings)
    let output = try desk.run("kpis", "--from", "2025-01-01", "--to", "2026-01-01").output
    let file = try #require(try FigureFile.read(output).first)
    return (file.report.client, try #require(file["sla-resolution"]))
  }

  @Test func `the system's verdicts are its dates' own`() throws {
    let (client, figure) = try resolution(
      settings: "{ inputs: [{ files: \"*.csv\", client: \"Desk\" }] }")
    #expect(client == "Desk")
    #expect(figure.numerator == 138 && figure.denominator == 148)
    #expect(figure.counts["exportedMet"] == 138 && figure.counts["exportedMissed"] == 10)
  }
}

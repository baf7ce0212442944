import Foundation
import Testing

/// One row an interaction, not a ticket; once in UTF-8 and once in Windows-1252.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct InteractionsTests {
  static let columns = """
    {
      name: "uenp", system: "UENP", kind: "tickets", grade: "certain",
      source: "one helpdesk's extract, one row an interaction",
      recognise: ["Ticker", "Data Abertura", "Data Iteração"],
      columns: {
        id: { from: "Ticker", fold: "first" }, queue: "Grupo", category: "Categoria",
        created: { from: "Data Abertura", fold: "min" },
        resolved: { from: "Data Solução", fold: "max" },
        closed: { from: "Data Fechamento", fold: "max" }, technician: "Atendente",
        satisfaction: { from: "Satisfação", fold: "last" }, contact: "Requerente",
        firstResponse: { from: "Data Iteração", fold: "min" },
        status: { from: "Resolvido", values: { closed: ["sim"], open: ["não", "nao"] } },
      },
      missing: ["-"],
    }
    """

  private func figures(_ encoding: String) throws -> String {
    let desk = try Desk()
    try FileManager.default.createSymbolicLink(
      at: desk.folder.appendingPathComponent("exports/tickets.csv"),
      withDestinationURL: Package.shared.appendingPathComponent(
        "data/uenp/uenp_2021_\(encoding)_semicolon.csv"))
    try desk.write("formats/uenp.json5", Self.columns)
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try desk.run("check", "--format", "json").output.utf8))
    #expect(check.files.first?.used == 3_568)
    return try desk.run(
      "kpis", "--from", "2021-01-01", "--to", "2022-01-01", "--format", "csv"
    ).output
  }

  @Test func `interactions become tickets, in any encoding`() throws {
    let text = try figures("utf8bom")
    #expect(try figures("cp1252") == text)
    #expect(FigureTable(text).sum("tickets-created", "value") == 1_315)
  }
}

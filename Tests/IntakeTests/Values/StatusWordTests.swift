import Records
import Testing

@testable import Intake

/// What states are called, whatever the system.
struct StatusWordTests {
  static let words: [(kind: Ticket.Status, words: [String])] = [
    (.open, ["New", "In Progress", "Customer Responded", "Nuevo", "En curso", "Preso in carico"]),
    (.open, ["Em andamento", "En cours", "À traiter", "In Bearbeitung", "Waiting for support"]),
    (.paused, ["On-Hold", "Waiting for Parts", "Awaiting Approval", "Pendiente del cliente"]),
    (.paused, ["In attesa del cliente", "Aguardando cliente", "En attente", "Wartet auf Kunden"]),
    (.resolved, ["Solved", "Done", "Completed", "Resuelto", "Risolto", "Concluído", "Gelöst"]),
    (.closed, ["Canceled", "Cerrado", "Annullato", "Encerrado", "Clôturé", "Geschlossen"]),
  ]

  @Test(arguments: words)
  func `a state is known in six languages`(kind: Ticket.Status, words: [String]) throws {
    let rows = words.enumerated().map { "\($0.offset),Acme,2026-10-05 09:00:00,\($0.element)\n" }
    let run = try Exports("a.csv", "Ticket ID,Client,Created,Status\n" + rows.joined()).read()
    #expect(run.findings("word-unknown") == [])
    for ticket in try #require(run.records).tickets { #expect(ticket.statusKind == kind) }
  }

  @Test func `no word means two things`() {
    let all = Vocabulary.statuses.values.joined()
    #expect(Set(all).count == all.count)
  }
}

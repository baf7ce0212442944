import Intake
import Records
import Testing

/// The spellings of "kept" and "missed" that systems have.
struct SLAWordTests {
  static let own: [(met: String, missed: String)] = [
    ("ONTIME", "OVERDUE"), ("1", "0"), ("TRUE", "FALSE"), ("true", "false"), ("Sim", "Não"),
  ]

  @Test(arguments: own)
  func `a map gives words their meaning, whatever their case`(met: String, missed: String) throws {
    var exports = Exports(
      "a.csv",
      "case,opened,kept\n1,2026-10-05 09:00:00,\(met)\n2,2026-10-05 09:00:00,\(missed.uppercased())\n"
        + "3,2026-10-05 09:00:00,?\n")
    exports.own = [
      (
        "desk.json5",
        """
        { name: "desk", system: "Desk", kind: "tickets", recognise: ["case", "opened", "kept"],
          columns: { id: "case", created: "opened",
                     resolutionVerdict: { from: "kept", values: { met: "\(met)", missed: "\(missed)" } } } }
        """
      )
    ]
    let run = try exports.read()
    #expect(run.records?.tickets.map(\.resolutionVerdict) == [.met, .missed, .none])
    #expect(run.codes == ["ticket-without-client"])
  }

  static let shipped: [(text: String, verdicts: [Ticket.Verdict])] = [
    (
      """
      Ticket ID,Created time,Due by Time,Group,Resolution status
      1,2026-10-05 09:00:00,,,Within SLA
      2,2026-10-05 09:00:00,,,SLA Violated
      3,2026-10-05 09:00:00,,,

      """, [.met, .missed, .none]
    ),
    (
      """
      ID;Título;Data de abertura;Última atualização;Tempo para resolver excedido
      1;a;05-10-2026 09:00;15-10-2026 09:00;Não
      2;b;05-10-2026 09:00;15-10-2026 09:00;Sim
      3;c;05-10-2026 09:00;15-10-2026 09:00;

      """, [.met, .missed, .none]
    ),
    (
      """
      number,opened_at,short_description,state,made_sla
      1,2026-10-05 09:00:00,a,New,true
      2,2026-10-05 09:00:00,b,New,FALSE
      3,2026-10-05 09:00:00,c,New,

      """, [.met, .missed, .none]
    ),
  ]

  @Test(arguments: shipped)
  func `systems' own words are known`(text: String, verdicts: [Ticket.Verdict]) throws {
    #expect(try Exports("a.csv", text).read().records?.tickets.map(\.resolutionVerdict) == verdicts)
  }
}

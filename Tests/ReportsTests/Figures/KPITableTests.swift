import Documents
import Testing

@testable import Reports

struct KPITableTests {
  static let resolution = Figure(
    id: "sla-resolution", title: "Resolved in time", unit: "ratio", value: 0.9, numerator: 9,
    denominator: 10, counts: [Figure.Count("met", 9), Figure.Count("missed", 1)],
    excluded: [Figure.Count("no target", 2)], target: 0.95, status: "belowTarget",
    previous: 0.875, basis: "resolved", definition: "…",
    splits: [
      Figure.Split(
        by: "priority", name: "High", value: nil, numerator: 0, denominator: 0,
        counts: [Figure.Count("met", 0)]),
      Figure.Split(by: "month", name: "2026-09", value: 0.5, numerator: 1, denominator: 2),
    ])

  static func set(_ client: String, _ figures: [Figure]) -> FigureSet {
    FigureSet(
      kind: "kpis", client: client, from: "2026-10-01", to: "2026-11-01",
      timeZone: "Europe/Madrid", language: "en", edition: "internal", figures: figures)
  }

  private func csv(of sets: [FigureSet]) -> String {
    String(decoding: KPITable().csv(of: sets), as: UTF8.self)
  }

  @Test func `one number a row`() {
    #expect(
      csv(of: [Self.set("Acme", [Self.resolution])]) == """
        client,from,to,kpi,split,figure,value
        Acme,2026-10-01,2026-11-01,sla-resolution,,value,0.9
        Acme,2026-10-01,2026-11-01,sla-resolution,,numerator,9
        Acme,2026-10-01,2026-11-01,sla-resolution,,denominator,10
        Acme,2026-10-01,2026-11-01,sla-resolution,,target,0.95
        Acme,2026-10-01,2026-11-01,sla-resolution,,previous,0.875
        Acme,2026-10-01,2026-11-01,sla-resolution,,met,9
        Acme,2026-10-01,2026-11-01,sla-resolution,,missed,1
        Acme,2026-10-01,2026-11-01,sla-resolution,,excluded: no target,2
        Acme,2026-10-01,2026-11-01,sla-resolution,priority:High,value,
        Acme,2026-10-01,2026-11-01,sla-resolution,priority:High,numerator,0
        Acme,2026-10-01,2026-11-01,sla-resolution,priority:High,denominator,0
        Acme,2026-10-01,2026-11-01,sla-resolution,priority:High,met,0
        Acme,2026-10-01,2026-11-01,sla-resolution,month:2026-09,value,0.5
        Acme,2026-10-01,2026-11-01,sla-resolution,month:2026-09,numerator,1
        Acme,2026-10-01,2026-11-01,sla-resolution,month:2026-09,denominator,2

        """)
  }

  @Test func `a client's name cannot act as a formula`() {
    let text = csv(of: [Self.set("=1+1, \"x\"", [Self.resolution])])
    #expect(text.contains("\n\"'=1+1, \"\"x\"\"\",2026-10-01,"))
  }

  @Test func `what was not measured has an empty value`() {
    let figure = Figure(
      id: "csat", title: "", unit: "ratio", value: nil, reason: "no survey export",
      status: "notMeasured", basis: "answered", definition: "")
    #expect(
      csv(of: [Self.set("A", [figure])])
        == "client,from,to,kpi,split,figure,value\nA,2026-10-01,2026-11-01,csat,,value,\n")
  }
}

import Documents

extension FigureSet {
  static let sample = FigureSet(
    kind: "monthly", client: "Gràcia & Söhne “Bäckerei” <Holding>", from: "2026-10-01",
    to: "2026-11-01", timeZone: "Europe/Madrid", language: "en", edition: "client",
    figures: [
      Figure(
        id: "sla-resolution", title: "Resolution within target", unit: "ratio",
        value: 113.0 / 120, numerator: 113, denominator: 120,
        counts: [.init("met", 113), .init("missed", 5), .init("breachedOpen", 2)],
        excluded: [.init("no target", 4), .init("say \"when\"\\\n", 1)], target: 0.95,
        status: "belowTarget", previous: 0.961, basis: "resolved",
        definition: "resolved in time ÷ resolved with a target",
        splits: [
          .init(
            by: "priority", name: "High", value: 0.9, numerator: 9, denominator: 10,
            counts: [.init("met", 9)]),
          .init(by: "priority", name: "Low", value: nil, numerator: 0, denominator: 0),
        ]),
      Figure(
        id: "backup-success", title: "Backup success", unit: "ratio", value: nil,
        reason: "no backup export", target: 0.99, status: "notMeasured", basis: "as-of",
        definition: "good nights ÷ nights"),
      Figure(
        id: "first-response-time", title: "First response time", unit: "seconds", value: 840,
        status: "noTarget", previous: .infinity, basis: "answered",
        definition: "line\u{2028}break \u{1}\u{7F}"),
    ])
}

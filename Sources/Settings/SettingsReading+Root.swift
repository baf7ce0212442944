extension SettingsReading {
  /// Reads the whole file, then what one part says of another.
  mutating func settings(from tree: JSONTree) -> Settings {
    for key in outline.repeated {
      refuse(
        key.path, "settings-duplicate", "the key stands here and in line \(key.firstLine)",
        suggestion: "keep one of them", line: key.line)
    }
    let root = SettingsNode(path: "", tree: tree)
    let settings = object(
      root, into: Settings(), Self.fields, example: "{ provider: { name: \"…\" } }")
    checkLinks(of: settings)
    return settings
  }

  private static var fields: [SettingsField<Settings>] {
    [
      .read("provider", \.provider) { $0.provider($1) },
      .read("calendars", \.calendars) {
        $0.named($1, example: "{ support: {…} }") { $0.calendar($2) }
      },
      .read("sla", \.sla) { $0.named($1, example: "{ gold: {…} }") { $0.serviceLevel($2) } },
      .read("clients", \.clients) {
        $0.list($1, example: "[{ name: \"Acme\" }]") { $0.client($1) }
      },
      .read("inputs", \.inputs) {
        $0.list($1, example: "[{ files: \"tickets-*.csv\" }]") { $0.input($1) }
      },
      .read("targets", \.targets) { $0.targets($1) },
      .read("thresholds", \.thresholds) { $0.thresholds($1) },
      .read("rules", \.rules) { $0.rules($1) },
      SettingsField("brand") { node, _, reading in
        if node.members == nil { reading.wrongType(node, expected: "an object", example: "{}") }
      },
    ]
  }

  private mutating func provider(_ node: SettingsNode) -> Provider {
    object(
      node, into: Provider(),
      [
        .text("name", \.name, example: "Norte IT"),
        .text("country", \.country, example: "ES", check: SettingsChecks.country),
        .text("timeZone", \.timeZone, example: "Europe/Madrid", check: SettingsChecks.zone),
        .text("currency", \.currency, example: "EUR", check: SettingsChecks.currency),
        .text("language", \.language, example: "es", check: SettingsChecks.language),
        .text("logo", \.logo, example: "logo.svg"),
      ], example: "{ name: \"Norte IT\" }")
  }
}

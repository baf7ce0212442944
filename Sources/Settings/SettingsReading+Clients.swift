extension SettingsReading {
  mutating func client(_ node: SettingsNode) -> ClientSettings {
    let client = object(
      node, into: ClientSettings(),
      [
        .text("name", \.name, example: "Acme", check: SettingsChecks.notEmpty),
        .text("id", \.id, example: "1042"),
        .texts("aliases", \.aliases, example: "ACME (Madrid)"),
        .text("sla", \.sla, example: "gold"),
        .text("language", \.language, example: "es", check: SettingsChecks.language),
        .text("timeZone", \.timeZone, example: "Europe/Madrid", check: SettingsChecks.zone),
        .read("targets", \.targets) { $0.targets($1) },
        .texts("recipients", \.recipients, example: "it@acme.example"),
      ], example: "{ name: \"Acme\" }")
    requireKey("name", of: node, example: "name: \"Acme\"")
    return client
  }

  mutating func input(_ node: SettingsNode) -> InputSettings {
    let zone = "Europe/Madrid"
    let input = object(
      node, into: InputSettings(),
      [
        .text("files", \.files, example: "tickets-*.csv", check: SettingsChecks.files),
        .text("format", \.format, example: "freshdesk-tickets", check: SettingsChecks.format),
        .read("dateOrder", \.dateOrder) { .some($0.choice($1)) },
        .text("timeZone", \.timeZone, example: zone, check: SettingsChecks.zone),
        .text("encoding", \.encoding, example: "windows-1252", check: SettingsChecks.encoding),
        .text("delimiter", \.delimiter, example: ";", check: SettingsChecks.mark),
        .text("quote", \.quote, example: "'", check: SettingsChecks.mark),
        .text("decimal", \.decimal, example: ",", check: SettingsChecks.decimal),
        .text("client", \.client, example: "Acme"),
        .read("columns", \.columns) { $0.columns($1) },
        .flag("ignore", \.ignore),
      ], example: "{ files: \"tickets-*.csv\" }")
    requireKey("files", of: node, example: "files: \"tickets-*.csv\"")
    return input
  }

  /// The columns of fields: `{ created: "Created at" }`.
  private mutating func columns(_ node: SettingsNode) -> [String: [String]]? {
    named(node, example: "{ created: \"Created at\" }") { reading, field, member in
      let known = reading.names.fields
      guard known.isEmpty || known.contains(field) else {
        reading.unknown(member.path, field, kind: "field", valid: known)
        return nil
      }
      if case .array = member.tree { return reading.texts(member, example: "Created at") }
      return reading.text(member, example: "Created at", check: SettingsChecks.notEmpty)
        .map { [$0] }
    }
  }

  /// Targets by KPI id: none negative, those of ratios at most 1.
  mutating func targets(_ node: SettingsNode) -> [String: Double]? {
    named(node, example: "{ \"sla-resolution\": 0.95 }") { reading, id, member in
      guard reading.names.kpis.contains(id) else {
        reading.unknown(member.path, id, kind: "KPI", valid: reading.names.kpis)
        return nil
      }
      return reading.target(member, isRatio: reading.names.ratioKPIs.contains(id))
    }
  }

  private mutating func target(_ node: SettingsNode, isRatio: Bool) -> Double? {
    guard let target = number(node, example: isRatio ? "0.95" : "5") else { return nil }
    if target < 0 {
      refuse(node.path, Complaint("a target of \(plain(target)) is below 0", "write 0 or more"))
      return nil
    }
    if isRatio, target > 1 {
      let advice = target <= 100 ? "write \(target / 100)" : "write 0.95 for 95 %"
      refuse(node.path, Complaint("a target of \(plain(target)) is above 1 (100 %)", advice))
      return nil
    }
    return target
  }

  private mutating func requireKey(_ key: String, of node: SettingsNode, example: String) {
    guard let members = node.members, !members.contains(where: { $0.key == key }) else { return }
    refuse(
      node.path, "settings-missing-key", "the key '\(key)' is missing",
      suggestion: "add \(example)")
  }
}

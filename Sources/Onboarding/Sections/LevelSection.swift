import Diagnostics
import Intake
import Records

/// What was promised.
struct LevelSection {
  let evidence: Evidence

  private var plan: HoursPlan { evidence.hours }

  var lines: [String] {
    comment(
      "What you promise (service levels), by priority as the exports spell it. Amounts are written "
        + "\"30m\", \"4h\" or \"3 business days\".")
      + priorities + ["sla: {"] + (exported + found + open).indented + ["},"]
  }

  /// The priorities of the tickets, so that each can be compared with what was promised.
  private var priorities: [String] {
    let words = evidence.census.priorities.all.prefix(20)
    var list = words.map { "\(JSON5Text.named($0.spelling)) (\($0.count))" }
    if evidence.census.withoutPriority > 0 {
      list.append("none (\(evidence.census.withoutPriority))")
    }
    return list.isEmpty
      ? [] : comment("Priorities of the tickets: " + list.joined(separator: ", ") + ".")
  }

  private var exported: [String] {
    let names = Set(evidence.outcome.store.company.slaTargets.map(\.slaName)).sorted()
    guard !names.isEmpty else { return [] }
    return comment(
      "An export states the promises of \(names.map { JSON5Text.named($0) }.list(upTo: 10)): they "
        + "hold as they stand there. A level written here under the same name goes before it.")
  }

  // MARK: Found in due dates

  private var found: [String] { plan.levels.filter(\.isClear).flatMap(level) }

  private func level(_ level: PromiseSearch.Level) -> [String] {
    let name = level.name.isEmpty ? "standard" : level.name
    let calendar = plan.calendarName(of: level.clock)
    return comment(
      "From the due dates of the tickets\(level.name.isEmpty ? "" : " with this level"). "
        + "Compare it with the contract.")
      + ["\(JSON5Key(name).text): {"]
      + (["calendar: \(JSON5.quoted(calendar)),"] + pauses + ["priorities: {"]
      + ordered(level).map(promise).indented + rest(level).indented + ["},"]).indented
      + ["},"]
  }

  /// The most urgent first.
  private func ordered(_ level: PromiseSearch.Level) -> [PromiseSearch.Found] {
    level.priorities.filter { !$0.priority.isEmpty }.sorted { a, b in
      let (x, y) = (a.clearMinutes, b.clearMinutes)
      return x != y ? x < y : a.priority < b.priority
    }
  }

  private func promise(_ found: PromiseSearch.Found) -> String {
    let spelling = evidence.census.priorities[found.priority]?.spelling ?? found.priority
    var parts: [String] = []
    if let response = found.response, response.isClear {
      parts.append("response: \"\(response.text)\"")
    }
    if let resolution = found.resolution, resolution.isClear {
      parts.append("resolution: \"\(resolution.text)\"")
    }
    if found.isAlways { parts.append("calendar: \"24x7\"") }
    let object = parts.isEmpty ? "{}" : "{ " + parts.joined(separator: ", ") + " }"
    return "\(JSON5Key(spelling).text): \(object),  // \(reason(found))"
  }

  private func reason(_ found: PromiseSearch.Found) -> String {
    let named = [("response", found.response), ("resolution", found.resolution)]
    let parts = named.compactMap { name, fit in
      fit.map { fit in
        let share = "\(fit.explained) of \(fit.total) (\(percent(fit.explained, of: fit.total)))"
        if fit.isClear { return "\(name): \(share) tickets" }
        return fit.isEnough
          ? "\(name) not clear: at best \(fit.text) for \(share)"
          : "\(name): too few to tell, \(fit.text) for \(share)"
      }
    }
    let isOpen = found.fits.contains { !$0.isClear }
    return parts.joined(separator: "; ") + (isOpen ? "; a ticket's own due date counts" : "")
  }

  /// All other priorities: a level that does not name them would promise them nothing.
  private func rest(_ level: PromiseSearch.Level) -> [String] {
    guard var none = level.priorities.first(where: { $0.priority.isEmpty }) else {
      return ["\"*\": {},  // every other priority: a ticket's own due date counts"]
    }
    none.priority = "*"
    return [promise(none) + "; every other priority, or none"]
  }

  private var pauses: [String] {
    let statuses = evidence.pausedStatuses
    guard !statuses.isEmpty else { return [] }
    return [
      "// In these statuses the clock of the resolution stands still; in others it does not.",
      "pauses: \(JSON5.list(statuses)),",
    ]
  }

  // MARK: To be filled in

  /// Levels whose promises nothing shows.
  private var open: [String] {
    let names = openNames
    if names.isEmpty { return [] }
    let why =
      evidence.census.dueDates.isEmpty
      ? "No export says what was promised, and the tickets have no due dates."
      : "The due dates of these tickets follow from no promise clearly; each ticket's own due date counts."
    return comment(
      why + " Fill in the amounts between the quotes, and take the // away in front of every line.")
      + names.prefix(10).flatMap(template)
      + (names.count > 10
        ? comment("The same for \(names.dropFirst(10).map { $0 }.list(upTo: 20)).") : [])
  }

  private var openNames: [String] {
    let done = Set(
      plan.levels.filter(\.isClear).map { ClientName.key($0.name) }
        + evidence.outcome.store.company.slaTargets.map { ClientName.key($0.slaName) })
    let named = evidence.census.levels.all.map(\.spelling).filter {
      !done.contains(ClientName.key($0))
    }
    let needsStandard =
      named.isEmpty && plan.standard == nil && !evidence.census.clientsWithoutLevel.isEmpty
    return named.sorted() + (needsStandard ? ["standard"] : [])
  }

  private func template(_ name: String) -> [String] {
    let key = name == "standard" ? "" : ClientName.key(name)
    let words = (evidence.census.prioritiesByLevel[key]?.all ?? []).prefix(12)
    let promises = words.map {
      "  \(JSON5Key($0.spelling).text): { response: \"\", resolution: \"\" },"
        + "  // \(counted($0.count, "ticket"))"
    }
    let rest = "  \"*\": { response: \"\", resolution: \"\" },  // every other priority, or none"
    return
      (["\(JSON5Key(name).text): {", "  calendar: \"business\","] + pauses.indented
      + (["priorities: {"] + promises + [rest, "},"]).indented + ["},"]).map { "// " + $0 }
  }
}

extension PromiseSearch.Found {
  /// For sorting: how much is promised, as far as it is clear.
  fileprivate var clearMinutes: Int {
    let fit = [resolution, response].compactMap(\.self).first(where: \.isClear)
    return fit?.minutes ?? .max
  }
}

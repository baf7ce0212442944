import Diagnostics
import Intake

/// Whom reports are made for.
struct ClientSection {
  let evidence: Evidence

  private var book: CompanyBook { evidence.companies }

  var lines: [String] {
    let clients = book.companies.indices.filter { book.companies[$0].isClient }
    if clients.isEmpty { return ["// No export names a client.", "clients: [],"] }
    return comment(
      "Your clients, \(clients.count) in all, each with the spellings that the exports use. Capitals and "
        + "blanks make no difference. Each name gets a report of its own: correct what is one company."
    )
      + hint + ["clients: ["] + (ordered(clients).flatMap(client) + strangers).indented + ["],"]
  }

  private var hint: [String] {
    evidence.hours.standard == nil && evidence.census.levels.isEmpty
      ? comment("A client's service level is written  sla: \"standard\"  in its line.") : []
  }

  /// By name, but companies that may be one stand one after the other.
  private func ordered(_ clients: [Int]) -> [Int] {
    var order: [Int] = []
    for client in clients where !order.contains(client) {
      if book.doubts.contains(where: { $0.other == client && isClient($0.company) }),
        !book.doubts.contains(where: { $0.company == client })
      {
        continue
      }
      order.append(client)
      for doubt in book.doubts where doubt.company == client && isClient(doubt.other) {
        if !order.contains(doubt.other) { order.append(doubt.other) }
      }
    }
    return order + clients.filter { !order.contains($0) }
  }

  private func isClient(_ index: Int) -> Bool { book.companies[index].isClient }

  private func client(_ index: Int) -> [String] {
    let company = book.companies[index]
    let doubts = book.doubts.filter { $0.company == index }
    var parts = ["name: \(JSON5.quoted(company.name))"]
    if !company.id.isEmpty { parts.append("id: \(JSON5.quoted(company.id))") }
    if usesStandard(company) { parts.append("sla: \"standard\"") }
    guard doubts.isEmpty else {
      let head = "\(parts.joined(separator: ", ")),  // \(source(of: company, index))"
      return ["{"] + ([head] + questions(company, doubts)).indented + ["},"]
    }
    if !company.aliases.isEmpty { parts.append("aliases: \(JSON5.list(company.aliases))") }
    return ["{ \(parts.joined(separator: ", ")) },  // \(source(of: company, index))"]
  }

  /// The spellings that are surely its own, and those that a person must decide on.
  private func questions(_ company: Company, _ doubts: [Doubt]) -> [String] {
    let sure = company.aliases.map { "\(JSON5.quoted($0))," }
    let open = doubts.flatMap { doubt -> [String] in
      let other = book.companies[doubt.other]
      let next =
        other.isClient ? "take the // away here and delete its own line below" : "take the // away"
      let spellings = [other.name] + other.aliases
      return [
        "// Same company? \(doubt.reason.capitalized): \(counted(other.records, "row")), "
          + "\(evidence.place(other.first)). If so, \(next).",
        "// " + spellings.map { "\(JSON5.quoted($0))," }.joined(separator: " "),
      ]
    }
    return ["aliases: ["] + (sure + open).indented + ["],"]
  }

  private func source(of company: Company, _ index: Int) -> String {
    var text = "\(counted(company.records, "row")), first \(evidence.place(company.first))"
    if company.ids.count > 1 {
      text += "; ids \(company.ids.map { JSON5Text.plain($0) }.list(upTo: 6)): one company?"
    } else if company.id.isEmpty, let id = company.ids.first {
      text += "; the id \(JSON5Text.plain(id)) stands for others as well"
    }
    let others = book.doubts.filter { $0.other == index }.map { book.companies[$0.company].name }
    if !others.isEmpty {
      text += "; same company as \(others.map { JSON5Text.named($0) }.list(upTo: 3))?"
    }
    return text
  }

  /// Whether its tickets name no level and their due dates show one.
  private func usesStandard(_ company: Company) -> Bool {
    guard evidence.hours.standard != nil, let client = company.client else { return false }
    return evidence.census.clientsWithoutLevel.contains(client)
  }

  /// Names that have no ticket, device or agreement.
  private var strangers: [String] {
    let asked = Set(book.doubts.map(\.other))
    let names = book.companies.indices.filter {
      !book.companies[$0].isClient && !asked.contains($0)
    }
    guard !names.isEmpty else { return [] }
    return comment(
      "Names without any ticket, device or agreement: no report is made for them. Take the // away in "
        + "front of those that are clients.")
      + names.prefix(60).map { index in
        let company = book.companies[index]
        let aliases =
          company.aliases.isEmpty ? "" : ", aliases: \(JSON5.list(company.aliases))"
        return "// { name: \(JSON5.quoted(company.name))\(aliases) },"
          + "  // \(source(of: company, index))"
      } + (names.count > 60 ? ["// … and \(names.count - 60) more"] : [])
  }
}

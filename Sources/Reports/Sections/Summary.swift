import Documents
import KPIs

extension Section {
  /// The month in one sentence, and a few more for who has a minute.
  static let summary = Section("summary") { facts in
    let sentences = Summary(facts: facts)
    var blocks: [Block] = [.paragraph([.strong(sentences.headline)])]
    let rest = sentences.details
    if !rest.isEmpty { blocks.append(.paragraph([.text(rest.joined(separator: " "))])) }
    return blocks
  }
}

/// Says what the month was like, from the figures that were measured and from no others.
struct Summary {
  let facts: ReportFacts

  private var words: Strings { facts.words }

  /// At most twelve words: whether the promises were kept, or else how much was done.
  var headline: String {
    if let line = facts.measured("sla-resolution"), let headline = promise(line) { return headline }
    if let resolved = facts.measured("tickets-resolved"), let open = facts.measured("backlog") {
      return words(
        "summary.headline.counts", count: resolved.current.value ?? 0,
        ["open": facts.value(of: open)])
    }
    return words("summary.headline.none", ["month": facts.month])
  }

  /// Nil where neither a target nor enough tickets allow a judgement worth a headline.
  private func promise(_ line: Line) -> String? {
    let value = facts.value(of: line)
    return switch line.standing {
    case .onTarget:
      words("summary.headline.kept", ["value": value, "target": facts.targetValue(of: line)])
    case .belowTarget:
      words("summary.headline.missed", ["value": value, "target": facts.targetValue(of: line)])
    case .noTarget: words("summary.headline.noTarget", ["value": value])
    case .fewCases: words("summary.headline.few", ["value": value])
    case .notMeasured: nil
    }
  }

  var details: [String] { [tickets, firstResponse, satisfaction, cover].compactMap { $0 } }

  private var tickets: String? {
    guard let created = facts.measured("tickets-created"),
      let resolved = facts.measured("tickets-resolved"), let open = facts.measured("backlog")
    else { return nil }
    return words(
      "summary.tickets", count: created.current.value ?? 0,
      [
        "resolved": facts.value(of: resolved), "month": facts.month,
        "open": open.current.value == 0 ? words("value.zero") : facts.value(of: open),
      ])
  }

  private var firstResponse: String? {
    guard let line = facts.measured("first-response-time"), !line.current.isFewCases else {
      return nil
    }
    return words("summary.firstResponse", ["value": facts.value(of: line)])
  }

  private var satisfaction: String? {
    guard let line = facts.measured("csat"), let good = line.current.numerator,
      let answers = line.current.denominator, answers > 0
    else { return nil }
    return words("summary.satisfaction", count: answers, ["good": facts.numbers.amount(good)])
  }

  private var cover: String? {
    guard let line = facts.measured("uncovered-devices"), let count = line.current.value,
      line.current.count("active") > 0
    else { return nil }
    return count == 0
      ? words("summary.allCovered") : words("summary.uncovered", count: count)
  }
}

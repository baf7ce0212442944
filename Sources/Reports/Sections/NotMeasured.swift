import Documents
import KPIs
import Records

extension Section {
  /// What could not be measured, why, and which export would change that.
  static let notMeasured = Section("not-measured") { facts in
    var titles: [String: [String]] = [:]
    var reasons: [String] = []
    for line in facts.lines where line.current.value == nil {
      let reason = why(line, facts)
      if titles[reason] == nil { reasons.append(reason) }
      titles[reason, default: []].append(line.text.title)
    }
    let bullets = reasons.map { reason in
      facts.words.inlines(
        "missing.figures",
        [
          "titles": (titles[reason] ?? []).joined(separator: ", "),
          "reason": facts.sentence(reason),
        ])
    }
    return bullets.isEmpty ? [] : [.bullets(bullets)]
  }

  /// The missing export where one is missing, else the figure's own reason.
  private static func why(_ line: Line, _ facts: ReportFacts) -> String {
    let reason = line.current.reason ?? line.text.emptyReason
    let missing = ClientRecords.Kind.allCases.first { kind in
      reason == "no \(kind.exportName)"
        || (line.kpi.needs.contains(kind) && !facts.records.available.contains(kind))
    }
    return missing.map { facts.words("missing.\($0.rawValue)") } ?? reason
  }
}

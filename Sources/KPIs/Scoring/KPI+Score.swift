package import Records
import Settings

extension KPI {
  /// The figure for one client and period.
  ///
  /// - Returns: A score without a value, and with the reason, where there was no such export, where
  ///   the export does not reach the period, or where nothing was left to measure (rule R3).
  package func score(
    of client: MeasuredClient, during period: Period, detail: Tally.Detail = []
  ) -> Score {
    if let reason = client.whyUnknown(needed, during: period, asOf: basis == .asOf) {
      return Score(reason: reason)
    }
    var tally = Tally(tickets: client.records.tickets, detail: detail)
    measure(client, period, &tally)
    if !tally.isBare, theme.isAboutTickets {
      tally.excludeLeftOut(of: client, during: period, basis: basis(under: client.rules))
    }
    return score(from: &tally, of: client)
  }

  private func score(from tally: inout Tally, of client: MeasuredClient) -> Score {
    let figures =
      tally.isBare ? Figures(bare: &tally.sums, unit) : Figures(tally.sums, unit)
    var score = Score(value: tally.reason == nil ? figures.value : nil, reason: tally.reason)
    score.counts = figures.counts
    score.excluded = tally.excluded.list
    score.evidence = tally.evidence
    if !tally.parts.isEmpty { score.byPriority = parts(of: tally, names: client.records.names) }
    if score.value == nil {
      score.reason = score.reason ?? emptyReason
    } else {
      score.numerator = unit.isTime ? nil : tally.sums.numerator
      score.denominator = tally.sums.denominator
      score.isFewCases = tally.sums.denominator < Double(least(client.thresholds))
    }
    return score
  }

  private func parts(of tally: Tally, names: Lexicon) -> [Score.Part] {
    tally.parts.map { part in
      let figures = Figures(part.sums, unit)
      return Score.Part(
        name: names[part.priority], numerator: part.sums.numerator,
        denominator: part.sums.denominator, value: figures.value, counts: figures.counts)
    }
    .sorted { a, b in a.name.isEmpty == b.name.isEmpty ? a.name < b.name : b.name.isEmpty }
  }

  private func least(_ thresholds: Thresholds) -> Int {
    switch floor {
    case .tickets: thresholds.fewTickets
    case .answers: thresholds.fewAnswers
    case .none: 0
    }
  }
}

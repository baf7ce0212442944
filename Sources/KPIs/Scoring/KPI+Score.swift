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
    if let reason = client.whyUnknown(needs, during: period, asOf: basis == .asOf) {
      return Score(reason: reason)
    }
    var tally = Tally(tickets: client.records.tickets, detail: detail)
    measure(client, period, &tally)
    if theme.isAboutTickets { tally.excludeLeftOut(of: client, during: period, basis: basis) }
    return score(from: &tally, of: client)
  }

  private func score(from tally: inout Tally, of client: MeasuredClient) -> Score {
    var sums = tally.sums
    var score = Score(value: value(of: &sums), reason: tally.reason)
    score.counts = counts(of: &sums)
    score.excluded = tally.excluded.list
    score.evidence = tally.evidence
    score.byPriority = parts(of: tally, names: client.records.names)
    if tally.reason != nil { score.value = nil }
    if score.value == nil {
      score.reason = score.reason ?? emptyReason
    } else {
      score.numerator = unit == .seconds ? nil : sums.numerator
      score.denominator = sums.denominator
      score.isFewCases = sums.denominator < Double(least(client.thresholds))
    }
    return score
  }

  private func value(of sums: inout Tally.Sums) -> Double? {
    switch unit {
    case .count: sums.numerator
    case .ratio: sums.denominator > 0 ? sums.numerator / sums.denominator : nil
    case .seconds: sums.samples.median
    }
  }

  private func counts(of sums: inout Tally.Sums) -> [Score.Count] {
    guard unit == .seconds else { return sums.counts.list }
    let figures: [(name: String, value: Double?)] = [
      ("median", sums.samples.median), ("p90", sums.samples.ninetieth),
      ("mean", sums.samples.mean), ("n", Double(sums.samples.count)),
      ("clockMedian", sums.clockSamples.median), ("clockP90", sums.clockSamples.ninetieth),
      ("clockMean", sums.clockSamples.mean),
    ]
    let known = figures.compactMap { figure in
      figure.value.map { Score.Count(figure.name, $0) }
    }
    return known + sums.counts.list
  }

  private func parts(of tally: Tally, names: Lexicon) -> [Score.Part] {
    tally.parts.map { part in
      var sums = part.sums
      return Score.Part(
        name: names[part.priority], numerator: sums.numerator, denominator: sums.denominator,
        value: value(of: &sums), counts: counts(of: &sums))
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

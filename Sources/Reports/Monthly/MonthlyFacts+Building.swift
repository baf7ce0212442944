import BusinessTime
import KPIs
import Records
import Settings

extension MonthlyFacts {
  /// Sums up a client's months: every key figure once a month, from the first month with records on.
  ///
  /// `before` says what is kept of the months before the last one: a report prints their values alone.
  static func lines(
    of client: MeasuredClient, over months: [Period], _ kpis: [WordedKPI],
    before: Tally.Detail = []
  ) -> [Line] {
    let first = client.firstInstant
    return kpis.map { worded in
      let kpi = worded.kpi
      let scores = months.enumerated().map { index, month -> Score? in
        let isCurrent = index == months.count - 1
        guard isCurrent || first < month.to else { return nil }
        return kpi.score(of: client, during: month, detail: isCurrent ? .priorities : before)
          .judged(as: kpi, client.thresholds)
      }
      return Line(
        worded: worded, scores: scores,
        target: client.records.client.targets[kpi.id])
    }
  }
}

extension Score {
  /// A median of a handful of tickets is printed, but it is no more compared than a share of them.
  fileprivate func judged(as kpi: KPI, _ thresholds: Thresholds) -> Score {
    guard kpi.unit == .seconds, value != nil, let denominator else { return self }
    var score = self
    score.isFewCases = isFewCases || denominator < Double(thresholds.fewTickets)
    return score
  }
}

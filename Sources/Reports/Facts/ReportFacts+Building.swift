import BusinessTime
import KPIs
import Records
import Settings

extension ReportFacts {
  /// Sums up a client's months: every key figure once a month, from the first month with records on.
  ///
  /// A month that begins before the ticket exports do is taken from what was reported then, if it was.
  /// Of the months before the last one as much is kept as `before` says: a report prints no more than
  /// the value.
  static func lines(
    of client: MeasuredClient, over months: [Period], _ kpis: [WordedKPI],
    before: Tally.Detail = [], past: PastFigures = PastFigures()
  ) -> [Line] {
    let covered = client.records.coverage[.tickets]?.lowerBound ?? .min
    let first = client.firstInstant
    return kpis.map { worded in
      let kpi = worded.kpi
      let scores = months.enumerated().map { index, month -> Score? in
        let isCurrent = index == months.count - 1
        if !isCurrent, month.firstDay < covered, let then = past.months[month.firstDay] {
          return then[kpi.id].map(Score.init(reported:))
        }
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
  /// A figure as an earlier run reported it.
  fileprivate init(reported figure: PastFigures.Figure) {
    self.init(value: figure.value)
    numerator = figure.numerator
    denominator = figure.denominator
    isFewCases = figure.isFewCases
  }

  /// A median of a handful of tickets is printed, but it is no more compared than a share of them.
  fileprivate func judged(as kpi: KPI, _ thresholds: Thresholds) -> Score {
    guard kpi.unit == .seconds, value != nil, let denominator else { return self }
    var score = self
    score.isFewCases = isFewCases || denominator < Double(thresholds.fewTickets)
    return score
  }
}

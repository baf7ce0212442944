import Documents
import KPIs

/// A key figure over the months of a report.
struct Line: Sendable {
  let worded: WordedKPI
  /// Oldest first, the reported month last; nil before the client's first record.
  let scores: [Score?]
  let target: Double?
  /// The line of the last months, drawn once; nil with fewer than two figures.
  var trend: Sparkline?

  var kpi: KPI { worded.kpi }
  var text: KPIText { worded.text }
  var current: Score { (scores.last ?? nil) ?? Score() }
  var previous: Score? { scores.count > 1 ? scores[scores.count - 2] : nil }
  var standing: Standing { Standing(current, target: target, direction: kpi.direction) }

  /// The month before, where it can be compared (rule R4: no arrows below the floor).
  var comparable: (now: Double, before: Double)? {
    guard let now = current.value, !current.isFewCases, let previous, let before = previous.value,
      !previous.isFewCases
    else { return nil }
    return (now, before)
  }

  /// Whether the change since the month before is worth a sentence, and which way it goes.
  var change: Change {
    guard let (now, before) = comparable else { return .unknown }
    guard (now - before).magnitude >= noticeable(from: before) else { return .none }
    switch kpi.direction {
    case .higherIsBetter: return now > before ? .better : .worse
    case .lowerIsBetter: return now < before ? .better : .worse
    case .neither: return .none
    }
  }

  enum Change: Equatable {
    case better
    case worse
    case none
    case unknown
  }

  /// One percentage point; a tenth of a duration, at least a minute; a tenth of a count.
  private func noticeable(from before: Double) -> Double {
    switch kpi.unit {
    case .ratio: 0.01 - 1e-9
    case .seconds: max(60, before * 0.1)
    case .count: max(smallestCount(from: before), before * 0.1)
    }
  }

  /// One device more is worth a word, one ticket more is not; averages count from a twentieth.
  private func smallestCount(from before: Double) -> Double {
    if before != before.rounded() { return 0.05 }
    return kpi.theme == .devices ? 1 : 2
  }
}

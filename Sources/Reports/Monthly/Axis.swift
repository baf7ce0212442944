import Documents
import KPIs
import Records

/// The scale beside a chart: from 0 in equal steps to a round number above the highest value.
struct Axis {
  let maximum: Double
  let labels: [String]

  /// A scale that shows the highest value.
  init(upTo highest: Double, _ numbers: NumberStyle) {
    let step = Self.step(for: highest)
    let count = max(1, Int((highest / step).rounded(.up)))
    maximum = step * Double(count)
    labels = (0...count).map { numbers.amount(step * Double($0)) }
  }

  /// A share: 0 to 100 in quarters.
  init(ratioIn numbers: NumberStyle) {
    maximum = 1
    labels = (0...4).map { numbers.percent(Double($0) / 4) }
  }

  /// 1, 2 or 5 times a power of ten, so that three to five steps are enough.
  private static func step(for highest: Double) -> Double {
    var power = 1.0
    while power * 50 < highest { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor * 5 >= highest { return power * factor }
    return power * 10
  }
}

extension ReportFacts {
  /// A line of a chart; a gap where nothing was measured or too few cases were.
  func series(_ line: Line, named name: String) -> Chart.Series {
    let values = line.scores.map { score in
      score.flatMap { $0.isFewCases ? nil : $0.value }
    }
    return Chart.Series(
      name: name, values: values,
      labels: line.scores.map { $0.map { text($0, of: line.kpi) } ?? words("value.none") })
  }
}

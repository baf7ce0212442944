internal import Documents

/// Where values lie between the lowest and the highest a chart shows.
struct ChartScale {
  /// 0…1, how far up the zero line is.
  let zero: Double
  /// The upper end of the axis labels, 0…1.
  let labelTop: Double
  /// Shrinks values before they are subtracted, so that the largest doubles do not overflow.
  private let unit: Double
  private let low: Double
  private let span: Double

  init(_ chart: Chart) {
    let extremes = chart.kind == .stackedColumns ? chart.stackedExtremes : chart.extremes
    let labelled = chart.axisMaximum.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    var high = max(extremes.high, labelled ?? 0)
    if let target = chart.target?.value, target.isFinite { high = max(high, target) }
    let low = min(0, extremes.low)
    unit = max(abs(high), abs(low)) > 0 ? max(abs(high), abs(low)) : 1
    self.low = low / unit
    span = high > low ? high / unit - low / unit : 1
    zero = -self.low / span
    labelTop = high > low ? ((labelled ?? high) / unit - self.low) / span : 1
  }

  /// 0 at the lower end, 1 at the upper one.
  func fraction(_ value: Double) -> Double {
    min(1, max(0, (value / unit - low) / span))
  }
}

extension Chart {
  /// The lowest and highest value, of what can be drawn at all.
  fileprivate var extremes: (low: Double, high: Double) {
    var extremes = (low: 0.0, high: 0.0)
    for series in series {
      for index in categories.indices {
        guard let value = series.value(at: index) else { continue }
        extremes = (min(extremes.low, value), max(extremes.high, value))
      }
    }
    return extremes
  }

  fileprivate var stackedExtremes: (low: Double, high: Double) {
    var extremes = (low: 0.0, high: 0.0)
    for index in categories.indices {
      let values = series.compactMap { $0.value(at: index) }
      let below = values.reduce(0) { $0 + min(0, $1) }
      let above = values.reduce(0) { $0 + max(0, $1) }
      extremes = (min(extremes.low, below), max(extremes.high, above))
    }
    return extremes.low.isFinite && extremes.high.isFinite
      ? extremes : (-Double.greatestFiniteMagnitude / 2, Double.greatestFiniteMagnitude / 2)
  }
}

extension Chart.Series {
  /// nil: not measured, or nothing that has a place on an axis.
  func value(at index: Int) -> Double? {
    guard values.indices.contains(index), let value = values[index], value.isFinite else {
      return nil
    }
    return value
  }
}

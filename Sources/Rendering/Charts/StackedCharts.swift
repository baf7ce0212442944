internal import Documents

/// How high the stacks of a chart have grown, a series at a time.
private struct StackHeights {
  private var above: [Double]
  private var below: [Double]

  init(_ count: Int) {
    above = Array(repeating: 0, count: count)
    below = above
  }

  /// Puts a value on its stack; negative ones hang under the zero line.
  mutating func add(_ value: Double, at category: Int) -> (start: Double, end: Double) {
    if value < 0 {
      defer { below[category] += value }
      return (below[category], below[category] + value)
    }
    defer { above[category] += value }
    return (above[category], above[category] + value)
  }
}

extension HTMLWriter {
  mutating func writeStacks(of chart: Chart, scale: ChartScale) {
    let layout = ColumnLayout(categories: chart.categories.count, abreast: 1)
    let room = ChartLabels.room(for: chart.drawnLabels, percent: layout.column)
    var heights = StackHeights(chart.categories.count)
    for (place, series) in chart.series.enumerated() {
      openSeries(place, anchored: true)
      for category in chart.categories.indices {
        guard let value = series.value(at: category), value != 0 else { continue }
        let (start, end) = heights.add(value, at: category)
        let ends = (scale.fraction(start), scale.fraction(end))
        let x = layout.x(category: category)
        writeColumn(x: x, width: layout.column, from: ends.0, to: ends.1)
        guard abs(ends.1 - ends.0) * UprightFrame.plotHeight >= 16 else { continue }
        let middle = UprightFrame.y((ends.0 + ends.1) / 2) + 4
        label(series.label(at: category), x: x + layout.column / 2, y: middle, room: room)
      }
      raw("</g>\n")
    }
    writeGaps(of: chart, layout: layout, scale: scale)
  }

  /// A dash where nothing of a stack was measured.
  private mutating func writeGaps(of chart: Chart, layout: ColumnLayout, scale: ChartScale) {
    raw("<g text-anchor=\"middle\" class=\"value\">")
    for category in chart.categories.indices
    where chart.series.allSatisfy({ $0.value(at: category) == nil }) {
      let x = layout.x(category: category) + layout.column / 2
      label("–", x: x, y: UprightFrame.y(scale.zero) - 6, room: .everywhere)
    }
    raw("</g>\n")
  }
}

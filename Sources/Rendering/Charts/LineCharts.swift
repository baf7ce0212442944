internal import Documents

extension HTMLWriter {
  mutating func writeLines(of chart: Chart, scale: ChartScale) {
    let slot = 100 / Double(max(1, chart.categories.count))
    for (place, series) in chart.series.enumerated() {
      let runs = series.runs(chart.categories.count)
      openSeries(place)
      for run in runs {
        let points = run.map { index in
          let value = series.value(at: index) ?? 0
          return (x: slot * (Double(index) + 0.5), y: UprightFrame.y(scale.fraction(value)))
        }
        for (start, end) in zip(points, points.dropFirst()) { line(from: start, to: end) }
        writeDots(at: points, hasAll: chart.categories.count <= 12)
      }
      raw("</g>\n")
    }
    writeLineValues(of: chart, scale: scale, slot: slot)
  }

  /// A lone point has no line to be seen by.
  private mutating func writeDots(at points: [(x: Double, y: Double)], hasAll: Bool) {
    for point in hasAll || points.count == 1 ? points[...] : points.suffix(1) {
      dot(x: point.x, y: point.y, radius: 3)
    }
  }

  /// Values stand at the points of a single line; of several, only the figures' table has them.
  private mutating func writeLineValues(of chart: Chart, scale: ChartScale, slot: Double) {
    guard chart.series.count == 1, let series = chart.series.first else { return }
    let room = ChartLabels.room(for: chart.drawnLabels, percent: slot)
    raw("<g text-anchor=\"middle\" class=\"value\">")
    for index in chart.categories.indices {
      let x = slot * (Double(index) + 0.5)
      guard let value = series.value(at: index) else {
        label("–", x: x, y: UprightFrame.y(scale.zero) - 6, room: .everywhere)
        continue
      }
      let y = UprightFrame.y(scale.fraction(value))
      label(series.label(at: index), x: x, y: y - 10, room: room)
    }
    raw("</g>\n")
  }
}

extension Chart.Series {
  /// The stretches without a gap.
  fileprivate func runs(_ count: Int) -> [[Int]] {
    var runs: [[Int]] = []
    for index in 0..<count where value(at: index) != nil {
      if let last = runs.last?.last, last == index - 1 {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
      }
    }
    return runs
  }
}

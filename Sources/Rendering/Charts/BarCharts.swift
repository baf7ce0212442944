internal import Documents

/// Sizes of a chart with lying bars: names, bars and values stand in three columns.
private struct BarFrame {
  let barHeight: Double
  let rowHeight: Double
  let height: Double

  init(_ chart: Chart) {
    barHeight = chart.series.count > 1 ? 15 : 18
    rowHeight = barHeight * Double(max(1, chart.series.count)) + 14
    height = rowHeight * Double(chart.categories.count) + 4
  }

  func y(category: Int, place: Int) -> Double {
    rowHeight * Double(category) + 7 + barHeight * Double(place)
  }

  func middle(of category: Int) -> Double {
    rowHeight * (Double(category) + 0.5)
  }
}

extension HTMLWriter {
  mutating func writeBars(of chart: Chart) {
    let frame = BarFrame(chart)
    writeNames(of: chart, frame)
    openDrawing(of: chart, height: frame.height)
    writeDrawnBars(of: chart, frame)
    raw("</svg>\n")
    writeValues(of: chart, frame)
  }

  private mutating func writeNames(of chart: Chart, _ frame: BarFrame) {
    let names = chart.categories.map { $0.shortened(to: 24) }
    let width = Self.width(of: names) + 12
    openMargin(width: width, height: frame.height, anchor: "end")
    for (index, name) in names.enumerated() {
      writeMarginText(name, x: width - 10, y: frame.middle(of: index) + 4)
    }
    closeMargin()
  }

  private mutating func writeDrawnBars(of chart: Chart, _ frame: BarFrame) {
    let scale = ChartScale(chart)
    for (place, series) in chart.series.enumerated() {
      openSeries(place)
      for category in chart.categories.indices {
        guard let value = series.value(at: category) else { continue }
        let ends = [scale.zero, scale.fraction(value)].sorted()
        guard ends[1] > ends[0] else { continue }
        rectangle(
          x: ends[0] * 100, y: frame.y(category: category, place: place),
          width: (ends[1] - ends[0]) * 100, height: frame.barHeight - 1)
      }
      raw("</g>\n")
    }
    writeUprightLine(at: scale.zero, frame.height, class: "base")
    guard let target = chart.target, target.value.isFinite else { return }
    writeUprightLine(at: scale.fraction(target.value), frame.height, class: "halo")
    writeUprightLine(at: scale.fraction(target.value), frame.height, class: "target")
  }

  private mutating func writeUprightLine(
    at fraction: Double, _ height: Double, class name: StaticString
  ) {
    line(from: (fraction * 100, 0), to: (fraction * 100, height), class: name)
  }

  private mutating func writeValues(of chart: Chart, _ frame: BarFrame) {
    let texts = chart.series.map { series in
      chart.categories.indices.map { series.label(at: $0).shortened(to: 14) }
    }
    let width = Self.width(of: texts.flatMap(\.self)) + 10
    openMargin(width: width, height: frame.height, anchor: "end")
    for (place, column) in texts.enumerated() {
      for (category, text) in column.enumerated() {
        let y = frame.y(category: category, place: place) + frame.barHeight / 2 + 4
        writeMarginText(text, x: width, y: y)
      }
    }
    closeMargin()
  }

  private mutating func writeMarginText(_ text: String, x: Double, y: Double) {
    raw("<text")
    pixels("x", x)
    pixels("y", y)
    raw(">")
    bytes.html(text)
    raw("</text>")
  }

  private static func width(of texts: [String]) -> Double {
    Double(texts.map(\.unicodeScalars.count).max() ?? 0) * ChartLabels.letterWidth
  }
}

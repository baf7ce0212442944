internal import Documents

/// Sizes of charts whose values go up.
enum UprightFrame {
  static let top = 20.0
  static let plotHeight = 180.0
  static let bottom = top + plotHeight
  static let height = bottom + 26

  static func y(_ fraction: Double) -> Double { bottom - fraction * plotHeight }

  /// The whole pixel there, for lines without a blur.
  static func pixel(_ fraction: Double) -> Double { Double(Int(y(fraction) + 0.5)) }
}

/// Columns, stacked columns and lines: axis, grid and categories are the same.
extension HTMLWriter {
  mutating func writeUpright(_ chart: Chart) {
    let scale = ChartScale(chart)
    writeAxis(of: chart, scale: scale)
    openDrawing(of: chart, height: UprightFrame.height)
    writeGrid(of: chart, scale: scale)
    switch chart.kind {
    case .columns, .bars: writeColumns(of: chart, scale: scale)
    case .stackedColumns: writeStacks(of: chart, scale: scale)
    case .lines: writeLines(of: chart, scale: scale)
    }
    writeTarget(of: chart, scale: scale)
    writeCategories(chart.categories)
    raw("</svg>\n")
  }

  private mutating func writeAxis(of chart: Chart, scale: ChartScale) {
    guard !chart.axisLabels.isEmpty else { return }
    let labels = chart.axisLabels.map { $0.shortened(to: 12) }
    let letters = labels.map(\.unicodeScalars.count).max() ?? 0
    let width = Double(letters) * ChartLabels.letterWidth + 10
    openMargin(width: width, height: UprightFrame.height, anchor: "end")
    for (label, fraction) in zip(labels, chart.axisFractions(scale)) {
      raw("<text")
      pixels("x", width - 8)
      pixels("y", UprightFrame.pixel(fraction) + 4)
      raw(">")
      bytes.html(label)
      raw("</text>")
    }
    closeMargin()
  }

  private mutating func writeGrid(of chart: Chart, scale: ChartScale) {
    for fraction in chart.axisFractions(scale) {
      writeLevel(fraction, class: "grid")
    }
    writeLevel(scale.zero, class: "base")
    raw("\n")
  }

  private mutating func writeTarget(of chart: Chart, scale: ChartScale) {
    guard let target = chart.target, target.value.isFinite else { return }
    writeLevel(scale.fraction(target.value), class: "halo")
    writeLevel(scale.fraction(target.value), class: "target")
  }

  private mutating func writeLevel(_ fraction: Double, class name: StaticString) {
    let y = UprightFrame.pixel(fraction) + 0.5
    line(from: (0, y), to: (100, y), class: name)
  }

  private mutating func writeCategories(_ categories: [String]) {
    let places = ChartLabels(categories)
    let slot = 100 / Double(max(1, categories.count))
    raw("<g text-anchor=\"middle\" class=\"category\">")
    for (index, category) in categories.enumerated() {
      let isLast = places.isLastTooWide && index == categories.count - 1
      let x = isLast ? 100 : slot * (Double(index) + 0.5)
      label(
        category.shortened(to: places.letters), x: x, y: UprightFrame.bottom + 18,
        room: places.place(of: index),
        anchor: isLast ? "end" : "")
    }
    raw("</g>\n")
  }
}

extension Chart {
  /// How far up each axis label stands.
  fileprivate func axisFractions(_ scale: ChartScale) -> [Double] {
    let steps = Double(max(1, axisLabels.count - 1))
    return axisLabels.indices.map {
      scale.zero + (scale.labelTop - scale.zero) * Double($0) / steps
    }
  }
}

internal import Documents

/// Where the columns of a chart stand, in percent of its width.
struct ColumnLayout {
  let slot: Double
  let group: Double
  let column: Double

  /// As many columns beside each other in one category as `abreast` says.
  init(categories: Int, abreast: Int) {
    slot = 100 / Double(max(1, categories))
    group = min(slot * 0.72, 10 * Double(abreast))
    column = group / Double(max(1, abreast))
  }

  func x(category: Int, place: Int = 0) -> Double {
    slot * (Double(category) + 0.5) - group / 2 + column * Double(place)
  }
}

extension HTMLWriter {
  mutating func writeColumns(of chart: Chart, scale: ChartScale) {
    let abreast = chart.series.count
    let layout = ColumnLayout(categories: chart.categories.count, abreast: abreast)
    let width = abreast > 1 ? layout.column * 0.88 : layout.column
    for (place, series) in chart.series.enumerated() {
      openSeries(place)
      for category in chart.categories.indices {
        guard let value = series.value(at: category) else { continue }
        let x = layout.x(category: category, place: place)
        writeColumn(x: x, width: width, from: scale.zero, to: scale.fraction(value))
      }
      raw("</g>\n")
    }
    writeValues(of: chart, layout: layout, width: width, scale: scale)
  }

  private mutating func writeValues(
    of chart: Chart, layout: ColumnLayout, width: Double, scale: ChartScale
  ) {
    let share = chart.series.count > 1 ? layout.column : layout.slot
    let room = ChartLabels.room(for: chart.drawnLabels, percent: share)
    for (place, series) in chart.series.enumerated() {
      raw("<g text-anchor=\"middle\" class=\"value\">")
      for category in chart.categories.indices {
        let x = layout.x(category: category, place: place) + width / 2
        writeValue(of: series, at: category, x: x, scale: scale, room: room)
      }
      raw("</g>\n")
    }
  }

  mutating func writeColumn(x: Double, width: Double, from: Double, to: Double) {
    let top = UprightFrame.y(max(from, to))
    let height = UprightFrame.y(min(from, to)) - top
    guard height > 0 else { return }
    rectangle(x: x, y: top, width: width, height: max(1, height))
  }

  /// The value over its column, under it below zero; a dash where nothing was measured.
  private mutating func writeValue(
    of series: Chart.Series, at category: Int, x: Double, scale: ChartScale, room: ChartRoom?
  ) {
    guard let value = series.value(at: category) else {
      return label("–", x: x, y: UprightFrame.y(scale.zero) - 6, room: .everywhere)
    }
    let y = UprightFrame.y(scale.fraction(value))
    let text = series.label(at: category)
    label(text, x: x, y: value < 0 ? min(y + 14, UprightFrame.bottom + 6) : y - 6, room: room)
  }
}

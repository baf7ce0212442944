internal import Documents

extension HTMLWriter {
  /// Which colour is which series, and what the dashed line is.
  mutating func writeKey(of chart: Chart) {
    guard chart.series.count > 1 || chart.target != nil else { return }
    raw("<ul class=\"key\">")
    for (index, series) in chart.series.enumerated() where chart.series.count > 1 {
      raw("<li><svg width=\"14\" height=\"10\" aria-hidden=\"true\">")
      openSeries(index)
      raw(chart.kind == .lines ? Self.lineSample : Self.columnSample)
      raw("</g></svg>")
      isolated(series.name)
      raw("</li>")
    }
    if let target = chart.target { writeTargetKey(target.label) }
    raw("</ul>\n")
  }

  private mutating func writeTargetKey(_ label: String) {
    raw("<li><svg width=\"18\" height=\"10\" aria-hidden=\"true\">")
    raw("<line class=\"target\" x1=\"0\" y1=\"5\" x2=\"18\" y2=\"5\"/></svg>")
    isolated(label)
    raw("</li>")
  }

  private static let lineSample: StaticString =
    "<line x1=\"0\" y1=\"5\" x2=\"14\" y2=\"5\"/><circle cx=\"7\" cy=\"5\" r=\"3\"/>"
  private static let columnSample: StaticString = "<rect width=\"10\" height=\"10\"/>"
}

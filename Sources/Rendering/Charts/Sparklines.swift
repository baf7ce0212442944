internal import Documents

extension HTMLWriter {
  /// A line the height of a word, its last value marked; a gap where nothing was measured.
  mutating func write(_ sparkline: Sparkline, width: Int, height: Int) {
    let values = sparkline.values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    guard values.contains(where: { $0 != nil }) else { return }
    raw("<svg class=\"spark\" role=\"img\" width=\"")
    bytes.number(width)
    raw("\" height=\"")
    bytes.number(height)
    raw("\" viewBox=\"0 0 ")
    bytes.number(width)
    raw(" ")
    bytes.number(height)
    raw("\"><title>")
    bytes.html(sparkline.alternative)
    raw("</title>")
    let frame = SparklineFrame(values, width: Double(width), height: Double(height))
    for run in frame.runs where run.count > 1 { writeLine(through: run) }
    for point in frame.dots { writeDot(at: point) }
    raw("</svg>")
  }

  private mutating func writeLine(through points: [SparklineFrame.Point]) {
    raw("<polyline points=\"")
    for (index, point) in points.enumerated() {
      if index > 0 { raw(" ") }
      coordinate(point.x)
      raw(",")
      coordinate(point.y)
    }
    raw("\"/>")
  }

  private mutating func writeDot(at point: SparklineFrame.Point) {
    raw("<circle")
    pixels("cx", point.x)
    pixels("cy", point.y)
    raw(" r=\"2.5\"/>")
  }
}

/// Where the values of a sparkline lie.
struct SparklineFrame {
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  /// Values without a gap between them.
  private(set) var runs: [[Point]] = []

  init(_ values: [Double?], width: Double, height: Double) {
    let measured = values.compactMap(\.self)
    let unit = max(measured.map(abs).max() ?? 1, .leastNormalMagnitude)
    let low = (measured.min() ?? 0) / unit
    let span = (measured.max() ?? 0) / unit - low
    let step = (width - 8) / Double(max(1, values.count - 1))
    var run: [Point] = []
    for (index, value) in values.enumerated() {
      if let value {
        let fraction = span > 0 ? (value / unit - low) / span : 0.5
        let y = height - 4 - fraction * (height - 8)
        run.append(Point(x: 4 + step * Double(index), y: y))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
  }

  /// Lone points, which no line would show, and the last one.
  var dots: [Point] {
    runs.filter { $0.count == 1 }.flatMap(\.self).dropLast(runs.last?.count == 1 ? 1 : 0)
      + (runs.last?.suffix(1) ?? [])
  }
}

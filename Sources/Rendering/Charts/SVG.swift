/// The shapes of a chart: across in percent of its width, down in pixels.
///
/// Percentages let a drawing stretch without its letters and lines growing.
extension HTMLWriter {
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, class name: StaticString = ""
  ) {
    raw("<rect")
    writeClass(name)
    percent("x", x)
    pixels("y", y)
    percent("width", width)
    pixels("height", height)
    raw("/>")
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    class name: StaticString = ""
  ) {
    raw("<line")
    writeClass(name)
    percent("x1", start.x)
    pixels("y1", start.y)
    percent("x2", end.x)
    pixels("y2", end.y)
    raw("/>")
  }

  mutating func dot(x: Double, y: Double, radius: Double) {
    raw("<circle")
    percent("cx", x)
    pixels("cy", y)
    pixels("r", radius)
    raw("/>")
  }

  /// A text where there is room for it; nothing when `room` is nil.
  mutating func label(
    _ text: String, x: Double, y: Double, room: ChartRoom?, anchor: StaticString = ""
  ) {
    guard let room, !text.isEmpty else { return }
    raw("<text")
    writeClass(room.className)
    if !anchor.isEmpty {
      raw(" text-anchor=\"")
      raw(anchor)
      raw("\"")
    }
    percent("x", x)
    pixels("y", y)
    raw(">")
    bytes.html(text)
    raw("</text>")
  }

  mutating func percent(_ name: StaticString, _ value: Double) {
    attribute(name, value, unit: "%\"")
  }

  mutating func pixels(_ name: StaticString, _ value: Double) {
    attribute(name, value, unit: "\"")
  }

  private mutating func attribute(_ name: StaticString, _ value: Double, unit: StaticString) {
    raw(" ")
    raw(name)
    raw("=\"")
    coordinate(value)
    raw(unit)
  }

  /// At most two decimals, the same in every language.
  mutating func coordinate(_ value: Double) {
    let bounded = value.isFinite ? min(max(value, -1e6), 1e6) : 0
    let hundredths = Int(bounded * 100 + (bounded < 0 ? -0.5 : 0.5))
    if hundredths < 0 { bytes.byte(0x2D) }
    bytes.number(Int(hundredths.magnitude) / 100)
    let rest = Int(hundredths.magnitude) % 100
    guard rest > 0 else { return }
    bytes.byte(0x2E)
    bytes.number(rest / 10)
    if rest % 10 > 0 { bytes.number(rest % 10) }
  }
}

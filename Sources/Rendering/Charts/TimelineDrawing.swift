internal import Documents

/// The band and its scale are drawn in percent; their lines keep their width, as the style sheet says.
extension HTMLWriter {
  mutating func writeDrawing(of timeline: Timeline) {
    let frame = TimelineFrame(timeline)
    raw("<svg width=\"100%\"")
    pixels("height", frame.height)
    raw(" role=\"img\" aria-label=\"")
    bytes.html(timeline.title)
    raw("\">\n")
    writeBand(of: timeline, frame)
    writeTicks(frame)
    for flag in frame.flags.sorted(by: { ($0.row ?? .max) > ($1.row ?? .max) }) {
      write(flag, frame)
    }
    raw("\n</svg>\n")
  }

  private mutating func writeBand(of timeline: Timeline, _ frame: TimelineFrame) {
    raw("<svg class=\"band\"")
    pixels("y", frame.top)
    raw(" height=\"12\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\">")
    raw("<path class=\"base\" d=\"M0 6h100\"/>")
    writeTickLines(frame.ticks)
    for kind in Timeline.Stretch.Kind.allCases {
      writePath(through: timeline.stretches.filter { $0.kind == kind }, class: kind.className)
    }
    raw("</svg>\n")
  }

  /// All stretches of a kind as one line with gaps, which takes a tenth of the bytes of boxes.
  private mutating func writePath(
    through stretches: [Timeline.Stretch], class name: StaticString
  ) {
    let ends = stretches.compactMap(\.percentages)
    guard !ends.isEmpty else { return }
    raw("<path class=\"")
    raw(name)
    raw("\" d=\"")
    for (start, length) in ends {
      raw("M")
      coordinate(start)
      raw(" 6h")
      coordinate(length)
    }
    raw("\"/>")
  }

  private mutating func writeTickLines(_ ticks: TimelineTicks) {
    guard !ticks.all.isEmpty else { return }
    raw("<path class=\"tick\" d=\"")
    for (tick, _) in ticks.all {
      raw("M")
      coordinate(tick.x)
      raw(" 0v28")
    }
    raw("\"/>")
  }

  private mutating func writeTicks(_ frame: TimelineFrame) {
    guard !frame.ticks.all.isEmpty else { return }
    raw("<g transform=\"translate(4)\">")
    for (tick, room) in frame.ticks.all {
      label(tick.label, x: tick.x, y: frame.height - 2, room: room)
    }
    raw("</g>\n")
  }

  private mutating func write(_ flag: TimelineFrame.Flag, _ frame: TimelineFrame) {
    let y = frame.y(of: flag)
    raw("<svg")
    writeClass(flag.tone, "flag")
    percent("x", flag.x)
    pixels("y", y)
    raw("><path d=\"M0 0v")
    coordinate(frame.top + TimelineFrame.bandHeight + 2 - y)
    raw("\"/>")
    if flag.row != nil {
      raw("<circle")
      pixels("r", TimelineFrame.radius)
      raw("/><text y=\"4\">")
      bytes.number(flag.number)
      raw("</text>")
    }
    raw("</svg>")
  }
}

extension Timeline.Stretch {
  /// Where it begins and how long it is, long enough to be seen; nil where it is nothing.
  fileprivate var percentages: (start: Double, length: Double)? {
    guard let from = TimelineFrame.percent(from), let to = TimelineFrame.percent(to), from < to
    else { return nil }
    let length = max(0.4, to - from)
    return (min(from, 100 - length), length)
  }
}

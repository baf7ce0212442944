internal import Documents

extension HTMLWriter {
  /// The drawing with its key, and under it the same moments in words.
  mutating func write(_ timeline: Timeline) {
    raw("<figure class=\"timeline\">\n<figcaption>")
    isolated(timeline.title)
    raw("</figcaption>\n")
    writeKey(of: timeline)
    writeDrawing(of: timeline)
    writeList(of: timeline.marks)
    raw("</figure>\n")
  }

  private mutating func writeKey(of timeline: Timeline) {
    guard !timeline.key.isEmpty else { return }
    raw("<ul class=\"key\">")
    for (kind, label) in timeline.key {
      raw("<li><svg width=\"16\" height=\"12\" aria-hidden=\"true\"><path class=\"")
      raw(kind.className)
      raw("\" d=\"M0 6h16\"/></svg>")
      isolated(label)
      raw("</li>")
    }
    raw("</ul>\n")
  }

  /// The numbers of the drawing are those of this list.
  private mutating func writeList(of marks: [Timeline.Mark]) {
    guard !marks.isEmpty else { return }
    raw("<ol>\n")
    for mark in marks {
      raw("<li")
      writeClass(mark.tone)
      raw(">")
      isolated(mark.time)
      raw(" ")
      isolated(mark.name)
      raw("</li>\n")
    }
    raw("</ol>\n")
  }

  private mutating func writeDrawing(of timeline: Timeline) {
    let frame = TimelineFrame(timeline)
    raw("<svg width=\"100%\"")
    pixels("height", frame.height)
    raw(" role=\"img\" aria-label=\"")
    bytes.html(timeline.alternative.isEmpty ? timeline.title : timeline.alternative)
    raw("\">\n")
    writeBand(of: timeline, frame)
    writeTicks(frame)
    for flag in frame.flags.sorted(by: { ($0.row ?? .max) > ($1.row ?? .max) }) {
      write(flag, frame)
    }
    raw("\n</svg>\n")
  }
}

/// The band and its scale are drawn in percent; their lines keep their width, as the style sheet says.
extension HTMLWriter {
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

extension Timeline.Stretch.Kind {
  fileprivate var className: StaticString {
    switch self {
    case .open: "open"
    case .paused: "paused"
    case .late: "late"
    }
  }
}

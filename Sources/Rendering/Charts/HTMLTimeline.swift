internal import Documents

extension HTMLWriter {
  /// The drawing with its key, and under it the same moments in words.
  mutating func write(_ timeline: Timeline) {
    raw("<figure class=\"timeline\">\n<figcaption>")
    isolated(timeline.title)
    raw("</figcaption>\n")
    writeKey(of: timeline)
    if !timeline.alternative.isEmpty {
      raw("<p>")
      isolated(timeline.alternative)
      raw("</p>\n")
    }
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
}

extension Timeline.Stretch.Kind {
  /// The class that gives it its shade.
  var className: StaticString {
    switch self {
    case .open: "open"
    case .paused: "paused"
    case .late: "late"
    }
  }
}

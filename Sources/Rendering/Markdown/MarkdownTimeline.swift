internal import Documents

extension MarkdownWriter {
  /// A timeline is its sentence and its moments.
  mutating func write(_ timeline: Timeline) {
    writeParagraph([.strong(timeline.title)])
    writeParagraph([.text(timeline.alternative)])
    writeBullets(
      timeline.marks.map { mark in
        mark.time.isEmpty
          ? [.text(mark.name)] : [.text(mark.time), .text(" · "), .text(mark.name)]
      })
  }
}

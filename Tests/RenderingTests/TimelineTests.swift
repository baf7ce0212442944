import Documents
import Rendering
import Testing

struct TimelineTests {
  static let places: [Double] = [
    0, 0.5, 1, -0.0, -3, 7, .nan, .signalingNaN, .infinity, -.infinity, 1e308,
    .leastNonzeroMagnitude,
  ]

  @Test(arguments: places, places)
  func `draws whatever it is given`(from: Double, to: Double) {
    let html = html(
      stretches: Timeline.Stretch.Kind.allCases.map { .init($0, from: from, to: to) },
      marks: [from, to, from].map { .init(at: $0, name: "N", time: "T") },
      ticks: [from, to].map { .init(at: $0, label: "L") })
    #expect(!html.contains("nan") && !html.contains("inf") && !html.contains("e+"))
    for place in html.matches(of: #/\s(?:x|y|r|width|height)="([^"]*)"/#) {
      #expect(place.output.1.wholeMatch(of: #/\d{1,3}(\.\d\d?)?%?/#) != nil)
    }
    for path in html.matches(of: #/\sd="([^"]*)"/#) {
      #expect(path.output.1.wholeMatch(of: #/(M[\d.]+ [\d.]+[hv][\d.]+)+/#) != nil)
    }
  }

  @Test func `is only its line without parts`() {
    let html = html()
    #expect(html.contains(#"<path class="base" d="M0 6h100"/></svg>"#))
    #expect(!html.contains("<ol") && !html.contains("<ul") && !html.contains("<text"))
  }

  static let stretches: [(from: Double, to: Double, path: String?)] = [
    (0.25, 0.75, "M25 6h50"), (-1, 0.5, "M0 6h50"), (0.5, .infinity, "M50 6h50"),
    (0.5, 0.50001, "M50 6h0.4"), (1 - 1e-9, 1, "M99.6 6h0.4"), (0.5, 0.5, nil), (0.7, 0.3, nil),
    (1.5, 2, nil), (.nan, 1, nil), (0, .nan, nil),
  ]

  @Test(arguments: stretches)
  func `draws stretches where they are, long enough to be seen`(
    from: Double, to: Double, path: String?
  ) {
    let html = html(stretches: [.init(.late, from: from, to: to)])
    let drawn = html.firstMatch(of: #/class="late" d="([^"]*)"/#)?.output.1
    #expect(drawn.map(String.init) == path)
  }

  static let crowds: [(places: [Double], heights: [Substring])] = [
    ([0.1, 0.5, 0.9], ["9", "9", "9"]),
    ([0.1, 0.17, 0.24], ["28", "9", "28"]),
    ([0.5, 0.5], ["28", "9"]),
    ([0.5, 0.1], ["9", "9"]),
    ([.nan, 0.5], ["9"]),
  ]

  @Test(arguments: crowds)
  func `puts numbers over each other that would touch`(places: [Double], heights: [Substring]) {
    let html = html(marks: places.map { .init(at: $0, name: "N", time: "T") })
    let flags = html.matches(of: #/ y="(\d+)"><path d="[^"]*"/><circle r="8.5"/><text y="4">(\d)/#)
    #expect(flags.sorted { $0.output.2 < $1.output.2 }.map(\.output.1) == heights)
  }

  @Test func `keeps the drawing low however many moments there are`() {
    let html = html(marks: (0..<40).map { _ in .init(at: 0.5, name: "N", time: "T") })
    #expect(html.matches(of: #/<circle/#).count == 5)
    #expect(html.matches(of: #/<li>/#).count == 40)
    #expect(html.contains(#"width="100%" height="117""#))
  }

  @Test func `shows only ticks that have room for their words`() {
    let days = (0..<30).map { Timeline.Tick(at: Double($0) / 30, label: "\($0) Oct") }
    let shown = html(ticks: days).matches(of: #/<text(| class="\w+") x="[\d.]+%"/#)
    #expect(shown.count { $0.output.1.isEmpty } == 5)
    #expect(shown.count == 10)
  }

  @Test func `stays small`() {
    let month = Timeline(
      title: "4711 · Printer on the second floor is on fire again",
      alternative: "Answered in time, waited 4 h for the client, resolved 3 h past the target.",
      stretches: (0..<22).map { .init(.open, from: Double($0) / 22, to: Double($0) / 22 + 0.017) }
        + [.init(.paused, from: 0.123, to: 0.456), .init(.late, from: 0.678, to: 0.789)],
      marks: ["Created", "First reply", "Reply target", "Target", "Reopened", "Resolved"]
        .enumerated()
        .map { .init(at: Double($0) / 7, name: $1, time: "13 Oct, 09:12", tone: .warning) },
      ticks: (0..<22).map { .init(at: Double($0) / 22, label: "\($0) Oct") },
      key: [(.open, "support hours"), (.paused, "waiting"), (.late, "late")])
    #expect(body([.timeline(month)]).utf8.count < 3072)
  }

  @Test func `is heard by its title where it has no sentence`() {
    #expect(html().contains(#"role="img" aria-label="T &quot;1&quot;""#))
  }

  @Test func `is a sentence and a list in Markdown`() {
    let timeline = Timeline(
      title: "4711 *", alternative: "Late.", stretches: [],
      marks: [
        .init(at: .nan, name: "Created | <b>", time: "3. Oct"), .init(at: 0, name: "# 1", time: ""),
      ], ticks: [], key: [])
    let text = MarkdownRenderer().render(Document(title: "T", blocks: [.timeline(timeline)]))
    #expect(
      String(decoding: text, as: UTF8.self) == ##"""
        # T

        **4711 \***

        Late.

        - 3\. Oct · Created \| \<b>
        - \# 1

        """##)
  }

  private func html(
    stretches: [Timeline.Stretch] = [], marks: [Timeline.Mark] = [], ticks: [Timeline.Tick] = []
  ) -> String {
    body([
      .timeline(
        Timeline(
          title: "T \"1\"", alternative: "", stretches: stretches, marks: marks, ticks: ticks,
          key: []))
    ])
  }

  private func body(_ blocks: [Block]) -> String {
    let renderer = HTMLRenderer(page: "{{body}}", theme: "")
    return String(decoding: renderer.render(Document(title: "", blocks: blocks)), as: UTF8.self)
  }
}

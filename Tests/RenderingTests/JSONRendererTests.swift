import Documents
import Rendering
import Testing

struct JSONRendererTests {
  @Test func `lists follow the figures under their own names`() {
    var figures = FigureSet(
      kind: "audit", client: "A", from: "", to: "", timeZone: "", language: "", edition: "",
      figures: [])
    figures.lists = [
      FactList(
        "misses",
        [
          [
            .init("ticket", .text("1 \"2\"")), .init("over", .number(60)),
            .init("open", .flag(true)), .init("due", .none),
          ]
        ]), FactList("doubts", []),
    ]
    let text = String(decoding: JSONRenderer().render(figures), as: UTF8.self)
    #expect(
      text.hasSuffix(
        """
          "kpis": [],
          "misses": [
            { "ticket": "1 \\"2\\"", "over": 60, "open": true, "due": null }
          ],
          "doubts": []
        }

        """))
  }

  static let numbers: [(value: Double?, json: String)] = [
    (nil, "null"), (0, "0"), (-0.0, "0"), (113, "113"), (0.1, "0.1"),
    (113.0 / 120, "0.9416666666666667"), (-2.5, "-2.5"), (1e16, "1e+16"),
    (9_007_199_254_740_991, "9007199254740991"), (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"),
    (.infinity, "null"), (-.infinity, "null"),
  ]

  @Test(arguments: numbers)
  func `writes the shortest number`(value: Double?, json: String) {
    #expect(text(figure(value)).contains("\n      \"value\": \(json),"))
  }

  static let strings: [(text: String, json: String)] = [
    ("plain ü 🖨️", "plain ü 🖨️"), ("\"\\/", #"\"\\/"#), ("\n\r\t", #"\n\r\t"#),
    ("\u{0}\u{1F}\u{7F}\u{9F}", #"\u0000\u001f\u007f\u009f"#),
    ("\u{2028}\u{2029}", #"\u2028\u2029"#),
  ]

  @Test(arguments: strings)
  func `escapes strings`(text: String, json: String) {
    #expect(self.text(figure(1, title: text)).contains("\"title\": \"\(json)\","))
  }

  @Test func `says why nothing was measured`() {
    #expect(text(figure(nil)).contains("\"value\": null,\n      \"reason\": \"why\","))
    #expect(!text(figure(1)).contains("\"reason\""))
  }

  @Test func `writes several sets as an array`() {
    #expect(JSONRenderer().render([FigureSet]()) == Array("[]\n".utf8))
    let two = String(decoding: JSONRenderer().render([figure(1), figure(2)]), as: UTF8.self)
    #expect(two.hasPrefix("[\n  {\n    \"schema\": \"mspreport/1\","))
    #expect(two.contains("\n  },\n  {\n"))
  }

  private func figure(_ value: Double?, title: String = "T") -> FigureSet {
    FigureSet(
      kind: "monthly", client: "C", from: "2026-10-01", to: "2026-11-01", timeZone: "UTC",
      language: "en", edition: "client",
      figures: [
        Figure(
          id: "i", title: title, unit: "count", value: value, reason: "why", status: "noTarget",
          basis: "created", definition: "d")
      ])
  }

  private func text(_ set: FigureSet) -> String {
    String(decoding: JSONRenderer().render(set), as: UTF8.self)
  }
}

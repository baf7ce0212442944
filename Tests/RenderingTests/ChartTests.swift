import Documents
import Rendering
import Testing

struct ChartTests {
  static let kinds: [Chart.Kind] = [.columns, .stackedColumns, .lines, .bars]

  static let values: [[Double?]] = [
    [], [nil], [0], [5], [nil, nil], [0, 0], [-1, 0, 1], [1e308, -1e308, nil],
    [.infinity, .nan, 1], [.leastNonzeroMagnitude], Array(repeating: 3, count: 24),
  ]

  @Test(arguments: kinds, values)
  func `draws whatever it is given`(kind: Chart.Kind, values: [Double?]) {
    let svg = drawing(kind, [values, values], target: .infinity)
    #expect(!svg.contains("nan") && !svg.contains("inf") && !svg.contains("e+"))
    for coordinate in svg.matches(of: #/\s(?:x|y|x1|x2|y1|y2|cx|cy|width|height)="([^"]*)"/#) {
      #expect(coordinate.output.1.wholeMatch(of: #/-?\d{1,4}(\.\d\d?)?%?/#) != nil)
    }
  }

  @Test func `leaves a gap where nothing was measured`() {
    let svg = drawing(.lines, [[1, 2, nil, 3, nil]])
    let lines = svg.split(separator: "<g class=\"s1\">")[1].split(separator: "</g>")[0]
    #expect(lines.count(of: "<line") == 1)
    #expect(lines.count(of: "<circle") == 3)
  }

  @Test func `stands columns on the zero line`() {
    let svg = drawing(.columns, [[10, -10]])
    #expect(svg.contains(#"y="20" width="10%" height="90""#))
    #expect(svg.contains(#"y="110" width="10%" height="90""#))
  }

  @Test func `piles stacks up to their sum`() {
    let svg = drawing(.stackedColumns, [[3], [1]])
    #expect(svg.contains(#"<rect x="45%" y="65" width="10%" height="135"/>"#))
    #expect(svg.contains(#"<rect x="45%" y="20" width="10%" height="45"/>"#))
  }

  @Test func `draws the target on the scale of the values`() {
    let svg = drawing(.columns, [[1]], target: 2)
    #expect(svg.contains(#"<line class="target" x1="0%" y1="20.5" x2="100%" y2="20.5"/>"#))
    #expect(svg.contains(#"y="110""#))
  }

  private func drawing(
    _ kind: Chart.Kind, _ values: [[Double?]], target: Double? = nil
  ) -> String {
    let series = values.enumerated().map { index, values in
      Chart.Series(name: "S\(index)", values: values, labels: values.map { _ in "1" })
    }
    let chart = Chart(
      kind: kind, title: "T", alternative: "A",
      categories: (values.first ?? []).indices.map { "C\($0)" }, series: series,
      target: target.map { ($0, "t") }, axisLabels: ["0", "1"])
    let renderer = HTMLRenderer(page: "{{body}}", theme: "")
    return String(
      decoding: renderer.render(Document(title: "", blocks: [.chart(chart)])), as: UTF8.self)
  }
}

extension StringProtocol {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}

import Documents
import Foundation

/// Code points that no text may hold, which a literal cannot spell.
let noncharacters = String(
  String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init)))

/// Hostile texts of the shared robustness suite, where it lies beside the package.
enum Payloads {
  private struct Payload: Decodable {
    var s: String
  }

  static var all: [String] {
    ["xss", "markdown", "unicode", "formula", "blns"].flatMap(texts)
  }

  private static func texts(_ kind: String) -> [String] {
    let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    let file = package.appending(path: "shared/robustness/payloads/titles_\(kind).json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([Payload].self, from: data).map(\.s)) ?? []
  }
}

extension Document {
  /// A report that has the text wherever data can stand.
  static func filled(with text: String) -> Document {
    let trend = Sparkline(values: [1, nil, 2], alternative: text)
    let chart = Chart(
      kind: .bars, title: text, alternative: text, categories: [text, "other"],
      series: [.init(name: text, values: [1, 2], labels: [text, "2"])], target: (1, text))
    return Document(
      title: text, subtitle: [text, text],
      blocks: [
        .heading(level: 2, [.text(text)], anchor: "a"),
        .paragraph([.text(text), .strong(text), .code(text), .reference(text, anchor: "a")]),
        .bullets([[.text(text)], [.file(text, path: "a.csv")]]),
        .table(
          Table(
            caption: text, columns: [.init("Title"), .init(text, .trailing)],
            rows: [[.init(text), .init([.code(text)], trend: trend)]], note: text)),
        .chart(chart), .timeline(.filled(with: text)),
        .tiles([Tile(title: text, value: text, notes: [text], tone: .bad, trend: trend)]),
        .callout(Callout(tone: .good, title: text, blocks: [.paragraph([.text(text)])])),
        .definitions([Definition(term: text, anchor: "b", text: [.text(text)])]),
      ], footer: text)
  }
}

extension Timeline {
  /// Drawn whole, with the text wherever data can stand.
  static func filled(with text: String) -> Timeline {
    Timeline(
      title: text, alternative: text,
      stretches: [.init(.open, from: 0, to: 0.5), .init(.late, from: 0.5, to: 1)],
      marks: [
        .init(at: 0, name: text, time: text), .init(at: 1, name: text, time: "", tone: .bad),
      ],
      ticks: [.init(at: 0.2, label: text)], key: [(.open, text), (.late, text)])
  }
}

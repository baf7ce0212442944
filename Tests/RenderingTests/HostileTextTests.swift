import Documents
import Rendering
import Testing

/// Thousands of texts that broke other programs: none may change what a report is made of.
struct HostileTextTests {
  static let payloads = Payloads.all
  /// Everything of a page that holds data.
  let renderer = HTMLRenderer(
    page: "<p a=\"{{footer}}\"><title>{{title}}</title>{{masthead}}{{contents}}{{body}}", theme: "")

  @Test(.enabled(if: !payloads.isEmpty, "no ../shared/robustness/payloads beside the package"))
  func `never become markup in HTML`() {
    let benign = tags(of: renderer.render(.filled(with: "Printer is slow")))
    for payload in Self.payloads {
      let page = renderer.render(.filled(with: payload))
      #expect(tags(of: page) == benign, "\(payload.debugDescription)")
      #expect(!page.holdsForbiddenCharacters, "\(payload.debugDescription)")
    }
  }

  @Test(.enabled(if: !payloads.isEmpty, "no ../shared/robustness/payloads beside the package"))
  func `never become lines or cells in Markdown`() {
    let benign = shape(of: MarkdownRenderer().render(.filled(with: "Printer is slow")))
    for payload in Self.payloads where payload.unicodeScalars.contains(where: { $0.value > 0x20 }) {
      let text = MarkdownRenderer().render(.filled(with: payload))
      #expect(shape(of: text) == benign, "\(payload.debugDescription)")
      #expect(!text.holdsForbiddenCharacters, "\(payload.debugDescription)")
    }
  }

  /// The names of all tags in their order, attributes left out.
  private func tags(of page: [UInt8]) -> [ArraySlice<UInt8>] {
    page.split(separator: 0x3C).dropFirst().map { $0.prefix { $0 != 0x3E && $0 != 0x20 } }
  }

  /// The unescaped pipes of every line of a table, 0 for other lines.
  private func shape(of text: [UInt8]) -> [Int] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      guard line.first == 0x7C else { return 0 }
      var pipes = 0
      var isEscaped = false
      for byte in line {
        if byte == 0x7C && !isEscaped { pipes += 1 }
        isEscaped = byte == 0x5C && !isEscaped
      }
      return pipes
    }
  }
}

extension [UInt8] {
  /// Control characters other than line feeds, noncharacters, direction overrides.
  fileprivate var holdsForbiddenCharacters: Bool {
    String(decoding: self, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
      default: scalar.value & 0xFFFE == 0xFFFE
      }
    }
  }
}

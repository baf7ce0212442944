import Documents
import Rendering
import Templates
import TestSupport
import Testing

struct RendererGoldenTests {
  @Test(arguments: OutputFormat.all)
  func `renders the sample`(in format: OutputFormat) throws {
    let bytes = try #require(format.render(.sample, html: .standard))
    try expectGolden(bytes, named: "sample.\(format.fileExtension)")
  }

  @Test func `has no JSON without figures`() {
    #expect(OutputFormat.json.render(Document(title: "Index"), html: .standard) == nil)
  }
}

extension HTMLRenderer {
  /// With the page and the style that are built into the program.
  static let standard = HTMLRenderer(
    page: Templates.text(named: "page.html") ?? "", theme: Templates.text(named: "theme.css") ?? "")
}

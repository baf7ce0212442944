package import Documents

/// Writes a report as one HTML file that needs nothing else: no network, no script.
///
/// The page and its style are taken apart once; a report then is a matter of appending bytes.
package struct HTMLRenderer: Sendable {
  private let template: PageTemplate
  private let stylesheet: Stylesheet

  /// - Parameters:
  ///   - page: HTML with places for the parts of a report, `{{title}}`.
  ///   - theme: CSS, named by its hash in the page's Content-Security-Policy.
  package init(page: String, theme: String) {
    template = PageTemplate(page)
    stylesheet = Stylesheet(theme)
  }

  /// What is wrong with the page, one line each; empty when every part has its place.
  package var problems: [String] {
    template.unknownPlaces.map { "there is no part named '\($0)'" }
      + template.missingPlaces.map { "no place for {{\($0.rawValue)}}" }
  }

  /// The whole file.
  package func render(_ document: Document) -> [UInt8] {
    var writer = HTMLWriter(labels: document.labels)
    for piece in template.pieces {
      switch piece {
      case .literal(let bytes): writer.bytes.raw(bytes)
      case .place(let place): write(place, of: document, to: &writer)
      }
    }
    return writer.bytes.all
  }

  private func write(
    _ place: PageTemplate.Place, of document: Document, to writer: inout HTMLWriter
  ) {
    switch place {
    case .language: writer.bytes.html(document.language)
    case .title: writer.writeWindowTitle(of: document)
    case .policy: writer.bytes.raw(stylesheet.policy)
    case .theme: writer.writeStyle(stylesheet.text)
    case .skip: writer.bytes.html(document.labels.skipToContent)
    case .masthead: writer.writeMasthead(of: document)
    case .contents: writer.writeContents(of: document.blocks)
    case .body: writer.write(document.blocks)
    case .footer: writer.bytes.html(document.footer)
    }
  }
}

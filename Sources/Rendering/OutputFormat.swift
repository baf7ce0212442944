package import Documents

/// A form in which a report comes out.
package struct OutputFormat: Sendable {
  /// As said on the command line: `md`, `html`, `json`.
  package let name: String
  /// Without a dot.
  package let fileExtension: String
  private let body: @Sendable (Document, HTMLRenderer) -> [UInt8]?

  /// Every format, in the order they are listed to a person.
  package static let all = [markdown, html, json]

  /// GitHub-flavoured Markdown, for people and for tools.
  package static let markdown = OutputFormat("md") { document, _ in
    MarkdownRenderer().render(document)
  }
  /// One self-contained page.
  package static let html = OutputFormat("html") { document, renderer in
    renderer.render(document)
  }
  /// The figures alone, for machines.
  package static let json = OutputFormat("json") { document, _ in
    document.figures.map { JSONRenderer().render($0) }
  }

  private init(_ name: String, body: @escaping @Sendable (Document, HTMLRenderer) -> [UInt8]?) {
    self.name = name
    fileExtension = name
    self.body = body
  }

  /// The document in this format; nil where it has nothing to say in it (no figures, no JSON).
  package func render(_ document: Document, html renderer: HTMLRenderer) -> [UInt8]? {
    body(document, renderer)
  }
}

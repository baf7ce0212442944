/// The page, its style, the outlines of reports and the words, as they are built into the program.
package enum Templates {
  /// What there is: `page.html`, `theme.css`, `strings.en.json5`…
  package static var names: [String] { embeddedFiles.map(\.name) }

  /// nil: there is no such file.
  package static func text(named name: String) -> String? {
    embeddedFiles.first { $0.name == name }?.text
  }
}

/// The page, its style, the outlines of reports and the words, as they are built into the program.
package enum Templates {
  /// The names of all files, such as `page.html`.
  package static var names: [String] { embeddedFiles.map(\.name) }

  /// The file of that name, if there is one.
  package static func text(named name: String) -> String? {
    embeddedFiles.first { $0.name == name }?.text
  }
}

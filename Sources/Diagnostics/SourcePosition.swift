/// Where in an export something was found.
package struct SourcePosition: Sendable, Hashable {
  /// The path as the report prints it, relative to the workspace.
  package var file: String
  /// The physical line, counted from 1; nil for the whole file.
  package var line: Int?
  /// The column's name in the header; nil for the whole row.
  package var column: String?
  /// Where in the line of a settings file or column map, counted from 1; nil in exports.
  package var character: Int?

  package init(file: String, line: Int? = nil, column: String? = nil, character: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.character = character
  }

  /// `exports/a.csv:12`, as editors open it.
  package var place: String {
    file + (line.map { ":\($0)" } ?? "") + (character.map { ":\($0)" } ?? "")
  }
}

/// Where in an export something was found.
package struct SourcePosition: Sendable, Hashable {
  /// The path as the report prints it, relative to the workspace.
  package var file: String
  /// The physical line, counted from 1; nil for the whole file.
  package var line: Int?
  /// The column's name in the header; nil for the whole row.
  package var column: String?

  package init(file: String, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

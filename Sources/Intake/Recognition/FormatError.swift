/// What is wrong with column maps, in the words of their files; at least one problem.
package struct FormatError: Error, Equatable {
  package struct Problem: Equatable, Sendable {
    package var file: String
    /// Line and character of the path, counted from 1; nil in built-in maps.
    package var line: Int?
    package var character: Int?
    /// `columns.created.fold`; "" for the file as a whole.
    package var path: String
    package var message: String
    package var suggestion: String?
  }

  package let problems: [Problem]

  /// Several problems; by file, line and character.
  init(_ problems: [Problem]) { self.problems = problems }

  /// One problem.
  init(file: String, path: String, message: String, suggestion: String?) {
    problems = [Problem(file: file, path: path, message: message, suggestion: suggestion)]
  }

  /// The same, with the place of every path.
  func placed(_ place: (String) -> (line: Int, column: Int)?) -> FormatError {
    FormatError(
      problems.map {
        var problem = $0
        let found = problem.line == nil ? place(problem.path) : nil
        problem.line = problem.line ?? found?.line
        problem.character = problem.character ?? found?.column
        return problem
      })
  }
}

package import Diagnostics

/// Why a file cannot be read as a table at all, and what to do about it.
package struct CSVError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Problem: Equatable, Sendable {
    case empty
    case blank
    /// Something else under the name of a table: `a gzip archive`.
    case notATable(String)
    /// One column found, while its name holds the character of another format.
    case oneColumn(holding: String)
    case rowTooLong(bytes: Int)
    case unreadable(String)
    case shrunk
    /// The options name a delimiter or quote that cannot be one.
    case badOption(String)
  }

  package let problem: Problem
  package let position: SourcePosition
  package let suggestion: String?

  init(_ problem: Problem, in file: String, line: Int? = nil, suggestion: String? = nil) {
    self.problem = problem
    position = SourcePosition(file: file, line: line)
    self.suggestion = suggestion ?? problem.suggestion
  }

  /// Lower-case, without file and line.
  package var message: String {
    switch problem {
    case .empty: "the file is empty"
    case .blank: "the file holds blank lines only"
    case .notATable(let kind): "this is \(kind), not a table"
    case .oneColumn(let held): "only one column found, but the header holds \(held)"
    case .rowTooLong(let bytes): "a row goes on for more than \(bytes >> 10) KiB"
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .shrunk: "the file became shorter while it was read"
    case .badOption(let reason): reason
    }
  }
}

extension CSVError.Problem {
  fileprivate var suggestion: String? {
    switch self {
    case .empty, .blank: "export it again"
    case .notATable: "export the list as CSV"
    case .oneColumn: "say which character separates the columns"
    case .rowTooLong: "export it again as CSV, with one row a line"
    case .unreadable: "check that the file exists and may be read"
    case .shrunk: "run again when the export has finished"
    case .badOption: nil
    }
  }
}

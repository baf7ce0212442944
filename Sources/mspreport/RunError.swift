/// Why a run cannot do what it was asked for, though it was asked rightly.
struct RunError: Error, Equatable {
  let message: String
  let suggestion: String?

  init(_ message: String, _ suggestion: String? = nil) {
    self.message = message
    self.suggestion = suggestion
  }
}

extension RunError {
  /// A needed file could not be used: a report without it would be wrong.
  static let unusableExports = RunError(
    "an export could not be used, and reports without it would be wrong; nothing was written")

  /// Not one row of data: a report of nothing would look like a month without work.
  static let nothingRead = RunError(
    "no export holds anything that can be reported; nothing was written",
    "see mspreport check for what became of each file")
}

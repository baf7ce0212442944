import Settings

/// What is wrong with the words of the command line, and what to write instead.
struct UsageError: Error, Equatable {
  let message: String
  let suggestion: String

  init(_ message: String, _ suggestion: String) {
    self.message = message
    self.suggestion = suggestion
  }

  /// A complaint about an option's value.
  init(_ complaint: Complaint, option: String) {
    message = "--\(option): \(complaint.message)"
    suggestion = complaint.suggestion
  }
}

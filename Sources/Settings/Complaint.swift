/// Why a value cannot be right, and what to write instead.
package struct Complaint: Error, Equatable {
  package let message: String
  package let suggestion: String

  package init(_ message: String, _ suggestion: String) {
    self.message = message
    self.suggestion = suggestion
  }
}

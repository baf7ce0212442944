package import Diagnostics
package import Records

/// What a report says about the exports it rests on.
package struct DataNotes: Sendable {
  /// Every input file of the run, in the order of `Source.file`.
  package var accounts: [InputAccount]
  /// What was taken for granted.
  package var assumptions: [Assumption]
  /// The last local day that the data speak of, days since 1970-01-01; nil unknown.
  package var lastDay: Int32?
  /// What a person should know of the exports; an audit prints it.
  package var findings: [Finding] = []

  package init(
    accounts: [InputAccount] = [], assumptions: [Assumption] = [], lastDay: Int32? = nil
  ) {
    self.accounts = accounts
    self.assumptions = assumptions
    self.lastDay = lastDay
  }
}

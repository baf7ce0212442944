/// One answer of the provider's self-assessment.
package struct Assessment: Sendable {
  package var source = Source()
  /// Days since 1970-01-01.
  package var day: Int32?
  package var section = ""
  /// The statement's number or text.
  package var statement = ""
  /// 1 (completely disagree) to 5 (completely agree).
  package var answer = 0
  package var respondent = ""

  package init() {}
}

import Settings

extension Arguments {
  /// A day: `2026-11-02`.
  func day(_ option: String) throws(UsageError) -> CivilDay? {
    try parsed(option, CivilDay.init(_:), "a day", example: "2026-11-02")
  }

  /// A whole number in a range.
  func count(_ option: String, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    try parsed(
      option, { text in Int(text).flatMap { range.contains($0) ? $0 : nil } },
      "a number from \(range.lowerBound) to \(range.upperBound)", example: "\(range.lowerBound)")
  }

  /// An amount of time as service levels state it: `4h`, `3 business days`.
  func budget(_ option: String) throws(UsageError) -> ServiceLevel.Budget? {
    guard let text = value(option) else { return nil }
    do throws(Complaint) {
      return try ServiceLevel.Budget(text)
    } catch {
      throw UsageError(error, option: option)
    }
  }

  func parsed<Value>(
    _ option: String, _ read: (String) -> Value?, _ kind: String, example: String
  ) throws(UsageError) -> Value? {
    guard let text = value(option) else { return nil }
    guard let value = read(text) else {
      throw UsageError("--\(option): '\(text)' is not \(kind)", "write it as \(example)")
    }
    return value
  }
}

import Diagnostics
import Settings

/// How numbers are to be read.
extension ReadingDecision {
  func decideNumbers(
    _ index: Int, _ column: Subject, _ decided: inout Decided, _ problems: inout [Finding]
  ) {
    guard declared.allNumbers == .unknown else { return }
    let numbers = profile.numbers(column.slots)
    if let sign = sign(numbers) ?? fileSign {
      decided.readings.numbers[index] = sign
    } else if numbers.either > 0, numbers.point + numbers.comma == 0,
      !Self.spareFields.contains(column.field)
    {
      problems.append(ambiguous(column, numbers))
    }
  }

  private func sign(_ numbers: ColumnProfile.Numbers) -> DecimalSign? {
    if numbers.point > numbers.comma * 100 { return .point }
    if numbers.comma > numbers.point * 100 { return .comma }
    return nil
  }

  private var fileSign: DecimalSign? {
    var sum = ColumnProfile.Numbers()
    for column in columns where Self.numberFields.contains(column.field) {
      sum.point += profile.numbers(column.slots).point
      sum.comma += profile.numbers(column.slots).comma
    }
    return sign(sum)
  }

  private func ambiguous(_ column: Subject, _ numbers: ColumnProfile.Numbers) -> Finding {
    let plain = numbers.example.filter { $0 != "." && $0 != "," }
    return Finding(
      .error, "decimal-sign-ambiguous",
      at: SourcePosition(file: file.path, line: numbers.exampleLine, column: column.name),
      value: numbers.example,
      "'\(numbers.example)' can be \(plain) or have decimals, and no number in the file decides",
      consequence: "the file is not read, and no report is written, until somebody says which",
      suggestion: "say in the settings which of \",\" and \".\" stands before decimals",
      setting: JSON5.input(file.path, "decimal: \",\""),
      count: numbers.either, affects: file.format.kind.affectedKPIs)
  }
}

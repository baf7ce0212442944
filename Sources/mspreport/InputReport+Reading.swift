import BusinessTime
import Diagnostics
import Intake
import Publishing
import Records

extension Reading {
  /// What the run's inputs were, for `run.json` and `check`.
  var inputReport: InputReport { inputReport(findings) }

  /// The same with other findings.
  func inputReport(_ findings: [Finding]) -> InputReport {
    InputReport(files: accounts.map(description), findings: findings.sortedByWeight)
  }

  var sortedFindings: [Finding] { findings.sortedByWeight }

  private func description(_ account: InputAccount) -> InputDescription {
    var description = InputDescription(file: account.file)
    description.format = account.format.isEmpty ? nil : account.format
    description.kind = account.kind?.rawValue
    description.encoding = account.encoding.isEmpty ? nil : account.encoding
    description.delimiter = account.delimiter.isEmpty ? nil : account.delimiter
    description.sha256 = account.sha256.isEmpty ? nil : account.sha256
    description.from = account.firstDay.map { CivilDate(daysSince1970: $0).iso }
    description.to = account.lastDay.map { CivilDate(daysSince1970: $0).iso }
    description.read = account.read
    description.used = account.used
    description.excluded = account.excluded
    description.rejected = account.rejected
    description.system = account.system.isEmpty ? nil : account.system
    description.grade = account.grade.isEmpty ? nil : account.grade
    description.excludedBy = InputAccount.Exclusion.allCases.compactMap { rule in
      account.exclusions[rule].map { (rule.rawValue, $0) }
    }
    description.gaps = account.gaps.map {
      (
        CivilDate(daysSince1970: $0.lowerBound).iso, CivilDate(daysSince1970: $0.upperBound).iso
      )
    }
    return description
  }

  /// Every rejected row, for `rejects.csv`.
  var rejectFindings: [Finding] {
    rejects.map {
      Finding(
        .warning, "row-rejected",
        at: SourcePosition(
          file: accounts[Int($0.file)].file, line: $0.line,
          column: $0.column.isEmpty ? nil : $0.column),
        value: $0.value, $0.reason, suggestion: $0.suggestion)
    }
  }
}

extension [Finding] {
  /// Errors first, then by file and line.
  var sortedByWeight: [Finding] {
    enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.severity != y.severity { return x.severity < y.severity }
      if x.position.file != y.position.file { return x.position.file < y.position.file }
      if x.position.line != y.position.line {
        return (x.position.line ?? 0) < (y.position.line ?? 0)
      }
      return a.offset < b.offset
    }.map(\.element)
  }
}

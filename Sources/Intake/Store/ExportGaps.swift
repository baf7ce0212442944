import BusinessTime
import Diagnostics
import Records

/// Days without a single row between the first and the last of a kind, where some must have been.
///
/// A small desk has empty days, every desk has weekends and most close at the turn of the year. So only
/// weekdays on which something usually happens count, year's end a fifth, and what would have come in
/// is what came in during the four weeks before or after, whichever is less: an export of October that
/// holds a few old tickets has no gap in summer.
struct ExportGaps {
  private struct Gap {
    var days: Range<Int>
    /// Rows that would have been expected.
    var expected: Double
  }

  private let kind: ClientRecords.Kind
  private let accounts: [InputAccount]
  /// By day since 1970-01-01.
  private let counts: [Int32]
  /// The first day with rows to the last.
  private let span: Range<Int>
  /// By weekday, Monday first: whether it is one on which something usually happens.
  private let isBusy: [Bool]

  private static let window = 28
  private static let leastDays = 3
  private static let leastRows = 10.0
  private static let leastRowsBetweenFiles = 3.0
  private static let mostFindings = 3

  init(_ days: DayCounts, of kind: ClientRecords.Kind, _ accounts: [InputAccount]) {
    self.kind = kind
    self.accounts = accounts.filter { $0.kind == kind }
    counts = days.counts
    let first = counts.firstIndex { $0 > 0 } ?? 0
    let end = (counts.lastIndex { $0 > 0 } ?? -1) + 1
    span = first..<max(first, end)
    isBusy = Self.busyWeekdays(counts, span)
  }

  /// The gaps that most is missing from, by day.
  var findings: [Finding] { worst.map(finding) }

  /// Their first and last days, each with the file that should have spoken of them.
  var byFile: [(file: String, days: ClosedRange<Int32>)] {
    worst.map { (file(of: $0), Int32($0.days.lowerBound)...Int32($0.days.upperBound - 1)) }
  }

  private var worst: [Gap] {
    let gaps = self.gaps.sorted { $0.expected > $1.expected }
    return gaps.prefix(Self.mostFindings).sorted { $0.days.lowerBound < $1.days.lowerBound }
  }

  /// Weekdays with at least a fifth of what an average day has.
  private static func busyWeekdays(_ counts: [Int32], _ span: Range<Int>) -> [Bool] {
    var rows = Array(repeating: 0.0, count: 7)
    var days = Array(repeating: 0.0, count: 7)
    for day in span {
      rows[weekday(day)] += Double(counts[day])
      days[weekday(day)] += 1
    }
    let mean = rows.reduce(0, +) / max(1, Double(span.count))
    return rows.indices.map { days[$0] > 0 && rows[$0] / days[$0] >= mean / 5 }
  }

  /// 1970-01-01 was a Thursday.
  private static func weekday(_ day: Int) -> Int { (day + 3) % 7 }

  private var gaps: [Gap] {
    var result: [Gap] = []
    var day = span.lowerBound
    while day < span.upperBound {
      let start = day
      while day < span.upperBound, counts[day] == 0 { day += 1 }
      if let gap = gap(start..<day) { result.append(gap) }
      day += 1
    }
    return result
  }

  private func gap(_ days: Range<Int>) -> Gap? {
    guard days.count >= Self.leastDays,
      days.count(where: { isBusy[Self.weekday($0)] }) >= Self.leastDays
    else { return nil }
    let before = (days.lowerBound - Self.window..<days.lowerBound).clamped(to: span)
    let after = (days.upperBound..<days.upperBound + Self.window).clamped(to: span)
    let least = liesBetweenFiles(days) ? Self.leastRowsBetweenFiles : Self.leastRows
    let expected = min(rate(before, least), rate(after, least)) * weight(days)
    return expected >= least ? Gap(days: days, expected: expected) : nil
  }

  /// Whether one file ends where the gap begins and the next one begins where it ends: a month that
  /// nobody exported looks like that, on a small desk, too.
  private func liesBetweenFiles(_ days: Range<Int>) -> Bool {
    guard days.count >= 7 else { return false }
    let spans = accounts.compactMap { account in
      account.firstDay.flatMap { first in account.lastDay.map { Int(first)...Int($0) } }
    }
    return spans.contains { $0.upperBound < days.lowerBound }
      && spans.contains { $0.lowerBound >= days.upperBound }
      && !spans.contains { $0.lowerBound < days.lowerBound && $0.upperBound >= days.upperBound }
  }

  /// Rows of a usual working day; 0 where there are too few to say.
  private func rate(_ days: Range<Int>, _ least: Double) -> Double {
    let rows = Double(days.reduce(0) { $0 + Int(counts[$1]) })
    return rows < least ? 0 : rows / max(1, weight(days))
  }

  /// How many usual working days the days are worth.
  private func weight(_ days: Range<Int>) -> Double {
    days.reduce(0) { sum, day in
      guard isBusy[Self.weekday(day)] else { return sum }
      return sum + (Self.isYearsEnd(day) ? 0.2 : 1)
    }
  }

  /// 24 December to 6 January.
  private static func isYearsEnd(_ day: Int) -> Bool {
    let date = CivilDate(daysSince1970: Int32(day))
    return date.month == 12 ? date.day >= 24 : date.month == 1 && date.day <= 6
  }

  // MARK: Words

  private func finding(_ gap: Gap) -> Finding {
    let first = CivilDate(daysSince1970: Int32(gap.days.lowerBound)).iso
    let last = CivilDate(daysSince1970: Int32(gap.days.upperBound - 1)).iso
    return Finding(
      .warning, "export-gap", at: SourcePosition(file: file(of: gap)),
      "no \(kind.words) from \(first) to \(last) (\(gap.days.count) days); by the weeks around them "
        + "about \(Int(gap.expected.rounded())) would be expected",
      suggestion: "export these days again and put the file beside the others; where the desk was "
        + "closed, nothing is missing",
      affects: kind.affectedKPIs)
  }

  /// The file that speaks of the days around, else the one that ends before them.
  private func file(of gap: Gap) -> String {
    let day = Int32(gap.days.lowerBound)
    let around = accounts.first { ($0.firstDay ?? .max) < day && ($0.lastDay ?? .min) > day }
    let before = accounts.filter { ($0.lastDay ?? .max) < day }
      .max { ($0.lastDay ?? .min) < ($1.lastDay ?? .min) }
    return (around ?? before ?? accounts.first)?.file ?? "exports"
  }
}

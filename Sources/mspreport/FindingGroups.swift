import Diagnostics
import Publishing

/// Findings as a person goes through them: by file, the weightiest first, what is of one kind together.
struct FindingGroups {
  /// Findings of one file that say the same of different things.
  private struct Entry {
    var findings: [Finding]

    var first: Finding { findings[0] }
    var isOpen: Bool { first.severity != .note && first.suggestion != nil }
    var rows: Int { findings.reduce(0) { $0 + $1.count } }
  }

  private var files: [(file: String, entries: [Entry])] = []
  private static let mostAlike = 8

  init(_ findings: [Finding]) {
    let byFile = Dictionary(grouping: findings.sortedByWeight, by: \.position.file)
    files = byFile.map { file, findings in (file, Self.entries(findings)) }
    files.sort { a, b in
      let (x, y) = (a.entries[0].first.severity, b.entries[0].first.severity)
      return x != y ? x < y : a.file < b.file
    }
  }

  private static func entries(_ findings: [Finding]) -> [Entry] {
    var entries: [Entry] = []
    for finding in findings {
      let known = entries.firstIndex {
        $0.first.code == finding.code && $0.first.severity == finding.severity
      }
      if let known {
        entries[known].findings.append(finding)
      } else {
        entries.append(Entry(findings: [finding]))
      }
    }
    return entries.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.first.severity != y.first.severity { return x.first.severity < y.first.severity }
      return x.rows != y.rows ? x.rows > y.rows : a.offset < b.offset
    }.map(\.element)
  }

  /// How many a person can do something about, and all others.
  var open: Int { count(\.isOpen) }
  var notes: Int { count { !$0.isOpen } }

  private func count(_ isMeant: (Entry) -> Bool) -> Int {
    files.reduce(0) { $0 + $1.entries.count(where: isMeant) }
  }

  var lines: [String] {
    files.flatMap { file, entries in
      [terminalText(file)] + entries.flatMap(lines) + [""]
    }
  }

  private func lines(_ entry: Entry) -> [String] {
    let shown = entry.findings.prefix(Self.mostAlike)
    var lines = shown.enumerated().map { place, finding in
      let mark = place == 0 ? "\(finding.severity.rawValue): " : "  and "
      let column = finding.position.column.map { "\($0): " } ?? ""
      return "  \(mark)\(terminalText(column + finding.message))\(Self.rows(finding))"
    }
    if entry.findings.count > shown.count {
      lines.append("    and \(entry.findings.count - shown.count) more (--format json lists all)")
    }
    if let consequence = entry.first.consequence {
      lines.append("    so: \(terminalText(consequence))")
    }
    let figures = entry.first.affects
    if !figures.isEmpty { lines.append("    touches: \(figures.joined(separator: ", "))") }
    return lines + Self.steps(shown.map(\.self))
  }

  /// "; 14 rows, for example lines 12, 40, 77".
  private static func rows(_ finding: Finding) -> String {
    let file = finding.position.file
    let own = finding.examples.filter { $0.file == file }.compactMap(\.line)
    let others = finding.examples.filter { $0.file != file }.map(\.place)
    let lines = own.isEmpty ? finding.position.line.map { [$0] } ?? [] : own
    var words: [String] = []
    if finding.count > 1 { words.append("\(finding.count) in all") }
    if finding.count > lines.count, lines.count > 1 { words.append("for example") }
    var places = lines.isEmpty ? "" : lines.count == 1 ? "line \(lines[0])" : "lines "
    if lines.count > 1 { places += lines.map(String.init).joined(separator: ", ") }
    if !others.isEmpty { places += (places.isEmpty ? "" : "; ") + others.joined(separator: ", ") }
    if words.last == "for example" {
      words[words.count - 1] += " " + places
    } else if !places.isEmpty {
      words.append(places)
    }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  /// Each different step once, a setting on a line of its own.
  private static func steps(_ findings: [Finding]) -> [String] {
    var lines: [String] = []
    for finding in findings {
      guard let suggestion = finding.suggestion else { continue }
      let step = "    do: \(terminalText(suggestion))" + (finding.setting == nil ? "" : ":")
      let setting = finding.setting.map { ["        \(terminalText($0))"] } ?? []
      let isSaid = lines.contains(step)
      if !isSaid { lines.append(step) }
      if let line = setting.first, !lines.contains(line) { lines.append(line) }
    }
    return lines
  }
}

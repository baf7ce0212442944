import Diagnostics
import Records
import Settings

/// Writes a proposed column map for somebody who is no programmer.
struct MapText {
  let draft: MapDraft
  let name: String
  let file: String
  let recognise: [String]

  var text: String { (head + body).joined(separator: "\n") + "\n" }

  private var head: [String] {
    let kind = draft.kind
    let intro = [
      "A column map for \(file), proposed from its header and \(draft.sample.rowCount) of its rows: it looks like "
        + "\(kind.words), \(HeaderFindings.percent(draft.confidence)) sure.",
      "It was proposed, and reads nothing until somebody has looked at it:",
      "  1. Is each line below the right column? Change the name in quotes, or put // before the line to leave it out.",
      "  2. Set confirmed: true.",
      "  3. Run 'mspreport check' and see what it makes of the file.",
    ]
    let doubts = draft.doubts.isEmpty ? [] : ["Not sure:"] + draft.doubts.map { "  - \($0)" }
    return (intro + doubts).map { "// " + Self.comment($0) }
  }

  private var body: [String] {
    let kind = draft.kind
    var lines = [
      "{",
      "  name: \(JSON5.quoted(name)), system: \(JSON5.quoted(name)), kind: \(JSON5.quoted(kind.rawValue)), "
        + "grade: \"inferred\",",
      "  source: \(JSON5.quoted("proposed from \(file)")),",
      "  confirmed: false,",
      "",
      "  // A file with these columns is read with this map.",
      "  recognise: \(JSON5.list(recognise)),",
      "",
      "  columns: {",
    ]
    for field in FieldNames.of(kind) { lines += columnLines(field) }
    lines.append("  },")
    if draft.tellsHistory {
      lines += [
        "", "  // The rows of a ticket, in the order of their times, are its history.",
        "  history: true,",
      ]
    }
    lines += wholeFile
    return lines + ["}"]
  }

  // MARK: Columns

  private func columnLines(_ field: String) -> [String] {
    let sure = draft.lines.filter { $0.field == field }.flatMap { line in
      [
        "    // \(remark(line))", "    \(field): \(Self.rule(line.rule)),",
      ]
    }
    let spare = draft.spare.filter { $0.field == field }.flatMap { line in
      [
        "    // Not sure, \(remark(line)). If it is right, take the // away:",
        "    // \(field): \(Self.rule(line.rule)),",
      ]
    }
    return sure + spare
  }

  private func remark(_ line: MapDraft.Line) -> String {
    let examples = line.match.examples.map { "\"\(Self.shortened($0))\"" }
    return Self.comment(
      "\(HeaderFindings.percent(line.match.confidence)): \(line.match.why)"
        + (examples.isEmpty ? "" : ": " + examples.joined(separator: ", ")))
  }

  static func rule(_ rule: ColumnRule) -> String {
    var parts: [String] = []
    if !rule.from.isEmpty {
      parts.append(
        "from: \(rule.from.count == 1 ? JSON5.quoted(rule.from[0]) : JSON5.list(rule.from))")
    }
    if !rule.join.isEmpty { parts.append("join: \(JSON5.list(rule.names))") }
    if let part = rule.part {
      parts.append("part: { separator: \(JSON5.quoted(part.separator)), number: \(part.number) }")
    }
    if !rule.unit.isEmpty { parts.append("unit: \(JSON5.quoted(rule.unit))") }
    if !rule.values.isEmpty {
      let values = rule.values.keys.sorted().map {
        "\(key($0)): \(JSON5.list(rule.values[$0] ?? []))"
      }
      parts.append("values: { \(values.joined(separator: ", ")) }")
    }
    if let fold = rule.fold { parts.append("fold: \(JSON5.quoted(fold.rawValue))") }
    if let when = rule.when {
      parts.append(
        "when: { column: \(JSON5.quoted(when.column)), words: \(JSON5.list(when.words)) }")
    }
    if parts.count == 1, rule.from.count == 1 { return JSON5.quoted(rule.from[0]) }
    return "{ " + parts.joined(separator: ", ") + " }"
  }

  // MARK: The whole file

  private var wholeFile: [String] {
    var lines: [String] = []
    if !draft.missing.isEmpty {
      lines += [
        "", "  // Cells that mean \"nothing here\".", "  missing: \(JSON5.list(draft.missing)),",
      ]
    }
    if let order = draft.dateOrder {
      let words = order == .dmy ? "The day comes first" : "The month comes first"
      lines += [
        "", "  // \(words) in the file's dates.", "  dateOrder: \(JSON5.quoted(order.rawValue)),",
      ]
    }
    lines += statusLines
    let unused = draft.unused
    if !unused.isEmpty {
      lines += ["", "  // Nothing was made of these columns:"]
      lines += unused.prefix(30).map { "  //   " + Self.comment(Self.shortened($0)) }
      if unused.count > 30 { lines.append("  //   and \(unused.count - 30) more") }
    }
    return lines
  }

  private var statusLines: [String] {
    guard !draft.statuses.isEmpty else { return [] }
    var lines = ["", "  // What the statuses mean that not every system has."]
    if let unknown = draft.statuses[""] {
      lines += [
        "  // Nobody has said what these mean; put each where it belongs (until then they count as open):",
        "  //   " + Self.comment(unknown.prefix(40).map(JSON5.quoted).joined(separator: ", ")),
      ]
    }
    lines.append("  statuses: {")
    lines += Meanings.words(of: "status").map {
      "    \($0): \(JSON5.list(draft.statuses[$0] ?? [])),"
    }
    return lines + ["  },"]
  }

  // MARK: Strangers' texts

  /// A name needs quotes only where it begins with a digit.
  private static func key(_ name: String) -> String {
    name.first?.isLetter ?? false ? name : JSON5.quoted(name)
  }

  /// As part of a comment, which nothing in it can end.
  static func comment(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if JSON5.isPlain(scalar) { result.unicodeScalars.append(scalar) } else { result += " " }
    }
    return result
  }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}

import BusinessTime
import Intake
import Publishing
import Records

/// What became of every file: a line each, an equation of its rows in the middle.
struct FileTable {
  private let files: [InputDescription]

  init(_ reading: Reading) { files = reading.inputReport.files }

  var lines: [String] {
    let rows = [Self.header] + files.map(Self.row)
    let widths = Self.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let table = rows.map { Self.line($0, widths) }
    return [table[0]]
      + zip(table.dropFirst(), files).flatMap { line, file in [line] + Self.details(file) }
  }

  /// The columns of numbers are set to the right; between them stand the signs of the equation.
  private static let header = [
    "file", "read as", "rows", "=", "used", "+", "excluded", "+", "rejected", "from", "to",
    "written in",
  ]

  private static func row(_ file: InputDescription) -> [String] {
    guard file.format != nil else {
      return [file.file, "not recognised", "", "", "", "", "", "", "", "–", "–", form(file)]
    }
    return [
      file.file, kind(file), "\(file.read)", "=", "\(file.used)", "+", "\(file.excluded)", "+",
      "\(file.rejected)", file.from ?? "–", file.to ?? "–", form(file),
    ]
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let pad = String(repeating: " ", count: cell.1 - cell.0.count)
      return (2...8).contains(column) ? pad + cell.0 : cell.0 + pad
    }
    var line = ""
    for (column, cell) in padded.enumerated() {
      line += (column == 0 ? "" : (3...8).contains(column) ? " " : "  ") + cell
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// "Freshdesk tickets (certain)".
  private static func kind(_ file: InputDescription) -> String {
    let kind = (file.kind ?? "").replacing("-", with: " ")
    let system = file.system.map { "\($0) " } ?? ""
    return "\(system)\(kind) (\(file.grade ?? "your own map"))"
  }

  /// "utf-8, semicolon".
  private static func form(_ file: InputDescription) -> String {
    let delimiter: String? =
      switch file.delimiter {
      case ",": "comma"
      case ";": "semicolon"
      case "\t": "tab"
      case "|": "pipe"
      case let other: other
      }
    return [file.encoding, delimiter].compactMap(\.self).joined(separator: ", ")
  }

  private static func details(_ file: InputDescription) -> [String] {
    var lines: [String] = []
    if !file.excludedBy.isEmpty {
      let rules = file.excludedBy.map { words($0.rule, $0.count) }.joined(separator: ", ")
      lines.append("  excluded \(file.excluded): \(rules)")
    }
    for gap in file.gaps { lines.append("  no rows from \(gap.from) to \(gap.to)") }
    return lines
  }

  /// "5 repeated rows".
  private static func words(_ rule: String, _ count: Int) -> String {
    guard let rule = InputAccount.Exclusion(rawValue: rule) else { return "\(count) \(rule)" }
    let words =
      switch rule {
      case .repeatedRows: count == 1 ? "repeated row" : "repeated rows"
      case .fileGivenTwice: "of a file given twice"
      case .totalLines: count == 1 ? "line of totals" : "lines of totals"
      case .merged: "merged"
      case .spam: "spam"
      case .deleted: "deleted"
      case .duplicates: "marked as duplicate"
      case .ownWork: "internal"
      case .resolvedTooEarly: "resolved before created"
      case .closedWithoutDate: "closed without a date"
      case .unknownTicket: "of unknown tickets"
      case .unknownClient: "of unknown clients"
      }
    return "\(count) \(words)"
  }
}

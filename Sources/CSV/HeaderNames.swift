import Diagnostics

/// The columns' names as they can be looked up.
struct HeaderNames {
  let names: [String]

  /// - Parameter cells: the header row as it stands.
  init(_ cells: [String]) {
    let clean = cells.map(Self.clean)
    names = clean.count > 1 && clean.last == "" ? clean.dropLast() : clean
  }

  private static let invisible: Set<Unicode.Scalar> = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\0",
  ]

  /// Without blanks around it and without what nobody sees.
  private static func clean(_ cell: String) -> String {
    let visible = cell.unicodeScalars.filter { !invisible.contains($0) }.map { scalar in
      scalar == "\u{A0}" || scalar == "\u{202F}" ? " " : scalar
    }
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let rest = visible.drop(while: isBlank)
    let end = rest.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? rest.startIndex
    var text = String.UnicodeScalarView()
    text.append(contentsOf: rest[..<end])
    return String(text)
  }

  func findings(at position: SourcePosition) -> [Finding] {
    var findings: [Finding] = []
    let blanks = names.count { $0.isEmpty }
    if blanks > 0 {
      let place = names.firstIndex(of: "").map { $0 + 1 } ?? 1
      findings.append(
        Finding(
          .warning, "header-blank", at: position, "column \(place) has no name",
          suggestion: "name it in the export", count: blanks))
    }
    if let repeated = repeatedNames(at: position) { findings.append(repeated) }
    return findings
  }

  private func repeatedNames(at position: SourcePosition) -> Finding? {
    let uses = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    var told: Set<String> = [""]
    let repeated = names.filter { uses[$0, default: 0] > 1 && told.insert($0).inserted }
    guard let first = repeated.first else { return nil }
    var column = position
    column.column = first
    let others = repeated.count > 1 ? ", and \(repeated.count - 1) other names are repeated" : ""
    return Finding(
      .note, "header-name-repeated", at: column,
      "\(uses[first, default: 0]) columns are named '\(first)'" + others,
      suggestion: "rename all but one of them in the export", count: repeated.count)
  }
}

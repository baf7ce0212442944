/// A CSV file as spreadsheets take it: RFC 4180 quotes, LF, texts that cannot act as formulas.
package struct CSVText: Sendable {
  /// A cell by what it holds.
  package enum Cell: Sendable {
    /// Guarded: a text that a spreadsheet would calculate gets a `'` in front.
    case text(String)
    /// Ours: a number, a time; written as it is.
    case plain(String)

    package static func number(_ number: Int?) -> Cell { .plain(number.map(String.init) ?? "") }
  }

  package private(set) var bytes: [UInt8] = []

  package init(header: [String]) { row(header.map(Cell.plain)) }

  /// Adds a row.
  package mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(text, guarded: startsFormula(text))
      case .plain(let text): append(text, guarded: false)
      }
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ text: String, guarded: Bool) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    let edge: [UInt8] = needsQuotes ? [quote] : []
    bytes += edge
    if guarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes += edge
  }

  /// `=`, `+`, `-`, `@`, tab and line breaks, the full-width forms of the first four.
  private func startsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}

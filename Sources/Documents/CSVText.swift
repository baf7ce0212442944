/// A CSV file as spreadsheets take it: RFC 4180 quotes, LF, texts that cannot act as formulas.
package struct CSVText: Sendable {
  /// A cell by what it holds.
  package enum Cell: Sendable {
    /// Guarded: a text that a spreadsheet would calculate gets a `'` in front.
    case text(String)
    /// Ours: a number, a time, a word without commas and quotes; written as it is.
    case plain(String)

    package static func number(_ number: Int?) -> Cell { .plain(number.map(String.init) ?? "") }
  }

  package private(set) var bytes: [UInt8] = []
  /// Nothing of the row at the end has been written yet.
  private var isRowEmpty = true

  /// A file without anything in it.
  package init() {}

  package init(header: [String]) { row(header.map(Cell.plain)) }

  /// Adds a row.
  package mutating func row(_ cells: [Cell]) {
    for cell in cells { add(cell) }
    endRow()
  }

  /// Adds the next cell of the row at the end.
  package mutating func add(_ cell: Cell) {
    if !isRowEmpty { bytes.append(UInt8(ascii: ",")) }
    isRowEmpty = false
    switch cell {
    case .text(let text): append(text, guarded: startsFormula(text))
    case .plain(let text): bytes.append(contentsOf: text.utf8)
    }
  }

  /// Ends the row.
  package mutating func endRow() {
    bytes.append(0x0A)
    isRowEmpty = true
  }

  private mutating func append(_ text: String, guarded: Bool) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes || guarded else { return bytes.append(contentsOf: text.utf8) }
    if needsQuotes { bytes.append(quote) }
    if guarded { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(quote) }
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

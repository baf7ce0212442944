import CSV

/// An unknown export's first rows, column by column.
struct ExportSample: Sendable {
  let header: [String]
  let rowCount: Int
  let columns: [ColumnFacts]
  /// The cells of each column without blanks around them.
  let cells: [[String]]

  init(header: [String], rows: [[String]]) {
    self.header = header
    let width = header.count
    // Lines below a table that add it up are none of its rows.
    let rows = rows.filter { row in row.count { !$0.isEmpty } * 4 >= min(4, width) }
    rowCount = rows.count
    let cells = header.indices.map { column in
      rows.map { row in inBytes(row[column]) { $0.trimmed.text } }
    }
    self.cells = cells
    columns = header.indices.map { ColumnFacts(cells[$0]) }
  }
}

/// Hands a text to a reader as the bytes of a cell.
func inBytes<Value>(_ text: String, _ read: (Cell) -> Value) -> Value {
  var text = text
  return text.withUTF8 { read($0) }
}

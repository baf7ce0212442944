/// Cells that are written first and lined up afterwards, so that a table also reads as plain text.
struct MarkdownGrid {
  struct Column {
    var title: Cell
    var isTrailing: Bool
    var width: Int
  }

  struct Cell {
    var range: Range<Int>
    var width: Int
  }

  /// Cells beyond this width are not waited for.
  private static let widest = 48

  private(set) var columns: [Column] = []
  private var cells: [Cell] = []
  private var text = Bytes(capacity: 1024)

  init(columns titles: [(title: String, isTrailing: Bool)]) {
    for (title, isTrailing) in titles {
      let cell = add { $0.markdown(title, at: .cell) }
      columns.append(Column(title: cell, isTrailing: isTrailing, width: max(3, cell.width)))
    }
  }

  var rowCount: Int { cells.count / columns.count }

  /// The next cell, row by row.
  mutating func cell(_ write: (inout Bytes) -> Void) {
    let column = cells.count % columns.count
    let cell = add(write)
    cells.append(cell)
    columns[column].width = max(columns[column].width, min(cell.width, Self.widest))
  }

  private mutating func add(_ write: (inout Bytes) -> Void) -> Cell {
    let start = text.count
    write(&text)
    text.removeTrailingSpaces(downTo: start)
    return Cell(range: start..<text.count, width: text.width(from: start))
  }

  func writeHeader(to bytes: inout Bytes) {
    for column in columns { write(column.title, in: column, to: &bytes) }
    bytes.byte(0x7C)
  }

  func writeRule(to bytes: inout Bytes) {
    for column in columns {
      bytes.raw("| ")
      for _ in 1..<column.width { bytes.byte(0x2D) }
      bytes.raw(column.isTrailing ? ": " : "- ")
    }
    bytes.byte(0x7C)
  }

  func writeRow(_ row: Int, to bytes: inout Bytes) {
    for (index, column) in columns.enumerated() {
      write(cells[row * columns.count + index], in: column, to: &bytes)
    }
    bytes.byte(0x7C)
  }

  private func write(_ cell: Cell, in column: Column, to bytes: inout Bytes) {
    let padding = max(0, column.width - cell.width)
    bytes.raw("| ")
    if column.isTrailing { bytes.spaces(padding) }
    bytes.raw(text.all[cell.range])
    if !column.isTrailing { bytes.spaces(padding) }
    bytes.byte(0x20)
  }
}

extension Bytes {
  fileprivate mutating func spaces(_ count: Int) {
    for _ in 0..<count { byte(0x20) }
  }

  /// Roughly how many columns of a terminal the text takes: two for emoji and East Asian writing.
  fileprivate func width(from start: Int) -> Int {
    var width = 0
    for byte in all[start...] where byte & 0xC0 != 0x80 {
      width += byte >= 0xE3 && byte != 0xEF ? 2 : 1
    }
    return width
  }
}

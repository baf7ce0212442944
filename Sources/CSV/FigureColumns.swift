/// The columns that hold figures in nearly every row, against which a row of names stands out.
struct FigureColumns {
  private let table: HeadTable
  private let columns: [Int]

  /// Looks at rows that are all as wide as the table; fewer than five say nothing.
  init(_ rows: [Int], in table: HeadTable, width: Int) {
    self.table = table
    let columns = (0..<width).filter { column in
      let figures = rows.count { CellKind(table.field($0, column)) == .figures }
      return figures * 10 >= rows.count * 9
    }
    self.columns = rows.count > 4 && columns.count > 1 ? columns : []
  }

  func areFilled(in row: Int) -> Bool {
    !columns.isEmpty && columns.allSatisfy { CellKind(table.field(row, $0)) == .figures }
  }

  /// Names in every cell of the row, where the others have figures.
  func areNamed(in row: Int) -> Bool {
    !columns.isEmpty && table.isNames(row)
  }
}

internal import Documents

extension MarkdownWriter {
  mutating func write(_ table: Table) {
    writeParagraph([.strong(table.caption)])
    let shown = table.columns.indices.filter { !table.isOnlyDrawn($0) }
    var grid = MarkdownGrid(
      columns: shown.map { (table.columns[$0].title, table.columns[$0].alignment == .trailing) })
    for row in table.rows {
      for index in shown {
        grid.cell { bytes in
          if index < row.count { bytes.markdown(row[index].content, at: .cell, slugs: slugs) }
        }
      }
    }
    write(grid)
    if let note = table.note { writeParagraph([.emphasis(note)]) }
  }

  /// A chart is its sentence and its figures.
  mutating func write(_ chart: Chart) {
    writeParagraph([.strong(chart.title)])
    writeParagraph([.text(chart.alternative)])
    var grid = MarkdownGrid(columns: [("", false)] + chart.series.map { ($0.name, true) })
    for (index, category) in chart.categories.enumerated() {
      grid.cell { $0.markdown(category, at: .cell) }
      for series in chart.series {
        grid.cell { $0.markdown(series.label(at: index), at: .cell) }
      }
    }
    write(grid)
    if let target = chart.target { writeParagraph([.emphasis(target.label)]) }
  }

  mutating func write(_ tiles: [Tile]) {
    var grid = MarkdownGrid(columns: [
      (labels.figure, false), (labels.value, true), (labels.remarks, false),
    ])
    for tile in tiles {
      grid.cell { $0.markdown(tile.title, at: .cell) }
      grid.cell { $0.markdown([.strong(tile.value)], at: .cell, slugs: slugs) }
      grid.cell { $0.markdown(tile.notes.joined(separator: " · "), at: .cell) }
    }
    write(grid)
  }

  private mutating func write(_ grid: MarkdownGrid) {
    guard !grid.columns.isEmpty else { return }
    startBlock()
    grid.writeHeader(to: &bytes)
    endLine()
    startLine()
    grid.writeRule(to: &bytes)
    endLine()
    for row in 0..<grid.rowCount {
      startLine()
      grid.writeRow(row, to: &bytes)
      endLine()
    }
  }
}

extension Chart.Series {
  /// What the report prints for a category; nothing where it says nothing.
  func label(at index: Int) -> String {
    labels.indices.contains(index) ? labels[index] : ""
  }
}

extension Table {
  /// Whether a column holds drawings and no words, so that Markdown has nothing to print in it.
  fileprivate func isOnlyDrawn(_ column: Int) -> Bool {
    var isDrawn = false
    for row in rows.indices where rows[row].indices.contains(column) {
      guard rows[row][column].content.isEmpty else { return false }
      isDrawn = isDrawn || rows[row][column].trend != nil
    }
    return isDrawn
  }
}

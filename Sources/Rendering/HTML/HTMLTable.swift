internal import Documents

extension HTMLWriter {
  mutating func write(_ table: Table) {
    openScrollRegion(named: table.caption)
    raw("<table>\n<caption><span>")
    isolated(table.caption)
    raw("</span></caption>\n")
    writeHead(table.columns)
    let classes = table.columns.indices.map { table.cellClass(ofColumn: $0) }
    raw("<tbody>\n")
    for row in table.rows {
      write(row, classes: classes, hasHeader: table.hasRowHeaders)
    }
    raw("</tbody>\n</table>\n</div>\n")
    guard let note = table.note else { return }
    raw("<p class=\"note\">")
    bytes.html(note)
    raw("</p>\n")
  }

  private mutating func writeHead(_ columns: [Table.Column]) {
    raw("<thead>\n<tr>")
    for column in columns {
      guard !column.title.isEmpty else {
        raw("<td></td>")
        continue
      }
      raw("<th scope=\"col\"")
      writeClass(.neutral, column.alignment == .trailing ? "n" : "")
      raw(">")
      isolated(column.title)
      raw("</th>")
    }
    raw("</tr>\n</thead>\n")
  }

  private mutating func write(_ row: [Table.Cell], classes: [String], hasHeader: Bool) {
    raw("<tr>")
    for (index, name) in classes.enumerated() {
      guard row.indices.contains(index) else {
        raw("<td></td>")
        continue
      }
      write(row[index], class: name, isHeader: hasHeader && index == 0)
    }
    raw("</tr>\n")
  }

  private mutating func write(_ cell: Table.Cell, class name: String, isHeader: Bool) {
    raw(isHeader ? "<th scope=\"row\" class=\"" : "<td class=\"")
    raw(name)
    if cell.tone != .neutral {
      raw(" ")
      raw(cell.tone.rawValue)
    }
    if case .text(let text) = cell.content.first, cell.content.count == 1 {
      raw("\"><bdi>")
      bytes.html(text)
      raw("</bdi>")
    } else {
      raw("\">")
      write(cell.content, isolating: true)
    }
    if let trend = cell.trend { write(trend, width: 84, height: 22) }
    raw(isHeader ? "</th>" : "</td>")
  }
}

extension Table {
  /// Numbers stand at the end of their column; long texts may break over lines, short ones never.
  ///
  /// There always is a class, so that the data never changes which attributes a page has.
  fileprivate func cellClass(ofColumn index: Int) -> String {
    if columns[index].alignment == .trailing { return "n" }
    return rows.contains { $0.indices.contains(index) && $0[index].isLong } ? "w" : "t"
  }
}

extension Table.Cell {
  fileprivate var isLong: Bool {
    content.reduce(0) { $0 + $1.plain.utf8.count } > 28
  }
}

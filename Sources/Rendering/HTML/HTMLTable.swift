internal import Documents

extension HTMLWriter {
  mutating func write(_ table: Table) {
    openScrollRegion(named: table.caption)
    raw("<table>\n<caption><span>")
    isolated(table.caption)
    raw("</span></caption>\n")
    writeHead(table.columns)
    let classes = table.cellClasses
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

  private mutating func write(_ row: [Table.Cell], classes: [StaticString], hasHeader: Bool) {
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

  private mutating func write(_ cell: Table.Cell, class name: StaticString, isHeader: Bool) {
    raw(isHeader ? "<th scope=\"row\" class=\"" : "<td class=\"")
    raw(name)
    let tone = cell.tone.className
    if !tone.isEmpty {
      raw(" ")
      raw(tone)
    }
    if cell.content.count == 1, case .text(let text) = cell.content[0] {
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
  fileprivate var cellClasses: [StaticString] {
    let areNumbers = columns.map { $0.alignment == .trailing }
    var classes: [StaticString] = areNumbers.map { $0 ? "n" : "t" }
    for row in rows {
      for index in areNumbers.indices.prefix(row.count)
      where !areNumbers[index] && row[index].isLong {
        classes[index] = "w"
      }
    }
    return classes
  }
}

extension Table.Cell {
  fileprivate var isLong: Bool {
    if content.count == 1 { return content[0].length > 28 }
    return content.reduce(0) { $0 + $1.length } > 28
  }
}

extension Inline {
  /// Bytes of its words.
  fileprivate var length: Int {
    switch self {
    case .text(let text), .strong(let text), .emphasis(let text), .code(let text): text.utf8.count
    case .reference(let text, anchor: _), .file(let text, path: _): text.utf8.count
    }
  }
}

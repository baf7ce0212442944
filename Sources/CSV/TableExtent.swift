import Diagnostics

/// Which rows of a small file are the table: reports have lines above and below it, or a second one.
///
/// Large files are taken for what they are: one table to the end, its odd rows counted.
struct TableExtent {
  /// Fields of a row of the table.
  let width: Int
  /// The first row behind the table; the number of rows when there is none.
  let end: Int

  init(_ table: HeadTable, isWhole: Bool) {
    let sections = Self.sections(table)
    let main = Self.main(sections, in: table)
    width = Self.commonWidth(main, in: table)
    end = isWhole ? Self.end(after: main, sections, in: table, width: width) : table.count
  }

  /// Rows between blank lines.
  private static func sections(_ table: HeadTable) -> [Range<Int>] {
    var sections: [Range<Int>] = []
    var start = 0
    for row in 1..<max(1, table.count) {
      let gap = Int(table.rows.ends[row - 1])..<Int(table.rows.starts[row])
      let text = UnsafeBufferPointer(start: table.block.bytes + gap.lowerBound, count: gap.count)
      guard gap.count > 1, ArraySlice(text).lineEnds > 1 else { continue }
      sections.append(start..<row)
      start = row
    }
    return sections + [start..<table.count]
  }

  /// The first section that is not small beside the largest.
  private static func main(_ sections: [Range<Int>], in table: HeadTable) -> Range<Int> {
    let sizes = sections.map { $0.count * (commonWidth($0, in: table) - 1) }
    let largest = sizes.max() ?? 0
    let index = sections.indices.first { sections[$0].count > 2 && sizes[$0] * 5 >= largest }
    return index.map { sections[$0] } ?? sections[sizes.firstIndex(of: largest) ?? 0]
  }

  /// The width that most cells stand in rows of.
  private static func commonWidth(_ rows: Range<Int>, in table: HeadTable) -> Int {
    var widths: [Int: Int] = [:]
    for row in rows { widths[table.fieldCount(row), default: 0] += 1 }
    let best = widths.max { a, b in
      (a.value * (a.key - 1), -a.key) < (b.value * (b.key - 1), -b.key)
    }
    return best?.key ?? 0
  }

  private static func end(
    after main: Range<Int>, _ sections: [Range<Int>], in table: HeadTable, width: Int
  ) -> Int {
    guard width > 1 else { return table.count }
    var end = main.upperBound
    for section in sections where section.lowerBound == end {
      guard continues(section, main, in: table, width: width) else { break }
      end = section.upperBound
    }
    if end == table.count { end = footnotes(main.lowerBound..<end, in: table, width: width) }
    return secondTable(main.lowerBound..<end, in: table, width: width)
  }

  /// Whether rows behind a blank line belong to the table still.
  private static func continues(
    _ section: Range<Int>, _ main: Range<Int>, in table: HeadTable, width: Int
  ) -> Bool {
    let fitting = section.count { table.fieldCount($0) == width }
    guard fitting * 2 >= section.count else { return false }
    return
      !(section.count > 1 && isHeader(section.lowerBound, of: section, in: table)
      && !table.raw(section.lowerBound).elementsEqual(table.raw(main.lowerBound)))
  }

  /// Names above figures.
  private static func isHeader(_ row: Int, of section: Range<Int>, in table: HeadTable) -> Bool {
    guard table.isNames(row) else { return false }
    return (row + 1..<section.upperBound).prefix(20).contains { other in
      (0..<table.fieldCount(other)).contains { CellKind(table.field(other, $0)) == .figures }
    }
      && (0..<table.fieldCount(row)).contains { column in
        let below = (row + 1..<section.upperBound).prefix(20)
        return below.allSatisfy {
          column < table.fieldCount($0) && CellKind(table.field($0, column)) == .figures
        }
      }
  }

  /// Lines of text behind the last full row, unless the file is only cut there.
  private static func footnotes(_ rows: Range<Int>, in table: HeadTable, width: Int) -> Int {
    guard width > 2, let last = rows.last(where: { table.fieldCount($0) >= width }) else {
      return rows.upperBound
    }
    let end = last + 1
    guard end < rows.upperBound, table.fieldCount(end) == 1 else { return rows.upperBound }
    let isCut = end == rows.upperBound - 1 && Int(table.rows.ends[end]) == table.block.filled
    return isCut ? rows.upperBound : end
  }

  /// From one row on all rows have another width, and that row holds names.
  private static func secondTable(_ rows: Range<Int>, in table: HeadTable, width: Int) -> Int {
    if let header = headerWithin(rows, in: table, width: width) { return header }
    guard let last = rows.last(where: { table.fieldCount($0) == width }) else {
      return rows.upperBound
    }
    let next = last + 1
    guard rows.upperBound - next > 2, table.fieldCount(next) > 1 else { return rows.upperBound }
    let isEven = (next..<rows.upperBound).allSatisfy {
      table.fieldCount($0) == table.fieldCount(next)
    }
    return isEven && table.isNames(next) ? next : rows.upperBound
  }

  /// A row of names among rows of figures, in every column of figures.
  private static func headerWithin(
    _ rows: Range<Int>, in table: HeadTable, width: Int
  ) -> Int? {
    let body = rows.dropFirst().filter { table.fieldCount($0) == width }
    let figures = FigureColumns(body, in: table, width: width)
    guard let first = body.first(where: { figures.areFilled(in: $0) }) else { return nil }
    return body.dropLast().first { row in
      row > first + 1 && figures.areNamed(in: row)
        && !table.raw(row).elementsEqual(table.raw(rows.lowerBound))
    }
  }
}

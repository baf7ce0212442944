package import Documents

/// Figures as tidy CSV: one number a row, so that a spreadsheet can pivot them.
///
/// Columns: `client,from,to,kpi,split,figure,value`. `split` is empty, `priority:High` or
/// `month:2026-09`; `figure` is `value`, `numerator`, `denominator`, `target`, `previous`, the name of
/// a count or `excluded: reason`. What was not measured has a `value` row with nothing in it.
package struct KPITable: Sendable {
  static let header = ["client", "from", "to", "kpi", "split", "figure", "value"]

  package init() {}

  /// The rows of all sets, under one header.
  package func csv(of sets: [FigureSet]) -> [UInt8] {
    var rows = FigureRows()
    for set in sets {
      for figure in set.figures { add(figure, of: set, to: &rows) }
    }
    return rows.csv.bytes
  }

  private func add(_ figure: Figure, of set: FigureSet, to rows: inout FigureRows) {
    rows.begin(set, figure.id)
    rows.add("value", figure.value, evenEmpty: true)
    rows.add("numerator", figure.numerator)
    rows.add("denominator", figure.denominator)
    rows.add("target", figure.target)
    rows.add("previous", figure.previous)
    for count in figure.counts { rows.add(count.name, count.value) }
    for count in figure.excluded { rows.add("excluded: \(count.name)", count.value) }
    for split in figure.splits {
      rows.begin(set, figure.id, split: "\(split.by):\(split.name)")
      add(split, to: &rows)
    }
  }

  private func add(_ split: Figure.Split, to rows: inout FigureRows) {
    rows.add("value", split.value, evenEmpty: true)
    rows.add("numerator", split.numerator)
    rows.add("denominator", split.denominator)
    for count in split.counts { rows.add(count.name, count.value) }
  }
}

/// Rows of figures, with what stands before each of them.
private struct FigureRows {
  var csv = CSVText(header: KPITable.header)
  /// The cells before `figure`, written once for all rows that share them.
  private var place = ""

  mutating func begin(_ set: FigureSet, _ kpi: String, split: String = "") {
    var cells = CSVText()
    cells.add(.text(set.client))
    for cell in [set.from, set.to, kpi] { cells.add(.plain(cell)) }
    cells.add(.text(split))
    place = String(decoding: cells.bytes, as: UTF8.self)
  }

  mutating func add(_ figure: String, _ value: Double?, evenEmpty: Bool = false) {
    guard value != nil || evenEmpty else { return }
    csv.add(.plain(place))
    csv.add(.text(figure))
    csv.add(.exact(value))
    csv.endRow()
  }
}

extension CSVText.Cell {
  /// A number unrounded, without a fraction where there is none; empty for nil.
  static func exact(_ number: Double?) -> CSVText.Cell {
    .plain(number.map { number in Int(exactly: number).map { "\($0)" } ?? "\(number)" } ?? "")
  }
}

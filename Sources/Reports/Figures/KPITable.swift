package import Documents

/// Figures as tidy CSV: one number a row, so that a spreadsheet can pivot them.
///
/// Columns: `client,from,to,kpi,split,figure,value`. `split` is empty, `priority:High` or
/// `month:2026-09`; `figure` is `value`, `numerator`, `denominator`, `target`, `previous`, the name of
/// a count or `excluded: reason`. What was not measured has a `value` row with nothing in it.
package struct KPITable: Sendable {
  package static let header = "client,from,to,kpi,split,figure,value\n"

  package init() {}

  /// The rows of all sets, under one header.
  package func csv(of sets: [FigureSet]) -> String {
    var text = Self.header
    for set in sets { add(set, to: &text) }
    return text
  }

  private func add(_ set: FigureSet, to text: inout String) {
    let place = "\(quoted(set.client)),\(set.from),\(set.to)"
    for figure in set.figures {
      add(figure, at: "\(place),\(quoted(figure.id))", to: &text)
    }
  }

  private func add(_ figure: Figure, at place: String, to text: inout String) {
    var rows = Rows(place: "\(place),")
    rows.add("value", figure.value, evenEmpty: true)
    rows.add("numerator", figure.numerator)
    rows.add("denominator", figure.denominator)
    rows.add("target", figure.target)
    rows.add("previous", figure.previous)
    for count in figure.counts { rows.add(quoted(count.name), count.value) }
    for count in figure.excluded { rows.add(quoted("excluded: \(count.name)"), count.value) }
    text += rows.text
    for split in figure.splits { add(split, at: place, to: &text) }
  }

  private func add(_ split: Figure.Split, at place: String, to text: inout String) {
    var rows = Rows(place: "\(place),\(quoted("\(split.by):\(split.name)"))")
    rows.add("value", split.value, evenEmpty: true)
    rows.add("numerator", split.numerator)
    rows.add("denominator", split.denominator)
    for count in split.counts { rows.add(quoted(count.name), count.value) }
    text += rows.text
  }

  private struct Rows {
    let place: String
    var text = ""

    mutating func add(_ figure: String, _ value: Double?, evenEmpty: Bool = false) {
      guard value != nil || evenEmpty else { return }
      text += "\(place),\(figure),\(value.map(plain) ?? "")\n"
    }

    /// Unrounded, without a fraction where there is none.
    private func plain(_ number: Double) -> String {
      Int(exactly: number).map { String($0) } ?? "\(number)"
    }
  }
}

/// RFC 4180: quoted where it holds a comma, a quote or a line end.
///
/// A leading `=`, `+`, `-` or `@` gets an apostrophe, because spreadsheets would run it as a formula.
func quoted(_ cell: String) -> String {
  let safe = cell.first.map { "=+-@\t".contains($0) } == true ? "'\(cell)" : cell
  guard safe.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return safe }
  return
    "\"\(safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
}

internal import Documents

extension HTMLWriter {
  /// The drawing, its key, and its figures as a table behind a fold.
  mutating func write(_ chart: Chart) {
    chartCount += 1
    raw("<figure class=\"chart\">\n<figcaption>")
    isolated(chart.title)
    raw("</figcaption>\n")
    writeKey(of: chart)
    raw("<div class=\"plot\">\n")
    if chart.kind == .bars { writeBars(of: chart) } else { writeUpright(chart) }
    raw("</div>\n")
    writeData(of: chart)
    raw("</figure>\n")
  }

  /// Opens the drawing itself, with its name and the sentence that says the same.
  mutating func openDrawing(of chart: Chart, height: Double) {
    let id = "_c\(chartCount)"
    raw("<svg class=\"area\" width=\"100%\"")
    pixels("height", height)
    bytes.verbatim(" role=\"img\" aria-labelledby=\"\(id)t \(id)d\"><title id=\"\(id)t\">")
    bytes.html(chart.title)
    bytes.verbatim("</title><desc id=\"\(id)d\">")
    bytes.html(chart.alternative)
    raw("</desc>\n")
  }

  /// Opens a drawing of fixed width beside the main one, for the letters that belong to it.
  mutating func openMargin(width: Double, height: Double, anchor: StaticString) {
    raw("<svg class=\"margin\" aria-hidden=\"true\"")
    pixels("width", width)
    pixels("height", height)
    raw("><g text-anchor=\"")
    raw(anchor)
    raw("\">")
  }

  mutating func closeMargin() {
    raw("</g></svg>\n")
  }

  /// Opens the shapes of a series, in its colour.
  mutating func openSeries(_ index: Int, anchored: Bool = false) {
    raw(anchored ? "<g text-anchor=\"middle\" class=\"s" : "<g class=\"s")
    bytes.number(index % 6 + 1)
    raw("\">")
  }

  private mutating func writeData(of chart: Chart) {
    raw("<details><summary>")
    bytes.html(labels.chartData)
    raw("<span class=\"unseen\">: ")
    isolated(chart.title)
    raw("</span></summary>\n")
    write(chart.dataTable)
    raw("</details>\n")
  }
}

extension Chart {
  /// The figures as the report prints them, a row a category.
  fileprivate var dataTable: Table {
    var columns = [Table.Column("")]
    columns += series.map { Table.Column($0.name, .trailing) }
    let rows = categories.enumerated().map { index, category in
      [Table.Cell(category)] + series.map { Table.Cell($0.label(at: index)) }
    }
    return Table(caption: title, columns: columns, rows: rows)
  }
}

import CSV
import Diagnostics

/// Says what is wrong with a file's header.
enum HeaderFindings {
  /// Columns the map uses whose name stands in the header more than once.
  static func repeatedColumns(_ csv: CSVFile, _ format: ExportFormat) -> [Finding] {
    let used = Set(
      format.columns.values.filter { $0.filled.isEmpty }.flatMap { $0.from + $0.join.joined() }
        .map(HeaderNames.key))
    let names = Dictionary(grouping: csv.header.map(HeaderNames.key)) { $0 }
    return names.keys.sorted().filter { used.contains($0) && (names[$0]?.count ?? 0) > 1 }.map {
      let name = $0
      let shown = csv.header.first { HeaderNames.key($0) == name } ?? name
      return Finding(
        .warning, "column-repeated",
        at: SourcePosition(file: csv.name, line: csv.headerLine, column: shown),
        "the header has '\(shown)' \(names[name]?.count ?? 0) times; in each row the first one with a "
          + "value counts",
        suggestion: "where they mean different things, rename or remove the others")
    }
  }

  static func nearly(_ format: ExportFormat, _ missing: [String], _ csv: CSVFile) -> Finding {
    let found = csv.header.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
    let close = missing.first.flatMap { closestMatch(to: $0, among: csv.header) }
    return Finding(
      .error, "column-missing", at: SourcePosition(file: csv.name, line: csv.headerLine),
      "looks like \(format.name), but has no column named "
        + missing.map { "'\($0)'" }.joined(separator: ", ") + "; it has " + found,
      suggestion: close.map { "'\($0)' looks close; name it in an own column map in formats/" }
        ?? "export the column, or name it in an own column map in formats/",
      affects: format.kind.affectedKPIs)
  }

  static func unknown(_ csv: CSVFile) -> Finding {
    Finding(
      .warning, "format-unknown", at: SourcePosition(file: csv.name, line: csv.headerLine),
      "no known export has this header: "
        + csv.header.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        + (csv.header.count > 12 ? " and \(csv.header.count - 12) more" : ""),
      suggestion: "write a column map for it in formats/, or leave the file out with "
        + "inputs: [{ files: \"\(csv.name.split(separator: "/").last ?? "")\", ignore: true }]")
  }

  static func unknownFormat(_ name: String, _ csv: CSVFile, _ formats: FormatCatalog) -> Finding {
    let close = closestMatch(to: name, among: formats.formats.map(\.name))
    return Finding(
      .error, "format-not-found", at: SourcePosition(file: csv.name),
      "the settings name the format '\(name)', which nobody has defined",
      suggestion: close.map { "did you mean '\($0)'?" } ?? "see 'mspreport formats' for the list")
  }
}

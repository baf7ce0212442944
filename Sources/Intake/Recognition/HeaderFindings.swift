import CSV
import Diagnostics
import Records

extension ExportFormat {
  /// The field that is read from a column of that name.
  func field(readFrom column: String) -> String? {
    FieldNames.of(kind).first { columns[$0].map { $0.names.contains(column) } ?? false }
  }
}

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
    let wanted = missing.map { "'\($0)'" }.joined(separator: ", ")
    let renamed = missing.compactMap { name in
      format.field(readFrom: name).map { (field: $0, column: unused(csv, format, near: name)) }
    }
    return Finding(
      .error, "column-missing", at: SourcePosition(file: csv.name, line: csv.headerLine),
      "looks like \(format.name), but has no column named \(wanted); it has \(columns(of: csv))",
      consequence: "the file is not read, and no report is written without it",
      suggestion: advice(renamed.first?.column ?? nil),
      setting: JSON5.input(
        csv.name,
        "format: \(JSON5.quoted(format.name))"
          + (renamed.isEmpty ? "" : ", " + list(renamed.map { ($0.field, $0.column ?? "…") }))),
      affects: format.kind.affectedKPIs)
  }

  /// Needed fields of a recognised file whose column is not there.
  static func missing(
    _ fields: [String], of format: ExportFormat, _ csv: CSVFile
  ) -> Finding {
    let wanted = fields.map { field in
      (field: field, name: format.columns[field]?.names.first ?? field)
    }
    let renamed = wanted.map { ($0.field, unused(csv, format, near: $0.name)) }
    return Finding(
      .error, "column-missing", at: SourcePosition(file: csv.name, line: csv.headerLine),
      "no column named \(wanted.map { "'\($0.name)'" }.joined(separator: ", ")); the file has "
        + columns(of: csv),
      consequence: "the file is not read, and no report is written without it",
      suggestion: advice(renamed.first?.1 ?? nil),
      setting: setting(csv, renamed.map { ($0.0, $0.1 ?? "…") }),
      affects: format.kind.affectedKPIs)
  }

  /// Fields that nothing is read into while a column has nearly the name of theirs; those whose column
  /// the settings name are left alone.
  static func renamed(
    _ csv: CSVFile, _ format: ExportFormat, except named: [String: [String]]
  ) -> [Finding] {
    let header = HeaderNames(csv.header)
    return FieldNames.of(format.kind).compactMap { field in
      guard named[field] == nil, let rule = format.columns[field], rule.join.isEmpty,
        rule.filled.isEmpty,
        rule.when == nil,
        !header.hasAny(of: rule.from),
        let name = rule.from.first(where: {
          !$0.contains("(") && unused(csv, format, near: $0) != nil
        }),
        let column = unused(csv, format, near: name)
      else { return nil }
      return Finding(
        .note, "column-renamed",
        at: SourcePosition(file: csv.name, line: csv.headerLine, column: column),
        "nothing is read into '\(field)': there is no column '\(name)', but '\(column)' looks close",
        suggestion: "if it is the same, say so in the settings",
        setting: setting(csv, [(field, column)]), affects: format.kind.affectedKPIs)
    }
  }

  /// Columns that the settings name and the file does not have, or whose field its kind does not know.
  static func named(
    _ columns: [String: [String]], _ csv: CSVFile, _ format: ExportFormat
  ) -> [Finding] {
    let header = HeaderNames(csv.header)
    return columns.keys.sorted().compactMap { field in
      let fields = FieldNames.of(format.kind)
      guard fields.contains(field) else {
        let close = closestMatch(to: field, among: fields)
        return Finding(
          .error, "column-field-unknown", at: SourcePosition(file: csv.name),
          "the settings name a column for '\(field)', but \(format.kind.words) have no such field",
          suggestion: close.map { "write '\($0)'" } ?? "one of: " + fields.joined(separator: ", "))
      }
      let names = columns[field] ?? []
      guard !header.hasAny(of: names), let name = names.first else { return nil }
      let close = closestMatch(to: name, among: csv.header)
      return Finding(
        .error, "column-not-found", at: SourcePosition(file: csv.name, line: csv.headerLine),
        "the settings read '\(field)' from the column '\(name)', which the file does not have; it has "
          + self.columns(of: csv),
        suggestion: close.map { "'\($0)' looks close" } ?? "write the name as the header has it",
        setting: close.map { setting(csv, [(field, $0)]) })
    }
  }

  private static func columns(of csv: CSVFile) -> String {
    csv.header.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
      + (csv.header.count > 20 ? " and \(csv.header.count - 20) more" : "")
  }

  private static func advice(_ close: String?) -> String {
    close.map { "'\($0)' looks close; if it is the column, say so in the settings" }
      ?? "export the column, or say in the settings which column it is"
  }

  private static func setting(
    _ csv: CSVFile, _ columns: [(field: String, column: String)]
  ) -> String {
    JSON5.input(csv.name, list(columns))
  }

  private static func list(_ columns: [(field: String, column: String)]) -> String {
    let list = columns.map { "\($0.field): \(JSON5.quoted($0.column))" }
    return "columns: { \(list.joined(separator: ", ")) }"
  }

  /// A column that the map does not use and whose name is nearly the one looked for.
  private static func unused(_ csv: CSVFile, _ format: ExportFormat, near name: String) -> String? {
    let names = HeaderNames(csv.header)
    let used = Set(
      format.columns.values.flatMap { rule in
        names.positions(of: rule)
          + (rule.when.flatMap { names.position(of: $0.column) }.map { [$0] } ?? [])
      })
    let rest = csv.header.indices.filter { !used.contains($0) && !csv.header[$0].isEmpty }
    return closestMatch(to: name, among: rest.map { csv.header[$0] })
  }

  static func unknown(_ csv: CSVFile, _ guess: FileGuess) -> Finding {
    let position = SourcePosition(file: csv.name, line: csv.headerLine)
    let ignoring = JSON5.input(csv.name, "ignore: true")
    if let proposal = guess.proposal {
      return Finding(
        .warning, "format-unknown", at: position,
        "no known export has this header; it looks like \(proposal.kind.words) "
          + "(\(percent(proposal.confidence))): \(FileGuess.words(proposal.columns))",
        consequence: "the file is not read until somebody confirms how",
        suggestion:
          "run 'mspreport init' to get this as a column map in formats/, or leave the file "
          + "out",
        setting: ignoring, affects: proposal.kind.affectedKPIs)
    }
    return Finding(
      .warning, "format-unknown", at: position,
      "no known export has this header: "
        + csv.header.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
        + (csv.header.count > 12 ? " and \(csv.header.count - 12) more" : "")
        + (guess.remark.isEmpty ? "" : "; \(guess.remark)"),
      suggestion: guess.isNeedless
        ? "leave the file out"
        : "write a column map for it in formats/ (mspreport formats --guide), or leave the file out",
      setting: ignoring)
  }

  /// The settings name one client for a file that names its clients itself.
  static func overriddenClient(
    _ client: String, _ csv: CSVFile, _ format: ExportFormat
  ) -> [Finding] {
    let header = HeaderNames(csv.header)
    let columns = ["client", "clientID"].compactMap { format.columns[$0]?.names }.joined()
    guard !client.isEmpty, let column = columns.first(where: { header.hasAny(of: [$0]) }) else {
      return []
    }
    return [
      Finding(
        .note, "client-overridden",
        at: SourcePosition(file: csv.name, line: csv.headerLine, column: column), value: client,
        "the settings give every row to '\(client)', whatever the column '\(column)' says",
        consequence: "where the file holds several clients, their rows are in one report",
        suggestion: "leave client out under inputs unless the whole file is that client's")
    ]
  }

  static func unconfirmed(
    _ path: String, _ kind: ClientRecords.Kind, _ csv: CSVFile
  ) -> Finding {
    Finding(
      .warning, "map-unconfirmed", at: SourcePosition(file: csv.name, line: csv.headerLine),
      "\(path) would read this file as \(kind.words), but nobody has confirmed it",
      suggestion: "look at \(path), then set confirmed: true in it", affects: kind.affectedKPIs)
  }

  /// `86 %`: of a guess nothing finer is worth saying.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  static func unknownFormat(_ name: String, _ csv: CSVFile, _ formats: FormatCatalog) -> Finding {
    let close = closestMatch(to: name, among: formats.formats.map(\.name))
    return Finding(
      .error, "format-not-found", at: SourcePosition(file: csv.name),
      "the settings name the format '\(name)', which nobody has defined",
      suggestion: close.map { "did you mean '\($0)'?" } ?? "see 'mspreport formats' for the list")
  }
}

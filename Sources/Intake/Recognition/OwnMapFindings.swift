import CSV
import Diagnostics

/// What the workspace's own column maps name and no file has.
struct OwnMapFindings {
  private let formats: [ExportFormat]
  private let files: [RecognisedFile]
  /// Every header of the run, by file.
  private let headers: [(path: String, header: [String])]

  init(
    _ formats: [ExportFormat], _ files: [RecognisedFile],
    headers: [(path: String, header: [String])]
  ) {
    self.formats = formats.filter { $0.isOwn }
    self.files = files
    self.headers = headers
  }

  var findings: [Finding] {
    formats.flatMap { format in
      let own = files.filter { $0.format.name == format.name }
      return own.isEmpty
        ? [unused(format)].compactMap(\.self) : absent(format, own.map(\.csv.header))
    }
  }

  /// Columns of a map that none of its files has.
  private func absent(_ format: ExportFormat, _ headers: [[String]]) -> [Finding] {
    let names = headers.map(HeaderNames.init)
    return FieldNames.of(format.kind).compactMap { field in
      guard let rule = format.columns[field] else { return nil }
      let wanted = [rule.from + rule.filled] + rule.join + (rule.when.map { [[$0.column]] } ?? [])
      let missing = wanted.first { alternatives in
        !alternatives.isEmpty && !names.contains { $0.hasAny(of: alternatives) }
      }
      guard let name = missing?.first else { return nil }
      let close = headers.lazy.compactMap { closestMatch(to: name, among: $0) }.first
      return finding(
        format, "columns.\(field)", "map-column-absent",
        "no file that this map reads has a column '\(name)', so nothing is read into '\(field)'",
        close.map { "write '\($0)', which looks close" }
          ?? "write the column's name as the header has it, or take the line out")
    }
  }

  /// A map that no file fits, and what the file that comes nearest lacks.
  private func unused(_ format: ExportFormat) -> Finding? {
    guard !format.recognise.isEmpty else {
      return finding(
        format, "recognise", "map-unused",
        "this map reads no file: it does not say by which columns its files are recognised",
        "add recognise: [\"…\", \"…\"] with columns that only this export has")
    }
    let nearest = headers.map { file in
      let names = HeaderNames(file.header)
      return (file: file, missing: format.recognise.filter { !names.hasAny(of: $0) })
    }.min { $0.missing.count < $1.missing.count }
    guard let nearest, nearest.missing.count < format.recognise.count,
      let name = nearest.missing.first?.first
    else {
      return finding(
        format, "recognise", "map-unused",
        "this map reads no file: none has any of the columns it is recognised by",
        "put its export into exports/, or remove the map")
    }
    let close = closestMatch(to: name, among: nearest.file.header)
    return finding(
      format, "recognise", "map-unused",
      "this map reads no file: \(nearest.file.path) comes nearest, but lacks the column '\(name)'",
      close.map { "write '\($0)', which looks close" }
        ?? "correct 'recognise', or remove the map")
  }

  private func finding(
    _ format: ExportFormat, _ path: String, _ code: String, _ message: String, _ suggestion: String
  ) -> Finding {
    Finding(
      .note, code,
      at: SourcePosition(
        file: format.origin?.file ?? format.name,
        line: format.origin.flatMap { $0.lines[path] ?? $0.lines[""] }, column: path),
      message, suggestion: suggestion, affects: format.kind.affectedKPIs)
  }
}

import Records
import Settings

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Decodes a column map from JSON5.
struct FormatReader {
  let file: String

  func read(_ text: String) throws(FormatError) -> ExportFormat {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      let form = try decoder.decode(FormatForm.self, from: Data(text.utf8))
      return try format(from: form)
    } catch let error as FormatError {
      throw error
    } catch let error as DecodingError {
      throw describe(error)
    } catch {
      throw FormatError(file: file, path: "", message: "\(error)", suggestion: nil)
    }
  }

  private func format(from form: FormatForm) throws(FormatError) -> ExportFormat {
    guard let kind = ClientRecords.Kind(rawValue: form.kind) else {
      throw problem(
        "kind", "'\(form.kind)' is not a kind of record",
        "one of: " + ClientRecords.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let fields = FieldNames.of(kind)
    for field in form.columns.keys.sorted() where !fields.contains(field) {
      throw problem(
        "columns.\(field)", "\(kind.rawValue) have no field '\(field)'",
        "one of: " + fields.joined(separator: ", "))
    }
    for field in form.columns.keys.sorted() {
      try checkWords(of: form.columns[field]?.rule ?? ColumnRule(), field)
    }
    try checkNames(Meanings.words(of: "status"), form.statuses ?? [:], "statuses")
    try checkHistory(form, kind)
    return ExportFormat(
      name: form.name, system: form.system, kind: kind,
      grade: try choice(form.grade ?? "inferred", "grade"), source: form.source ?? "",
      recognise: (form.recognise ?? []).map(\.all), columns: form.columns.mapValues(\.rule),
      missing: form.missing ?? [], dateOrder: try dateOrder(form),
      timeZone: form.timeZone ?? "", statuses: form.statuses ?? [:],
      foldsRows: form.columns.values.contains { $0.rule.fold != nil },
      isConfirmed: form.confirmed ?? true, tellsHistory: form.history ?? false)
  }

  /// A history needs rows that are put together, each with a time and a status.
  private func checkHistory(
    _ form: FormatForm, _ kind: ClientRecords.Kind
  ) throws(FormatError) {
    guard form.history == true else { return }
    let folds = form.columns.values.contains { $0.rule.fold != nil }
    let isTimed = form.columns["updated"] != nil && form.columns["status"] != nil
    guard kind == .tickets, folds, isTimed else {
      throw problem(
        "history", "needs a map of tickets whose rows are folded, with 'updated' and 'status'",
        "give 'created' a fold and name the columns of the change's time and status, or leave "
          + "'history' out")
    }
  }

  /// Units and meanings that nobody knows would be passed over in silence.
  private func checkWords(of rule: ColumnRule, _ field: String) throws(FormatError) {
    if !rule.unit.isEmpty, !ColumnRule.units.contains(rule.unit) {
      throw problem(
        "columns.\(field).unit",
        "'\(rule.unit)' is none of " + ColumnRule.units.joined(separator: ", "), nil)
    }
    try checkNames(Meanings.words(of: field), rule.values, "columns.\(field).values")
    if let part = rule.part, part.separator.isEmpty || part.number == 0 {
      throw problem(
        "columns.\(field).part",
        "needs a separator, and a number: 1 for the first piece, -1 for the last", nil)
    }
  }

  private func checkNames(
    _ known: [String], _ words: [String: [String]], _ path: String
  ) throws(FormatError) {
    guard let other = words.keys.sorted().first(where: { !known.contains($0) }) else { return }
    throw problem(
      "\(path).\(other)",
      known.isEmpty
        ? "this field takes no words" : "'\(other)' is none of " + known.joined(separator: ", "),
      nil)
  }

  private func dateOrder(_ form: FormatForm) throws(FormatError) -> InputSettings.DateOrder? {
    guard let word = form.dateOrder else { return nil }
    return try choice(word, "dateOrder")
  }

  private func choice<T: RawRepresentable<String> & CaseIterable>(
    _ word: String, _ path: String
  ) throws(FormatError) -> T {
    if let value = T(rawValue: word) { return value }
    let words = T.allCases.map(\.rawValue).joined(separator: ", ")
    throw problem(path, "'\(word)' is none of \(words)", nil)
  }

  private func problem(_ path: String, _ message: String, _ suggestion: String?) -> FormatError {
    FormatError(file: file, path: path, message: message, suggestion: suggestion)
  }

  private func describe(_ error: DecodingError) -> FormatError {
    func path(_ keys: [any CodingKey]) -> String {
      keys.reduce("") { path, key in
        if let place = key.intValue { return "\(path)[\(place)]" }
        return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
      }
    }
    switch error {
    case .keyNotFound(let key, let context):
      return problem(path(context.codingPath + [key]), "is missing", nil)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return problem(path(context.codingPath), "has the wrong type", nil)
    case .dataCorrupted(let context):
      guard context.codingPath.isEmpty else {
        return problem(path(context.codingPath), context.debugDescription, nil)
      }
      return problem("", "is not JSON5", "check its brackets, quotes and commas")
    @unknown default:
      return problem("", "\(error)", nil)
    }
  }
}

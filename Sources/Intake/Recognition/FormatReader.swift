import Foundation
import Records
import Settings

/// Why a column map cannot be used, in the words of its file.
package struct FormatError: Error, Equatable {
  package var file: String
  /// `columns.created.fold`; "" for the file as a whole.
  package var path: String
  package var message: String
  package var suggestion: String?
}

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
    return ExportFormat(
      name: form.name, system: form.system, kind: kind,
      grade: try choice(form.grade ?? "inferred", "grade"), source: form.source ?? "",
      recognise: (form.recognise ?? []).map(\.all), columns: form.columns.mapValues(\.rule),
      missing: form.missing ?? [], dateOrder: try dateOrder(form),
      timeZone: form.timeZone ?? "", statuses: form.statuses ?? [:],
      foldsRows: form.columns.values.contains { $0.rule.fold != nil })
  }

  /// Units and meanings that nobody knows would be passed over in silence.
  private func checkWords(of rule: ColumnRule, _ field: String) throws(FormatError) {
    if !rule.unit.isEmpty, !ColumnRule.units.contains(rule.unit) {
      throw problem(
        "columns.\(field).unit",
        "'\(rule.unit)' is none of " + ColumnRule.units.joined(separator: ", "), nil)
    }
    try checkNames(Meanings.words(of: field), rule.values, "columns.\(field).values")
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

/// The file's own shape.
private struct FormatForm: Decodable {
  var name: String
  var system: String
  var kind: String
  var grade: String?
  var source: String?
  var recognise: [OneOrMany]?
  var columns: [String: ColumnForm]
  var missing: [String]?
  var dateOrder: String?
  var timeZone: String?
  var statuses: [String: [String]]?

  enum Key: String, CodingKey, CaseIterable {
    case name, system, kind, grade, source, recognise, columns, missing, dateOrder, timeZone
    case statuses
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(except: Key.allCases.map(\.rawValue))
    let form = try decoder.container(keyedBy: Key.self)
    name = try form.decode(String.self, forKey: .name)
    system = try form.decode(String.self, forKey: .system)
    kind = try form.decode(String.self, forKey: .kind)
    grade = try form.decodeIfPresent(String.self, forKey: .grade)
    source = try form.decodeIfPresent(String.self, forKey: .source)
    recognise = try form.decodeIfPresent([OneOrMany].self, forKey: .recognise)
    columns = try form.decode([String: ColumnForm].self, forKey: .columns)
    missing = try form.decodeIfPresent([String].self, forKey: .missing)
    dateOrder = try form.decodeIfPresent(String.self, forKey: .dateOrder)
    timeZone = try form.decodeIfPresent(String.self, forKey: .timeZone)
    statuses = try form.decodeIfPresent([String: [String]].self, forKey: .statuses)
  }
}

/// `"A"` or `["A", "B"]`.
private struct OneOrMany: Decodable {
  var all: [String]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let one = try? value.decode(String.self) {
      all = [one]
    } else {
      all = try value.decode([String].self)
    }
  }
}

/// `"A"`, `["A", "B"]` or `{ from: …, join: …, unit: …, values: …, fold: …, when: … }`.
private struct ColumnForm: Decodable {
  var rule: ColumnRule

  enum Key: String, CodingKey, CaseIterable { case from, join, unit, values, fold, when }

  private struct ConditionForm: Decodable {
    var column: String
    var words: [String]
  }

  init(from decoder: any Decoder) throws {
    if let names = try? OneOrMany(from: decoder) {
      rule = ColumnRule(from: names.all)
      return
    }
    try decoder.refuseKeys(except: Key.allCases.map(\.rawValue))
    let form = try decoder.container(keyedBy: Key.self)
    rule = ColumnRule(
      from: try form.decodeIfPresent(OneOrMany.self, forKey: .from)?.all ?? [],
      join: try form.decodeIfPresent([String].self, forKey: .join) ?? [],
      unit: try form.decodeIfPresent(String.self, forKey: .unit) ?? "",
      values: try form.decodeIfPresent([String: OneOrMany].self, forKey: .values)?
        .mapValues(\.all) ?? [:])
    if let word = try form.decodeIfPresent(String.self, forKey: .fold) {
      guard let fold = ColumnRule.Fold(rawValue: word) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: form.codingPath + [Key.fold],
            debugDescription: "'\(word)' is none of first, last, min, max, count"))
      }
      rule.fold = fold
    }
    if let when = try form.decodeIfPresent(ConditionForm.self, forKey: .when) {
      rule.when = ColumnRule.Condition(column: when.column, words: when.words)
    }
  }
}

private struct AnyKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Decoder {
  fileprivate func refuseKeys(except known: [String]) throws {
    for key in try container(keyedBy: AnyKey.self).allKeys.sorted(by: {
      $0.stringValue < $1.stringValue
    })
    where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: codingPath + [key],
          debugDescription: "is not known here; one of: " + known.joined(separator: ", ")))
    }
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file's own shape.
struct FormatForm: Decodable {
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
  var history: Bool?
  var confirmed: Bool?

  enum Key: String, CodingKey, CaseIterable {
    case name, system, kind, grade, source, recognise, columns, missing, dateOrder, timeZone
    case statuses, history, confirmed
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
    history = try form.decodeIfPresent(Bool.self, forKey: .history)
    confirmed = try form.decodeIfPresent(Bool.self, forKey: .confirmed)
  }
}

/// `"A"` or `["A", "B"]`.
struct OneOrMany: Decodable {
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

/// `"A"`, `["A", "B"]` or `{ from: …, join: …, filled: …, unit: …, values: …, … }`.
struct ColumnForm: Decodable {
  var rule: ColumnRule

  enum Key: String, CodingKey, CaseIterable {
    case from, join, filled, always, part, unit, values, fold, when
  }

  private struct PartForm: Decodable {
    var separator: String
    var number: Int
  }

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
      join: try form.decodeIfPresent([OneOrMany].self, forKey: .join)?.map(\.all) ?? [],
      filled: try form.decodeIfPresent(OneOrMany.self, forKey: .filled)?.all ?? [],
      always: try form.decodeIfPresent(String.self, forKey: .always) ?? "",
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
    if let part = try form.decodeIfPresent(PartForm.self, forKey: .part) {
      rule.part = ColumnRule.Part(separator: part.separator, number: part.number)
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

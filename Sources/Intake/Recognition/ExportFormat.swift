package import Records
package import Settings

/// A column map: how one system's export becomes records, as data (`Formats/*.json5`).
package struct ExportFormat: Sendable {
  /// How sure we are that the system writes this header.
  package enum Grade: String, Sendable, CaseIterable {
    /// Seen in a real file, the vendor's documentation or the product's source.
    case certain
    /// Seen in somebody else's importer of that export.
    case likely
    /// Concluded from API names and secondary texts.
    case inferred
  }

  /// `freshdesk-tickets`.
  package var name: String
  /// `Freshdesk`.
  package var system: String
  package var kind: ClientRecords.Kind
  package var grade: Grade
  /// Where the header was seen.
  package var source: String
  /// Headers that must all be there; each entry lists alternatives.
  package var recognise: [[String]]
  /// By field name.
  package var columns: [String: ColumnRule]
  /// Cells that mean "no value", beside the empty cell.
  package var missing: [String]
  package var dateOrder: InputSettings.DateOrder?
  /// IANA zone of times without an offset; "" for the provider's.
  package var timeZone: String
  /// What the format's statuses mean: `open`, `paused`, `resolved`, `closed` → words.
  package var statuses: [String: [String]]
  /// Several rows make one record (one row per event or interaction); see `ColumnRule.fold`.
  package var foldsRows: Bool
  /// A person has looked at the map; without that it reads no file.
  package var isConfirmed = true
  /// Each of those rows is a change: its `updated` time and status make the ticket's history.
  package var tellsHistory = false
  /// Came from the workspace's `formats/`.
  package var isOwn = false
  /// Where an own map is written.
  package var origin: Origin?

  /// The file of an own map and the lines of its keys, by path.
  package struct Origin: Sendable {
    package var file: String
    package var lines: [String: Int]
  }
}

extension ExportFormat {
  /// The same map, with some fields read from other columns; it is also recognised by those.
  func reading(_ columns: [String: [String]]) -> ExportFormat {
    var format = self
    let fields = FieldNames.of(kind)
    for (field, names) in columns where fields.contains(field) {
      let old = Set(self.columns[field]?.names ?? [])
      var rule = self.columns[field] ?? ColumnRule()
      rule.from = names
      rule.join = []
      rule.filled = []
      rule.always = ""
      rule.filled = []
      rule.always = ""
      rule.part = nil
      rule.when = nil
      format.columns[field] = rule
      for i in format.recognise.indices where !old.isDisjoint(with: recognise[i]) {
        format.recognise[i] += names
      }
    }
    return format
  }
}

/// Where a field stands in the export and how to read it.
package struct ColumnRule: Sendable {
  /// Which of several rows of one record decides a field.
  package enum Fold: String, Sendable, CaseIterable {
    case first, last, min, max, count
  }

  /// A column must hold one of the words for this row to say anything about the field.
  package struct Condition: Sendable {
    package var column: String
    package var words: [String]
  }

  /// One of several pieces of a cell.
  package struct Part: Sendable {
    package var separator: String
    /// 1 is the first piece, -1 the last.
    package var number: Int
  }

  /// Names of the column, the first one present counts; `*` stands for any run of letters.
  package var from: [String]
  /// Columns put together with a blank between (date and time, first and last name), each with its
  /// possible names.
  package var join: [[String]]
  /// Names of columns of which each row's first filled cell counts, also where a name stands in the
  /// header several times.
  package var filled: [String]
  /// What the field holds in every row: the export says it by being what it is.
  package var always: String
  /// The piece of the cell to take; nil: the whole cell.
  package var part: Part?
  /// What a bare number counts, one of `units`.
  package var unit: String
  static let units = ["seconds", "minutes", "hours", "days"]
  /// Words of the export by what they mean (`yes`: …, `no`: …).
  package var values: [String: [String]]
  package var fold: Fold?
  package var when: Condition?

  /// Every name the rule looks for.
  var names: [String] { from + filled + join.joined() }

  package init(
    from: [String] = [], join: [[String]] = [], filled: [String] = [], always: String = "",
    part: Part? = nil, unit: String = "", values: [String: [String]] = [:], fold: Fold? = nil,
    when: Condition? = nil
  ) {
    self.from = from
    self.join = join
    self.filled = filled
    self.always = always
    self.part = part
    self.unit = unit
    self.values = values
    self.fold = fold
    self.when = when
  }
}

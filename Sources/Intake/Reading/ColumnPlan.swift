import Records
import Settings

/// The columns of one file that its map can use, ready for the scan.
struct ColumnPlan<Field: ExportField>: Sendable {
  private(set) var columns: [Column<Field>] = []
  /// Which columns of the file the scan hands out, by slot.
  private(set) var scanned: [Int] = []
  private let missingWords: WordList
  private let hasFixedClient: Bool
  private let header: HeaderNames
  private let headerNames: [String]

  /// With `hasFixedClient` the settings name the client of every row, whatever a column says.
  init(
    _ format: ExportFormat, header: [String], statuses: [String: String],
    hasFixedClient: Bool = false
  ) {
    self.header = HeaderNames(header)
    headerNames = header
    missingWords = WordList(format.missing)
    self.hasFixedClient = hasFixedClient
    for field in Field.allCases {
      guard let rule = format.columns[field.rawValue] else { continue }
      if hasFixedClient, field.rawValue == "client" || field.rawValue == "clientID" { continue }
      add(field, rule, words: Self.words(field, rule, format, statuses))
    }
  }

  private mutating func add(_ field: Field, _ rule: ColumnRule, words: [(UInt8, WordList)]) {
    let isConstant = !rule.always.isEmpty && !headerNames.isEmpty
    let slots = isConstant ? [slot(0)] : header.positions(of: rule).map { slot($0) }
    guard !slots.isEmpty else { return }
    let condition = rule.when.flatMap { when in
      header.position(of: when.column).map { (slot: slot($0), words: WordList(when.words)) }
    }
    if rule.when != nil, condition == nil { return }
    columns.append(
      Column(
        field: field, name: name(of: slots, rule), slots: slots, condition: condition,
        source: Self.source(rule, slots), missing: missingWords,
        meanings: words.map { (meaning: $0.0, words: $0.1) }, unit: Self.seconds(rule.unit),
        fold: rule.fold))
  }

  /// The header's names of the columns; a name that stands there several times is told once.
  private func name(of slots: [Int], _ rule: ColumnRule) -> String {
    let isOne = rule.join.isEmpty && rule.filled.isEmpty
    return slots.prefix(isOne ? 1 : slots.count).map { headerNames[scanned[$0]] }
      .joined(separator: " + ")
  }

  private static func source(_ rule: ColumnRule, _ slots: [Int]) -> CellSource {
    if !rule.always.isEmpty { return .constant(Array(rule.always.utf8)) }
    if let part = rule.part {
      return .part(separator: Array(part.separator.utf8), number: part.number)
    }
    return rule.join.isEmpty && slots.count > 1 ? .firstFilled : .whole
  }

  private mutating func slot(_ position: Int) -> Int {
    if let known = scanned.firstIndex(of: position) { return known }
    scanned.append(position)
    return scanned.count - 1
  }

  /// The settings' words first, then the map's, then the ones that are common to all systems.
  private static func words(
    _ field: Field, _ rule: ColumnRule, _ format: ExportFormat, _ statuses: [String: String]
  ) -> [(UInt8, WordList)] {
    let name = field.rawValue
    var lists: [[String: [String]]] = [rule.values, Meanings.common(name)]
    if name == "status" {
      let own = Dictionary(grouping: statuses.keys.sorted()) { statuses[$0] ?? "" }
      lists = [own, format.statuses] + lists
    }
    return lists.flatMap { list in
      list.keys.sorted().compactMap { word in
        Meanings.code(word, of: name).map { ($0, WordList(list[word] ?? [])) }
      }
    }
  }

  private static func seconds(_ unit: String) -> Double? {
    switch unit {
    case "seconds": 1
    case "minutes": 60
    case "hours": 3600
    case "days": 86_400
    default: nil
    }
  }

  /// Needed fields whose column the file does not have.
  var missing: [String] {
    Field.required.map(\.rawValue).filter { name in
      !columns.contains { $0.field.rawValue == name } && !(name == "client" && hasFixedClient)
    }
  }

  /// The steps of the row loop, with each column's reading of dates and numbers.
  func steps(_ readings: ColumnReadings) -> [Step<Field>] {
    columns.enumerated().map { index, column in
      Step(
        field: column.field, column: index, slot: column.slots[0],
        isSpecial: column.isSpecial,
        countsRows: column.fold == .count, unit: column.unit,
        dates: TimestampParser(reading: readings.dates[index] ?? readings.allDates),
        numbers: NumberParser(decimal: readings.numbers[index] ?? readings.allNumbers))
    }
  }
}

/// How the columns of a file are to be read, by column of its plan.
struct ColumnReadings: Sendable {
  var allDates = DateReading.unambiguous
  var allNumbers = DecimalSign.unknown
  var dates: [Int: DateReading] = [:]
  var numbers: [Int: DecimalSign] = [:]
}

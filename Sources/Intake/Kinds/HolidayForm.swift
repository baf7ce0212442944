import Records

enum HolidayField: String, ExportField {
  case date, name

  static let required = [Self.date]
}

/// Reads rows as days on which the business calendar is closed, days since 1970-01-01.
struct HolidayForm: RecordForm {
  private static let none = Int32.min

  func begin(_ source: Source, client: Int32) -> Int32 { Self.none }

  func read(
    _ step: Step<HolidayField>, _ cell: Cell, into day: inout Int32,
    _ cells: inout CellReader<HolidayField>
  ) throws(CellProblem) {
    guard step.field == .date, let read = try cells.day(step, cell) else { return }
    day = read
  }

  func complete(_ day: inout Int32) -> HolidayField? { day == Self.none ? .date : nil }
}

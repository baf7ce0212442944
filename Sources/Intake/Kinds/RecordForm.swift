import CSV
import Records

/// How rows become records of one kind that there are few of: devices, agreements, licences.
///
/// Tickets, time entries and ticket events come in millions and have readers of their own.
protocol RecordForm: Sendable {
  associatedtype Field: ExportField
  associatedtype Record: Sendable

  init()

  /// A row's record before its cells are read.
  mutating func begin(_ source: Source, client: Int32) -> Record

  mutating func read(
    _ step: Step<Field>, _ cell: Cell, into record: inout Record, _ cells: inout CellReader<Field>
  ) throws(CellProblem)

  /// In some exports an empty cell has a meaning: no product there, no antivirus.
  mutating func readEmpty(
    _ step: Step<Field>, into record: inout Record, _ cells: inout CellReader<Field>)

  /// Settles what only the whole row can say.
  ///
  /// - Returns: the needed field that the row left empty; nil when nothing is missing.
  mutating func complete(_ record: inout Record) -> Field?
}

extension RecordForm {
  mutating func readEmpty(
    _ step: Step<Field>, into record: inout Record, _ cells: inout CellReader<Field>
  ) {}
}

/// The fields that a column map can fill for one kind of record.
protocol ExportField: RawRepresentable<String>, CaseIterable, Sendable where AllCases: Sendable {
  /// Fields whose column every file of the kind must have.
  static var required: [Self] { get }
}

/// Reads rows by the form of their kind.
struct RecordReader<Form: RecordForm>: KindReader {
  var cells: CellReader<Form.Field>
  private(set) var records: [Form.Record] = []
  private var form = Form()

  init(_ cells: CellReader<Form.Field>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = records
    records = []
    var form = form
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      let source = Source(file: cells.context.file, line: batch.lines[row])
      var record = form.begin(source, client: Int32(bitPattern: cells.context.fixedClient.index))
      for i in 0..<cells.steps.count {
        let step = cells.steps[i]
        if let cell = cells.cell(step, batch, row) {
          try form.read(step, cell, into: &record, &cells)
        } else {
          form.readEmpty(step, into: &record, &cells)
        }
      }
      if let missing = form.complete(&record) {
        if cells.isTotalLine(batch, row) { return false }
        throw CellProblem(column: cells.column(of: missing), kind: .empty)
      }
      kept.append(record)
      return true
    }
    records = kept
    self.form = form
  }
}

extension CellReader where Field: RawRepresentable<String> {
  /// The place of a field's column; the first one where the file has none.
  func column(of field: Field) -> Int {
    columns.firstIndex { $0.field.rawValue == field.rawValue } ?? 0
  }
}

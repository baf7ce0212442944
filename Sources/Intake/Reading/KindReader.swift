import CSV

/// Reads rows as one kind of record.
protocol KindReader: RowConsumer {
  associatedtype Field: ExportField

  init(_ cells: CellReader<Field>)
  var cells: CellReader<Field> { get }
}

extension TicketReader: KindReader {}
extension TicketEventReader: KindReader {}
extension TimeEntryReader: KindReader {}

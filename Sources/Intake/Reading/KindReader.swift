import CSV

/// Reads rows as one kind of record.
protocol KindReader: RowConsumer {
  associatedtype Field: ExportField

  init(_ cells: CellReader<Field>)
  var cells: CellReader<Field> { get }
  /// Rows kept, and those of them that end before they begin: many mean that dates are misread.
  var orderOfTimes: (rows: Int, reversed: Int) { get }
}

extension KindReader {
  var orderOfTimes: (rows: Int, reversed: Int) { (0, 0) }
}

extension TicketReader: KindReader {
  var orderOfTimes: (rows: Int, reversed: Int) {
    tickets.reduce(into: (0, 0)) { sum, piece in
      sum.rows += piece.rows.count
      sum.reversed += piece.rows.count { $0.done != 0 && $0.done < $0.created }
    }
  }
}
extension TicketEventReader: KindReader {}
extension TimeEntryReader: KindReader {}

import CSV

/// Reads rows as one kind of record.
protocol KindReader: RowConsumer {
  associatedtype Field: RawRepresentable<String> & CaseIterable & Sendable
  where Field.AllCases: Sendable

  init(_ cells: CellReader<Field>)
  var cells: CellReader<Field> { get }
}

extension TicketReader: KindReader {}
extension TicketEventReader: KindReader {}
extension TimeEntryReader: KindReader {}
extension DeviceReader: KindReader {}
extension AgreementReader: KindReader {}
extension TechnicianReader: KindReader {}
extension SurveyReader: KindReader {}
extension SLATargetReader: KindReader {}
extension HolidayReader: KindReader {}

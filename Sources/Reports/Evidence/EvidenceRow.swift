package import KPIs
package import Records

/// A row behind a figure: where it was read, and what a person calls it.
package struct EvidenceRow: Sendable {
  /// nil for a person who is in no list.
  package let source: Source?
  /// A ticket's number, a device's name; for work and answers the ticket's number, else the kind of
  /// work, the score.
  package let name: String

  package init(_ row: Score.Row, of records: ClientRecords) {
    switch row {
    case .ticket(let index):
      source = records.tickets[index].source
      name = records.texts[records.tickets[index].id]
    case .timeEntry(let index):
      let entry = records.timeEntries[index]
      source = entry.source
      name = Self.ticket(entry.ticket, records) ?? records.names[entry.workType]
    case .device(let index):
      source = records.devices[index].source
      name = records.devices[index].name
    case .survey(let index):
      let survey = records.surveys[index]
      source = survey.source
      name = Self.ticket(survey.ticket, records) ?? "score \(survey.score)"
    case .agreement(let index):
      source = records.agreements[index].source
      name = records.agreements[index].type
    case .technician(let symbol):
      name = records.names[symbol]
      let name = name
      source = records.technicians.first { $0.name == name }?.source
    }
  }

  private static func ticket(_ index: Int32, _ records: ClientRecords) -> String? {
    guard records.tickets.indices.contains(Int(index)) else { return nil }
    return records.texts[records.tickets[Int(index)].id]
  }
}

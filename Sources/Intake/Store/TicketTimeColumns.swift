/// What a ticket file's columns of times are called, for messages.
struct TicketTimeColumns: Sendable {
  let firstResponse: String?
  let resolved: String?
  let closed: String?

  init(_ format: ExportFormat, header: [String]) {
    let names = HeaderNames(header)
    func name(_ field: TicketField) -> String? {
      let positions = format.columns[field.rawValue].map(names.positions(of:)) ?? []
      return positions.isEmpty ? nil : positions.map { header[$0] }.joined(separator: " + ")
    }
    firstResponse = name(.firstResponse) ?? name(.firstResponseAfter)
    resolved = name(.resolved)
    closed = name(.closed)
  }

  /// The column that says when a ticket was done.
  func done(of ticket: TicketRow) -> String? { ticket.resolved != 0 ? resolved : closed }
}

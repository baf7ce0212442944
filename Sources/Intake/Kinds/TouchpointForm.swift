import Records

enum TouchpointField: String, ExportField {
  case client, at, kind, review, by, contact, note

  static let required = [Self.client, .at]
}

/// Reads rows as contacts with clients.
struct TouchpointForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> Touchpoint {
    var touchpoint = Touchpoint()
    touchpoint.source = source
    touchpoint.client = client
    return touchpoint
  }

  func read(
    _ step: Step<TouchpointField>, _ cell: Cell, into touchpoint: inout Touchpoint,
    _ cells: inout CellReader<TouchpointField>
  ) throws(CellProblem) {
    switch step.field {
    case .client:
      touchpoint.company = cell.text
      touchpoint.client = Int32(bitPattern: cells.party(cell).index)
    case .at: if let time = try cells.time(step, cell) { touchpoint.at = time.at }
    case .kind: touchpoint.kind = cell.text
    case .review: if let yes = cells.answer(step, cell) { touchpoint.isReview = yes }
    case .by: touchpoint.by = cell.text
    case .contact: touchpoint.contact = cell.text
    case .note: touchpoint.note = cell.text
    }
  }

  func complete(_ touchpoint: inout Touchpoint) -> TouchpointField? {
    if touchpoint.client <= 0 { return .client }
    return touchpoint.at == Ticket.never ? .at : nil
  }
}

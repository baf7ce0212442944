import Records

/// Values of a batch that are worked into the tickets once the whole rows are known.
struct PendingValues {
  /// What is left of a promise.
  enum TimeLeft: UInt8 { case unknown, some, overdue }

  var statuses: [UInt8]
  /// What the system's own sorting of its states says; empty without such a column.
  var statusGroups: [UInt8] = []
  /// Seconds until the first response; empty without such a column.
  var waits: [Double] = []
  var responseLeft: [TimeLeft] = []
  var resolutionLeft: [TimeLeft] = []
  /// Several rows make a ticket: whether it is over is not known before they are put together.
  private let isPiece: Bool

  init(count: Int, isPiece: Bool) {
    statuses = Array(repeating: Meanings.unknown, count: count)
    self.isPiece = isPiece
  }

  @inline(__always)
  func complete(_ ticket: inout TicketRow, at row: Int) {
    if !waits.isEmpty, waits[row] >= 0, ticket.firstResponse == 0 {
      ticket.firstResponse = UInt32(clamping: Int64(ticket.created) + Int64(waits[row]))
    }
    ticket.statusKind =
      Ticket.Status(rawValue: statuses[row]) ?? (ticket.done != 0 ? .closed : .open)
    if !responseLeft.isEmpty, ticket.responseVerdict == .none {
      let isOver = isPiece || ticket.firstResponse != 0
      ticket.responseVerdict = Self.verdict(responseLeft[row], isOver: isOver)
    }
    if !resolutionLeft.isEmpty, ticket.resolutionVerdict == .none {
      let isOver = isPiece || ticket.done != 0
      ticket.resolutionVerdict = Self.verdict(resolutionLeft[row], isOver: isOver)
    }
  }

  /// Time that is left keeps a promise only when nothing can happen any more.
  private static func verdict(_ left: TimeLeft, isOver: Bool) -> Ticket.Verdict {
    switch left {
    case .unknown: .none
    case .overdue: .missed
    case .some: isOver ? .met : .none
    }
  }
}

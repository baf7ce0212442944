/// Small ticket exports in the program's own form.
enum Tickets {
  /// A ticket in October 2026 for each client.
  static func csv(clients: [String]) -> String {
    let rows = clients.enumerated().map { index, client in
      "\(index + 1),Printer,\"\(client)\",P2,Closed,2026-10-05 09:00,2026-10-05 09:30,"
        + "2026-10-05 12:00\n"
    }
    return header + rows.joined()
  }

  /// Tickets without a day that would tell the order of day and month.
  static let ambiguous =
    header + "1,Printer,Acme,P2,Closed,03/04/2026 09:00,03/04/2026 09:30,03/04/2026 12:00\n"

  private static let header =
    "Ticket ID,Title,Client,Priority,Status,Created,First Response,Closed\n"
}

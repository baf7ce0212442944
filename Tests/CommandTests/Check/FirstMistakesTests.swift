import Foundation
import Testing

/// What goes wrong in the first hour, told so that anybody can mend it.
struct FirstMistakesTests {
  /// What `check` says below the table of files and the list of clients.
  private func check(_ desk: Desk, code: Int32) throws -> String {
    var surroundings = Program.Surroundings()
    surroundings.folder = desk.folder
    let outcome = try Program.run(["check", "--as-of", "2026-11-02"], in: surroundings)
    #expect(outcome.code == code, "\(outcome.output)\(outcome.messages)")
    let parts = outcome.output.split(separator: "\n\n", maxSplits: 2)
    return outcome.messages + (parts.count > 2 ? String(parts[2]) : "")
  }

  private static let level =
    "sla: { gold: { priorities: { \"*\": { response: \"4h\" } } } }, "

  @Test func `two spellings of a client`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme S.L.", "ACME SL", "Acme S.L."]))
    try desk.write(
      "mspreport.json5",
      "{ \(Self.level)clients: [{ name: \"Acme S.L.\", sla: \"gold\" }] }")
    let text = try check(desk, code: 3)
    #expect(
      text.hasPrefix(
        """
        exports/t.csv
          warning: 'ACME SL' is not among the clients in the settings; it gets a report of its own (line 3)
            so: where it is one company, its figures are split between two reports, this one and 'Acme S.L.'
            touches: tickets-created, tickets-resolved, backlog, sla-response, sla-resolution
            do: if it is the same company as "Acme S.L.", list this spelling among its aliases:
                clients: [{ name: "Acme S.L.", aliases: ["ACME SL"] }]

        """), "\(text)")
    #expect(text.contains("\n1 thing to settle before the first report; 1 note.\n"))
    try desk.write(
      "mspreport.json5",
      "{ \(Self.level)clients: [{ name: \"Acme S.L.\", sla: \"gold\", aliases: [\"ACME SL\"] }] }")
    #expect(
      try check(desk, code: 0) == """
        Nothing to settle: every row was used or left out by a rule.
        next: mspreport monthly --month 2026-09 writes the reports

        """)
  }

  static let typos: [(settings: String, message: String)] = [
    (
      "{\n  provider: { name: \"Norte IT\", timezone: \"Europe/Madrid\" },\n}",
      """
      mspreport.json5:2: error: provider.timezone: unknown key 'timezone'
        help: write 'timeZone'

      """
    ),
    (
      "{\n  clients: [\n    { name: \"Acme\", sla: \"glod\" },\n  ],\n  sla: { gold: {} },\n}",
      """
      mspreport.json5:3: error: clients[0].sla: no service level is named 'glod'
        help: write 'gold'

      """
    ),
    (
      "{\n  inputs: [{ files: \"t.csv\", dateOrder: \"dym\", columns: { creatd: \"On\" } }],\n}",
      """
      mspreport.json5:2: error: inputs[0].columns.creatd: unknown field 'creatd'
        help: write 'created'
      mspreport.json5:2: error: inputs[0].dateOrder: unknown value 'dym'
        help: write 'dmy'

      """
    ),
    (
      "{\n  targets: { \"sla-resolutoin\": 95 },\n}",
      """
      mspreport.json5:2: error: targets.sla-resolutoin: unknown KPI 'sla-resolutoin'
        help: write 'sla-resolution'

      """
    ),
  ]

  @Test(arguments: typos)
  func `a typo in a setting`(settings: String, message: String) throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme"]))
    try desk.write("mspreport.json5", settings)
    #expect(try check(desk, code: 2) == message)
  }

  @Test func `a swapped day and month that no date contradicts`() throws {
    let desk = try Desk()
    // Created on 9 October, done on 10 and 11 October; with the day first, in September of other months.
    let rows = (1...6).map { "\($0),Acme,10/09/2026 0\($0):00,11/0\($0)/2026 09:00\n" }
    try desk.write("exports/t.csv", "Ticket ID,Client,Created,Resolved\n" + rows.joined())
    try desk.write(
      "mspreport.json5", "{ inputs: [{ files: \"t.csv\", dateOrder: \"dmy\" }] }")
    let text = try check(desk, code: 1)
    #expect(
      text.hasPrefix(
        """
        exports/t.csv
          error: 6 of 6 tickets would be resolved before they were created with the day first, as the \
        file is read; with the month first all of them would fit (6 in all, line 1)
            so: tickets would stand in wrong months and every time between two dates would be wrong, so \
        no report is written
            touches: tickets-created, tickets-resolved, backlog, sla-response, sla-resolution
            do: correct the order in the settings:
                inputs: [{ files: "t.csv", dateOrder: "mdy" }]

        """), "\(text)")
    #expect(text.hasSuffix("next: settle what is marked 'error', then run mspreport check again\n"))
  }

  @Test func `a swapped day and month that some dates contradict`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv",
      "Ticket ID,Client,Created\n1,Acme,03/04/2026 09:00\n2,Acme,04/25/2026 09:00\n")
    try desk.write(
      "mspreport.json5", "{ inputs: [{ files: \"t.csv\", dateOrder: \"dmy\" }] }")
    let text = try check(desk, code: 1)
    #expect(
      text.hasPrefix(
        """
        exports/t.csv
          error: 1 date does not exist with the day first, as the file is read; with the month first \
        all of them would fit (line 1)

        """), "\(text)")
  }

  @Test func `a renamed column that is needed`() throws {
    let desk = try Desk()
    let header =
      "Ticket ID,Subject,Status,Priority,Created at,Resolved time,Closed time,Agent,Group,Company\n"
    let row = "7,Printer,Closed,High,2026-10-05 09:00,2026-10-05 11:00,,Ada,Desk,Acme\n"
    try desk.write("exports/tickets.csv", header + row)
    let text = try check(desk, code: 1)
    #expect(
      text.hasPrefix(
        """
        exports/tickets.csv
          error: looks like freshdesk-tickets, but has no column named 'Created time'; it has \
        'Ticket ID', 'Subject', 'Status', 'Priority', 'Created at', 'Resolved time', 'Closed time', \
        'Agent', 'Group', 'Company' (line 1)
            so: the file is not read, and no report is written without it
            touches: tickets-created, tickets-resolved, backlog, sla-response, sla-resolution
            do: 'Created at' looks close; if it is the column, say so in the settings:
                inputs: [{ files: "tickets.csv", format: "freshdesk-tickets", columns: { created: "Created at" } }]

        """), "\(text)")
    try desk.write(
      "mspreport.json5",
      "{ \(Self.level)inputs: [{ files: \"tickets.csv\", format: \"freshdesk-tickets\", "
        + "columns: { created: \"Created at\" } }], clients: [{ name: \"Acme\", sla: \"gold\" }] }")
    #expect(try check(desk, code: 0).hasPrefix("Nothing to settle"))
  }

  @Test func `a renamed column that is not needed`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv",
      "Ticket ID,Client,Created,Resolve\n1,Acme,2026-10-05 09:00,2026-10-05 10:00\n")
    let text = try check(desk, code: 0)
    #expect(
      text.contains(
        """
          note: Resolve: nothing is read into 'resolved': there is no column 'Resolved', but \
        'Resolve' looks close (line 1)
            touches: tickets-created, tickets-resolved, backlog, sla-response, sla-resolution
            do: if it is the same, say so in the settings:
                inputs: [{ files: "t.csv", columns: { resolved: "Resolve" } }]

        """), "\(text)")
  }

  @Test func `a column that the settings name and the file does not have`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", "Ticket ID,Client,Opened on\n1,Acme,2026-10-05 09:00\n")
    // `duration` is a field of time entries.
    try desk.write(
      "mspreport.json5",
      "{ inputs: [{ files: \"t.csv\", format: \"mspreport-tickets\", "
        + "columns: { created: \"Opend on\", duration: \"x\" } }] }")
    let text = try check(desk, code: 1)
    #expect(
      text.contains(
        """
          error: the settings read 'created' from the column 'Opend on', which the file does not have; \
        it has 'Ticket ID', 'Client', 'Opened on' (line 1)
        """), "\(text)")
    #expect(
      text.contains(
        """
            do: 'Opened on' looks close:
                inputs: [{ files: "t.csv", columns: { created: "Opened on" } }]
        """), "\(text)")
    #expect(
      text.contains("the settings name a column for 'duration', but tickets have no such field"))
  }
}

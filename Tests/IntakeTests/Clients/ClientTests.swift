import Intake
import Records
import Settings
import Testing

struct ClientTests {
  /// Tickets of these clients, one each, in this order.
  private func tickets(_ clients: [String], _ change: (inout Exports) -> Void = { _ in }) throws
    -> Run
  {
    let rows = clients.enumerated().map { "\($0.offset),\"\($0.element)\",2026-10-05 09:00:00\n" }
    var exports = Exports("a.csv", "Ticket ID,Client,Created\n" + rows.joined())
    change(&exports)
    return try exports.read()
  }

  private func counts(_ run: Run) -> [String] {
    run.store.clients.indices.map {
      "\(run.store.clients[$0].name) \(run.store.records(of: $0).tickets.count)"
    }
  }

  @Test func `spellings that differ in case, blanks or form are one client`() throws {
    let run = try tickets([
      "Café Sol", "CAFÉ SOL", "Cafe\u{301} Sol", "Café  Sol ", "Café\u{A0}Sol", "Café\u{200B} Sol",
      "Café Sol",
    ])
    #expect(counts(run) == ["Café Sol 7"])
    #expect(run.findings == [])
  }

  @Test func `the most frequent spelling names an unlisted client`() throws {
    let run = try tickets(["ACME", "Acme", "Acme", "beta", "Beta"])
    #expect(counts(run) == ["Acme 3", "Beta 2"])
  }

  @Test func `aliases and names of the settings are one client`() throws {
    let run = try tickets(["Acme", "ACME, S.L. (Madrid)", "acme, s.l.  (madrid)", "Beta"]) {
      $0.list("Acme S.L.", aliases: ["Acme", "ACME, S.L. (Madrid)"])
      $0.list("Gamma")
    }
    #expect(counts(run) == ["Acme S.L. 3", "Beta 1", "Gamma 0"])
    #expect(
      run.findings == [
        "note client-not-listed a.csv:5 'Beta' (1): 'Beta' is not among the clients in the settings; "
          + "it gets a report of its own; add \"Beta\" to the clients in the settings: "
          + "clients: [{ name: \"Beta\" }]"
      ])
  }

  @Test func `an id goes before a name`() throws {
    var exports = Exports(
      "a.csv",
      """
      Ticket ID,Client ID,Client,Created
      1,1042,Renamed Ltd,2026-10-05 09:00:00
      2,,Acme,2026-10-05 09:00:00
      3,1042,,2026-10-05 09:00:00
      4,77,Beta,2026-10-05 09:00:00

      """)
    exports.list("Acme", id: "1042")
    let run = try exports.read()
    #expect(counts(run) == ["Acme 3", "Beta 1"])
    #expect(run.store.clients.map(\.id) == ["1042", "77"])
  }

  @Test func `ids that contradict names are told`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client ID,Client,Created
      1,10,Acme,2026-10-05 09:00:00
      2,20,acme,2026-10-05 09:00:00
      3,30,Beta,2026-10-05 09:00:00
      4,30,Beta Holding,2026-10-05 09:00:00

      """
    ).read()
    #expect(counts(run) == ["Acme 2", "Beta 1", "Beta Holding 1"])
    #expect(
      run.findings == [
        "warning client-ids a.csv:2 'Acme' (1): 'Acme' stands with several ids: 10, 20; they are "
          + "taken for one company; if they are several, list each with its id in the settings",
        "warning client-id-shared a.csv:4 '30' (1): the id 30 stands with several names: 'Beta', "
          + "'Beta Holding'; each gets a report of its own; if they are one company, list it with "
          + "its id in the settings",
      ])
  }

  @Test func `companies of one name are two where the settings list both ids`() throws {
    var exports = Exports(
      "a.csv",
      "Ticket ID,Client ID,Client,Created\n1,10,Acme,2026-10-05\n2,20,Acme,2026-10-05\n")
    exports.list("Acme Madrid", id: "10")
    exports.list("Acme Roma", id: "20")
    let run = try exports.read()
    #expect(counts(run) == ["Acme Madrid 1", "Acme Roma 1"])
    #expect(run.findings == [])
  }

  @Test func `work may name a listed client by its id`() throws {
    var exports = Exports("t.csv", "Technician,Client,Start,Hours\nAda,1042,2026-10-05,1\n")
    exports.list("Acme", id: "1042")
    let run = try exports.read()
    #expect(run.records?.timeEntries.count == 1)
    #expect(run.findings == [])
  }

  @Test func `look-alikes are told and kept apart`() throws {
    let run = try tickets(["Acme", "Аcme", "Acme Ltd"]) { $0.list("Acme") }
    #expect(counts(run).sorted() == ["Acme 1", "Acme Ltd 1", "Аcme 1"])
    #expect(
      Set(run.findings) == [
        "warning client-lookalike a.csv:3 'Аcme' (1): 'Аcme' is not among the clients in the "
          + "settings; it gets a report of its own; if it is the same company as \"Acme\", "
          + "list this spelling among its aliases: "
          + "clients: [{ name: \"Acme\", aliases: [\"Аcme\"] }]",
        "warning client-lookalike a.csv:4 'Acme Ltd' (1): 'Acme Ltd' is not among the clients in the "
          + "settings; it gets a report of its own; if it is the same company as \"Acme\", "
          + "list this spelling among its aliases: "
          + "clients: [{ name: \"Acme\", aliases: [\"Acme Ltd\"] }]",
      ])
  }

  @Test func `without settings look-alikes are told as well`() throws {
    let run = try tickets(["Acme", "Аcme"])
    #expect(run.codes == ["client-lookalike", "client-lookalike"])
    #expect(run.clientNames.count == 2)
  }

  @Test func `an unknown name in work is told with the nearest client`() throws {
    var exports = Exports([
      ("a.csv", "Ticket ID,Client,Created\n1,Almazara del Valle,2026-10-05 09:00:00\n"),
      (
        "t.csv",
        "Technician,Client,Start,Hours\nAda,Almazara del Vale,2026-10-05,1\nAda,Zeta,2026-10-05,1\n"
      ),
    ])
    exports.list("Almazara del Valle")
    let run = try exports.read()
    #expect(run.clientNames == ["Almazara del Valle"])
    #expect(
      run.findings("client-unknown") == [
        "warning client-unknown t.csv:2 'Almazara del Vale' (1): 'Almazara del Vale' is no known "
          + "client; its rows are left out; if it is the same company as \"Almazara del Valle\", "
          + "list this spelling among its aliases: "
          + "clients: [{ name: \"Almazara del Valle\", aliases: [\"Almazara del Vale\"] }]",
        "warning client-unknown t.csv:3 'Zeta' (1): 'Zeta' is no known client; its rows are left "
          + "out; add \"Zeta\" to the clients in the settings: clients: [{ name: \"Zeta\" }]",
      ])
  }

  @Test func `tickets without a client get a report of their own`() throws {
    let run = try tickets(["", "Acme", "-", " "])
    #expect(counts(run) == ["Acme 1", "Without a client 3"])
    #expect(run.books == ["4 = 4 + 0 + 0"])
    #expect(
      run.findings == [
        "warning ticket-without-client a.csv:2 (3): tickets name no client; they get a report of "
          + "their own, 'Without a client'; fill them in at the source, and export again"
      ])
    // Only where no row has a client the whole file may be one's.
    #expect(
      try tickets(["", "-"]).findings == [
        "warning ticket-without-client a.csv:2 (2): tickets name no client; they get a report of "
          + "their own, 'Without a client'; export the client's column, or name the client of the "
          + "whole file: inputs: [{ files: \"a.csv\", client: \"…\" }]"
      ])
  }

  @Test func `the settings may name the client of a whole file`() throws {
    let run = try tickets(["Acme", "Beta"]) {
      $0.settings.input("a.csv") { $0.client = "Gamma" }
      $0.list("Gamma S.L.", aliases: ["gamma"])
    }
    #expect(counts(run) == ["Gamma S.L. 2"])
  }

  @Test func `the only listed client owns files that name none`() throws {
    var exports = Exports(
      "z.csv",
      """
      Id,Requester,Subject,Created at,Solved at,Via
      1,Eve,A,2026-10-05 09:00:00,,Mail

      """)
    exports.list("Acme")
    #expect(try counts(exports.read()) == ["Acme 1"])
    exports.list("Beta")
    #expect(try counts(exports.read()) == ["Acme 0", "Beta 0", "Without a client 1"])
  }

  @Test func `clients come by name, whatever the files' order`() throws {
    let names = ["zeta", "Beta", "acme", "Ñu", "1st"]
    let expected = ["1st 1", "acme 1", "Beta 1", "zeta 1", "Ñu 1"]
    #expect(try counts(tickets(names)) == expected)
    #expect(try counts(tickets(names.reversed())) == expected)
  }

  @Test func `a listed client's zone and language go before the provider's`() throws {
    var exports = Exports("a.csv", "Ticket ID,Client,Created\n1,Beta,2026-10-05 09:00:00\n")
    exports.settings.provider.timeZone = "Europe/Madrid"
    exports.settings.provider.language = "es"
    exports.settings.targets = ["csat": 0.9, "backlog": 5]
    exports.list("Acme", zone: "Asia/Tokyo")
    exports.settings.clients[0].language = "it"
    exports.settings.clients[0].targets = ["csat": 0.8]
    let clients = try exports.read().store.clients
    #expect(clients.map(\.timeZone) == ["Asia/Tokyo", "Europe/Madrid"])
    #expect(clients.map(\.language) == ["it", "es"])
    #expect(clients.map(\.targets) == [["csat": 0.8, "backlog": 5], ["csat": 0.9, "backlog": 5]])
  }

  @Test func `one client's records hold nothing of another's`() throws {
    let clients = ["Acme", "Beta", ""]
    func rows(_ row: (String) -> String) -> String {
      clients.map { row($0.isEmpty ? "Nobody" : $0).replacing("@Nobody", with: "") }.joined()
        .replacing("@", with: "")
    }
    var exports = Exports([
      (
        "a.csv",
        "Ticket ID,Client,Created,Title,Priority,Contact,Category\n"
          + rows {
            "\($0)-1,@\($0),2026-10-05 09:00:00,\($0) title,\($0) prio,\($0) contact,\($0) category\n"
          }
      ),
      (
        "b.csv",
        "Technician,Client,Ticket ID,Start,Hours,Work Type\n"
          + rows { "Tech of \($0),@\($0),\($0)-1,2026-10-05 09:00:00,1,\($0) work\n" }
          + "Tech of Beta,Acme,Beta-1,2026-10-05 09:00:00,1,Acme visit\n"
      ),
      (
        "c.csv",
        "Survey ID,Ticket ID,Score,Submitted,Comment,Contact\n"
          + rows { "\($0)-S,\($0)-1,5,2026-10-06 09:00:00,\($0) comment,\($0) contact\n" }
      ),
      (
        "d.csv",
        "Hostname,Client,Device Type\n" + rows { "\($0)-PC,@\($0),Laptop\n" }
      ),
      (
        "e.csv",
        "Ticket ID,Changed,Status,Queue\n"
          + rows { "\($0)-1,2026-10-05 10:00:00,\($0) status,\($0) queue\n" }
      ),
    ])
    exports.settings.rules.statuses = ["x": "open"]
    let run = try exports.read()
    for name in run.clientNames {
      let records = try #require(run.records(of: name))
      let texts = records.texts.pages.map { String(decoding: $0, as: UTF8.self) }
      let names = (0..<records.names.count).map { records.names[Symbol(UInt32($0))] }
      let all = (texts + names + records.dump).joined(separator: "\n")
      for other in ["Acme", "Beta", "Nobody"] where other != name && !name.hasPrefix("Without") {
        // The technician is the provider's and worked for both.
        #expect(!all.replacing("Tech of Beta", with: "").contains(other), "\(name): \(other)")
      }
      #expect(records.tickets.count == 1 && records.devices.count == 1)
      #expect(records.events.count == 1 && records.surveys.count == 1)
    }
    #expect(run.clientNames == ["Acme", "Beta", "Without a client"])
  }
}

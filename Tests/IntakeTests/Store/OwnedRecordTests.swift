import Intake
import Records
import Settings
import Testing

/// Licences, opportunities, backups: whose they are, and what becomes of those that are nobody's.
struct OwnedRecordTests {
  private static let users = """
    User,Products,Last Activity
    ada@acme.example,Suite,2026-10-01
    eve@acme.example,Suite,2026-10-02

    """

  /// The own form without its client column.
  private static let map = """
    { name: "people", system: "Tenant", kind: "license-users", recognise: ["User", "Products"],
      columns: { user: "User", products: "Products", lastActivity: "Last Activity" } }
    """

  @Test func `rows without a client are left out, and the setting that helps is named`() throws {
    var exports = Exports("people.csv", Self.users)
    exports.own = [("formats/people.json5", Self.map)]
    exports.list("Acme")
    exports.list("Beta")
    let run = try exports.read()
    #expect(run.books == ["2 = 0 + 2 + 0"])
    #expect(
      run.findings("license-user-without-client") == [
        "warning license-user-without-client people.csv:2 (2): people with licences name no client; "
          + "name the client of the whole file in the settings: "
          + "inputs: [{ files: \"people.csv\", client: \"…\" }]"
      ])
    #expect(run.clientNames == ["Acme", "Beta"])
  }

  @Test func `a file's client is every row's`() throws {
    var exports = Exports("people.csv", Self.users) {
      $0.input("people.csv") { $0.client = "Beta" }
    }
    exports.own = [("formats/people.json5", Self.map)]
    exports.list("Acme")
    exports.list("Beta")
    let run = try exports.read()
    #expect(run.books == ["2 = 2 + 0 + 0"])
    #expect(run.records(of: "Acme")?.licenseUsers.count == 0)
    #expect(
      run.records(of: "Beta")?.licenseUsers.map(\.user) == ["ada@acme.example", "eve@acme.example"])
    #expect(run.findings == [])
  }

  @Test func `a client that only the settings' inputs name is a client`() throws {
    let run = try Exports("hours.csv", "Technician,Start,Hours\nAda,2026-10-05 09:00:00,1.5\n") {
      $0.input("hours.csv") { $0.client = "Desk" }
    }.read()
    #expect(run.clientNames == ["Desk"])
    #expect(run.books == ["1 = 1 + 0 + 0"])
    #expect(run.records?.timeEntries.map(\.seconds) == [5400])
  }

  @Test func `what is nobody's never joins the tickets without a client`() throws {
    var exports = Exports([
      ("people.csv", Self.users), ("t.csv", "Ticket ID,Client,Created\n1,,2026-10-05 09:00:00\n"),
    ])
    exports.own = [("formats/people.json5", Self.map)]
    let run = try exports.read()
    #expect(run.records(of: "Without a client")?.tickets.count == 1)
    #expect(run.records(of: "Without a client")?.licenseUsers.count == 0)
    #expect(run.books == ["2 = 0 + 2 + 0", "1 = 1 + 0 + 0"])
  }

  @Test func `prospects are no clients, and their rows are not lost`() throws {
    let run = try Exports([
      (
        "o.csv",
        """
        Company,Opportunity,Outcome,Amount
        Acme,Firewall,Won,100
        Newcomer,Everything,Open,900

        """
      ), ("t.csv", "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n"),
    ]).read()
    #expect(run.clientNames == ["Acme"])
    #expect(run.books == ["2 = 2 + 0 + 0", "1 = 1 + 0 + 0"])
    #expect(run.records(of: "Acme")?.opportunities.map(\.name) == ["Firewall"])
  }

  @Test func `a client that only buys licences is a client`() throws {
    let run = try Exports(
      "l.csv", "Company,Product,Units Bought,Unit Price\nBeta,Suite,10,\"1.234,50\"\n"
    ).read()
    #expect(run.clientNames == ["Beta"])
    #expect(run.records?.licenses.first?.unitPrice?.tenThousandths == 12_345_000)
  }

  @Test func `impossible values are rejected with their column`() throws {
    let run = try Exports([
      ("l.csv", "Company,Product,Units Bought\nBeta,Suite,1.5\nBeta,Suite,-2\n"),
      ("a.csv", "Section,Statement,Answer\nA,1,6\nA,2,0\n"),
      ("r.csv", "Company,Amount,Revenue Type\nBeta,,Recurring\n"),
    ]).read()
    #expect(
      run.outcome.rejects.map { "\(run.store.files[Int($0.file)]):\($0.line) \($0.column)" } == [
        "l.csv:2 Units Bought", "l.csv:3 Units Bought", "r.csv:2 Amount", "a.csv:2 Answer",
        "a.csv:3 Answer",
      ])
  }
}

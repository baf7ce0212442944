import Intake
import Records
import Settings
import Testing

/// What a column map can say beside a column's name.
struct ColumnRuleTests {
  private func read(_ columns: String, _ text: String, kind: String = "tickets") throws -> Run {
    var exports = Exports("desk.csv", text) { $0.input("desk.csv") { $0.format = "desk" } }
    exports.own = [
      (
        "formats/desk.json5",
        "{ name: 'desk', system: 'Desk', kind: '\(kind)', columns: \(columns) }"
      )
    ]
    return try exports.read()
  }

  static let parts: [(number: Int, client: String)] = [
    (1, "C004734"), (2, "Sales"), (3, "Acme"), (-1, "Acme"), (-3, "C004734"),
  ]

  @Test(arguments: parts)
  func `a piece of a cell`(number: Int, client: String) throws {
    let run = try read(
      "{ id: 'Nr', created: 'At', client: { from: 'Who', part: { separator: ' / ', number: \(number) } } }",
      "Nr,At,Who\n1,2026-10-05 09:00:00,C004734 / Sales /  Acme \n")
    #expect(run.clientNames == [client])
  }

  @Test func `a cell without that piece says nothing`() throws {
    let run = try read(
      "{ id: 'Nr', created: 'At', client: { from: 'Who', part: { separator: ' / ', number: 2 } } }",
      "Nr,At,Who\n1,2026-10-05 09:00:00,Acme\n2,2026-10-05 09:00:00,Acme / \n")
    #expect(run.clientNames == ["Without a client"])
    #expect(run.findings("ticket-without-client").count == 1)
  }

  @Test func `each row's first filled cell counts, of repeated names too`() throws {
    let run = try read(
      "{ id: 'Nr', created: 'At', client: { filled: ['Client', 'Company'], from: 'Project' } }",
      """
      Nr,At,Project,Client,Company,client
      1,2026-10-05 09:00:00,P,Acme,,Beta
      2,2026-10-05 09:00:00,P,,,Beta
      3,2026-10-05 09:00:00,P,,Gamma,

      """)
    #expect(run.clientNames == ["Acme", "Beta", "Gamma"])
    #expect(run.findings("column-repeated") == [])
  }

  @Test func `names of which none is there leave the field to another column`() throws {
    let run = try read(
      "{ id: 'Nr', created: 'At', client: { filled: ['Client', 'Company'], from: 'Project' } }",
      "Nr,At,Project\n1,2026-10-05 09:00:00,Acme\n")
    #expect(run.clientNames == ["Acme"])
  }

  @Test func `day and month are told apart by all columns of a rule`() throws {
    let run = try read(
      "{ id: 'Nr', client: 'Client', created: { filled: ['Opened', 'Logged'] } }",
      """
      Nr,Client,Opened,Logged
      1,Acme,,10/25/2026 09:00
      2,Acme,,10/05/2026 09:00

      """)
    #expect(
      run.records?.tickets.map { run.records?.words($0) ?? "" }.map { $0.prefix(28) } == [
        "id=2 | created=2026-10-05 09", "id=1 | created=2026-10-25 09",
      ])
  }

  @Test func `a star stands for what differs`() throws {
    let run = try read(
      "{ id: 'Nr', created: 'At', client: 'Custom field (Organi*ation)' }",
      "Nr,At,Custom field (Organisation)\n1,2026-10-05 09:00:00,Acme\n")
    #expect(run.clientNames == ["Acme"])
  }

  @Test func `columns to be put together may have other names`() throws {
    let run = try read(
      "{ id: 'Nr', client: 'Client', created: { join: [['Date', 'Datum'], ['Time', 'Zeit']] } }",
      "Nr,Client,Zeit,Datum\n1,Acme,09:30,2026-10-05\n")
    #expect(
      run.records?.dump.last == "id=1 | created=2026-10-05 09:30 | is=open | line=2")
  }

  @Test func `what the export is can say what no column says`() throws {
    let run = try read(
      "{ name: 'Asset', client: 'Company', managed: { always: 'no' } }",
      "Asset,Company\nPC1,Acme\n", kind: "devices")
    #expect(
      run.records?.dump.last == "name=PC1 | kind=other () | managed=no | line=2")
  }
}

import Intake
import Records
import Settings
import Testing

/// Headers and rows that do not look like a plain table.
struct HeaderOddityTests {
  @Test func `of a column that stands several times the first cell with a value counts`() throws {
    let run = try Exports(
      "a.csv",
      """
      Ticket ID,Client,Created,Category,Owner,Category,Category
      1,Acme,2026-10-05 09:00:00,,Ada,,Mail
      2,Acme,2026-10-05 10:00:00,,Ada,Printer,Mail
      3,Acme,2026-10-05 11:00:00,Phone,Ada,Printer,Mail
      4,Acme,2026-10-05 12:00:00,,Ada,,

      """
    ).read()
    let records = try #require(run.records)
    #expect(
      records.tickets.map { records.names[$0.category] } == ["Mail", "Printer", "Phone", ""])
    #expect(
      run.findings("column-repeated") == [
        "warning column-repeated a.csv:1:Category (1): the header has 'Category' 3 times; in each "
          + "row the first one with a value counts; where they mean different things, rename or "
          + "remove the others"
      ])
  }

  @Test func `a bad cell of a repeated column is named once`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Created\n1,Acme,,soon\n2,Acme,later,2026-10-05 09:00:00\n"
        + "3,Acme,,2026-10-05 09:00:00\n"
    ).read()
    #expect(
      run.rejects.map { $0.prefix(26) } == [
        "a.csv:2: Created: 'soon': ", "a.csv:3: Created: 'later':",
      ])
    #expect(run.books == ["3 = 1 + 0 + 2"])
  }

  static let names =
    "number,opened_at,short_description,caller_id,priority,state,assignment_group,assigned_to,company"
  static let labels =
    "Number,Opened,Short description,Caller,Priority,State,Assignment group,Assigned to,Company"

  @Test(arguments: [names, labels])
  func `a system's names and its labels head the same table`(header: String) throws {
    let run = try Exports(
      "incident.csv",
      header + "\nINC0010001,2026-10-05 09:00:00,Mail,Eva,3 - Moderate,In Progress,Desk,Ada,Acme\n"
    ).read()
    #expect(run.books == ["1 = 1 + 0 + 0"])
    let records = try #require(run.records(of: "Acme"))
    #expect(records.tickets.map { records.names[$0.priority] } == ["3 - Moderate"])
  }

  @Test func `a row that ends before the header has empty cells`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Owner,Queue\n1,Acme,2026-10-05 09:00:00\n2,Acme,2026-10-05 10:00:00,Ada,Desk\n"
    ).read()
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=1 | created=2026-10-05 09:00 | is=open | line=2",
        "id=2 | created=2026-10-05 10:00 | is=open | technician=Ada | queue=Desk | line=3",
      ])
    #expect(run.books == ["2 = 2 + 0 + 0"])
  }

  @Test func `a delimiter behind the last column is no column`() throws {
    let run = try Exports(
      "a.csv",
      "\u{FEFF}\"Ticket ID\";\"Client\";\"Created\";\n\"1\";\"Acme\";\"2026-10-05 09:00\";\n"
    ).read()
    #expect(run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | is=open | line=2")
    #expect(run.rejects == [])
  }

  @Test func `a line end inside quotes is the cell's`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Title\n1,Acme,2026-10-05 09:00:00,\"no mail\nsince \"\"noon\"\"\"\n"
        + "2,Acme,2026-10-05 10:00:00,b\n"
    ).read()
    let records = try #require(run.records)
    #expect(records.tickets.map { records.texts[$0.title] } == ["no mail\nsince \"noon\"", "b"])
    #expect(records.tickets.map(\.source.line) == [2, 4])
  }
}

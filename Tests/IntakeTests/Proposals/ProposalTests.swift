import Diagnostics
import Intake
import Records
import Testing

struct ProposalTests {
  /// `field=column`, with what else the rule says.
  private static func words(_ column: ProposedColumn) -> String {
    let rule = column.rule
    var words = "\(column.field)=" + (rule.from + rule.join.joined()).joined(separator: " + ")
    if !rule.unit.isEmpty { words += " (\(rule.unit))" }
    if let fold = rule.fold { words += " \(fold.rawValue)" }
    if let when = rule.when { words += " when \(when.column)" }
    return words
  }

  @Test(arguments: ForeignExport.all)
  func `an unknown export is understood`(export: ForeignExport) throws {
    let run = try Exports(export.path, export.text).read()
    let proposal = try #require(run.outcome.proposals.first)
    #expect(proposal.file == export.path)
    #expect(proposal.kind.rawValue == export.kind)
    #expect(proposal.columns.map(Self.words) == export.columns)
    #expect(proposal.confidence >= 0.6, "\(proposal.confidence)")
  }

  @Test(arguments: ForeignExport.all)
  func `a proposal is never used silently`(export: ForeignExport) throws {
    let run = try Exports(export.path, export.text).read()
    #expect(run.codes == ["format-unknown"])
    #expect(run.store.clients.isEmpty)
    #expect(run.books == ["0 = 0 + 0 + 0"])
    let proposal = try #require(run.outcome.proposals.first)
    var asked = Exports(export.path, export.text)
    asked.own = [("formats/\(proposal.name).json5", proposal.mapText)]
    let unconfirmed = try asked.read()
    #expect(unconfirmed.codes == ["map-unconfirmed"])
    #expect(unconfirmed.store.clients.isEmpty)
  }

  @Test(arguments: ForeignExport.all)
  func `a confirmed proposal reads every row`(export: ForeignExport) throws {
    let proposal = try #require(
      try Exports(export.path, export.text).read().outcome.proposals.first)
    var exports = Exports(export.path, export.text)
    exports.own = [
      (
        "formats/\(proposal.name).json5",
        proposal.mapText.replacing("confirmed: false", with: "confirmed: true")
      )
    ]
    let run = try exports.read()
    let account = try #require(run.outcome.accounts.first)
    #expect(account.format == proposal.name)
    #expect(account.read > 0 && account.rejected == 0, "\(run.rejects)")
    #expect(
      !run.codes.contains { ["format-unknown", "map-unconfirmed", "column-missing"].contains($0) })
    #expect(run.outcome.findings.allSatisfy { $0.severity != .error }, "\(run.findings)")
  }

  static let others: [(path: String, text: String)] = [
    (
      "exports/prices.csv",
      "Article No,Description,Unit,Price,Valid from\nA1,Cable,pc,3.50,2026-01-01\nA2,Mouse,pc,9.90,2026-01-01\n"
    ),
    (
      "exports/addresses.csv",
      "Name,Street,ZIP,City,Country\nAcme,Main St 1,10001,New York,US\nBeta,High St 2,20002,Boston,US\n"
    ),
    (
      "exports/contacts.csv",
      "First Name,Last Name,Company,E-mail,Phone\nAnn,Day,Acme,a@acme.example,123\nBob,Ray,Beta,b@beta.example,456\n"
    ),
    (
      "exports/bank.csv",
      "Date,Description,Amount,Balance\n2026-10-05,Rent,-500.00,1200.00\n2026-10-06,Sale,90.00,1290.00\n"
    ),
    (
      "exports/birthdays.csv", "Name,Birthday\nAnn,1990-04-13\nBob,1985-11-30\n"
    ),
    (
      "exports/orders.csv",
      "Order No,Customer,Order date,Total,Paid\n1,Acme,2026-10-05,99.00,yes\n2,Beta,2026-10-06,10.00,no\n"
    ),
    (
      "exports/rooms.csv",
      "Room,Date,Seats,Remark\nBlue,2026-10-05,8,\nRed,2026-10-06,4,projector\n"
    ),
    (
      "exports/readings.csv", "a,b,c\n1,2,3\n4,5,6\n"
    ),
  ]

  @Test(arguments: others.indices)
  func `other tables are left alone`(index: Int) throws {
    let other = Self.others[index]
    let run = try Exports(other.path, other.text).read()
    #expect(run.outcome.proposals.map { "\($0.kind) \($0.confidence)" } == [])
    #expect(run.codes == ["format-unknown"])
  }

  @Test func `a list of addresses is told to be of no use`() throws {
    let run = try Exports(Self.others[1].path, Self.others[1].text).read()
    #expect(
      run.findings == [
        "warning format-unknown exports/addresses.csv:1 (1): no known export has this header: "
          + "'Name', 'Street', 'ZIP', 'City', 'Country'; it seems to be a list of addresses, which no "
          + "figure needs; leave the file out: "
          + "inputs: [{ files: \"addresses.csv\", ignore: true }]"
      ])
  }

  @Test func `the finding says what the file looks like`() throws {
    let export = ForeignExport.all[3]
    let run = try Exports(export.path, export.text).read()
    #expect(
      run.findings == [
        "warning format-unknown exports/encuestas.csv:1 (1): no known export has this header; it looks "
          + "like surveys (97 %): id from 'Nº de encuesta', ticket from 'Incidencia', client from "
          + "'Cliente', score from 'Valoración', comment from 'Comentario', answered from "
          + "'Fecha de respuesta'; run 'mspreport init' to get this as a column map in formats/, or "
          + "leave the file out: inputs: [{ files: \"encuestas.csv\", ignore: true }]"
      ])
  }
}

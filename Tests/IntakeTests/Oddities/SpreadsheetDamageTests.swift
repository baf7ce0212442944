import Intake
import Records
import Settings
import Testing

/// What a spreadsheet program does to an export that is opened and saved with it.
struct SpreadsheetDamageTests {
  @Test func `digits between commas are told and not added up`() throws {
    #expect(
      try OddCells.ticket("3,87,16,91,111", in: "Hours")
        == "a.csv:2: Hours: '3,87,16,91,111': a spreadsheet changed the digits of this number; "
        + "export again and do not save the file with a spreadsheet program")
  }

  private static let header =
    "Ticket ID,Subject,Created time,Due by Time,Resolved time,Resolution time (in hrs),Group,Company Name"

  @Test func `a re-saved export says the same as the original`() throws {
    let original = try Exports(
      "a.csv",
      Self.header
        + "\n1,Mail,2025-02-13 09:30:00,2025-02-14 09:30:00,2025-02-20 10:00:00,100:30:00,Desk,Acme\n"
        + "2,Fax,2025-02-04 08:05:00,2025-02-05 08:05:00,,,Desk,Acme\n"
    ).read()
    let saved = try Exports(
      "a.csv",
      Self.header
        + "\n1,Mail,13/02/2025 09:30,14/02/2025 09:30,20/02/2025 10:00,100:30:00,Desk,Acme\n"
        + "2,Fax,04/02/2025 08:05,05/02/2025 08:05,,,Desk,Acme\n"
    ).read()
    #expect(original.records?.dump == saved.records?.dump)
    #expect(saved.findings == [])
  }

  @Test func `a re-saved export in the desk's code page says the same as the original`() throws {
    let text = """
      Ticket ID;Client;Created;Owner;Hours
      1;Ação Ltda;2026-10-05 09:00:00;José Müñoz;1,5

      """
    let original = try Exports("a.csv", "\u{FEFF}" + text).read()
    var saved = Exports([])
    saved.raw = [("a.csv", text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })]
    let read = try saved.read()
    #expect(read.outcome.accounts.map(\.encoding) == ["windows-1252"])
    #expect(original.records?.dump == read.records?.dump)
  }

  @Test func `DOS letters of a spreadsheet are read`() throws {
    // "José;São Paulo" in code page 850: é 82, ã C6.
    let start = Array("Ticket ID;Client;Created;Owner\n1;S".utf8)
    let middle = Array("o Paulo;2026-10-05 09:00;Jos".utf8)
    var exports = Exports([])
    exports.settings.input("a.csv") { $0.encoding = "cp850" }
    exports.raw = [("a.csv", start + [0xC6] + middle + [0x82, 0x0A])]
    let run = try exports.read()
    #expect(run.clientNames == ["São Paulo"])
    #expect(
      run.records?.dump.last
        == "id=1 | created=2026-10-05 09:00 | is=open | technician=José | line=2")
  }

  @Test func `32-bit letters with a currency sign between the columns`() throws {
    let text =
      "ID¤Titre¤Entité¤Date d'ouverture¤Dernière modification¤Statut\n"
      + "52 267¤Écran noir¤Acme¤05-10-2026 09:00¤15-10-2026 10:00¤Nouveau\n"
    let letters = [0xFEFF] + text.unicodeScalars.map(\.value)
    var exports = Exports([])
    exports.raw = [
      (
        "glpi.csv",
        letters.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
      )
    ]
    let run = try exports.read()
    #expect(run.outcome.accounts.map { "\($0.encoding) \($0.delimiter)" } == ["utf-32le ¤"])
    #expect(
      run.records?.dump.last
        == "id=52 267 | title=Écran noir | created=2026-10-05 09:00 | updated=2026-10-15 10:00"
        + " | status=Nouveau | is=open | line=2")
  }

  @Test func `a table of XML under another name is refused and told`() throws {
    let run = try Exports(
      "tickets.xls",
      """
      <?xml version="1.0"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>
      <Row><Cell><Data ss:Type="String">Ticket ID</Data></Cell></Row></Table></Worksheet></Workbook>

      """
    ).read()
    #expect(run.codes == ["unreadable-file"])
  }
}

import CSV
import Intake
import Records
import Settings
import Testing

/// One file under two names.
struct SameFileTests {
  private static let files: [(kind: String, text: String)] = [
    (
      "tickets",
      "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n2,Acme,2026-10-05 09:00:00\n"
    ),
    (
      "work",
      "Technician,Client,Start,Hours\nAda,Acme,2026-10-05 09:00:00,1\nAda,Acme,2026-10-05 09:00:00,1\n"
    ),
    (
      "devices",
      "Hostname,Company,Device Type\npc1,Acme,Laptop\npc1,Acme,Laptop\n"
    ),
  ]

  @Test(arguments: files)
  func `the same bytes are read once, whatever the names`(kind: String, text: String) throws {
    let once = try Exports("a.csv", text).read()
    let run = try Exports([("a.csv", text), ("copy of a.csv", text)]).read()
    #expect(run.books.last == "2 = 0 + 2 + 0")
    #expect(run.records?.dump == once.records?.dump)
    #expect(
      run.findings("file-repeated") == [
        "warning file-repeated copy of a.csv (2): the file is 'a.csv' once more, byte for byte; it "
          + "was left out, so that nothing counts twice; remove one of the two"
      ])
    #expect(
      run.codes.filter { $0.hasSuffix("-repeated") || $0.hasSuffix("-duplicate") } == [
        "file-repeated"
      ])
  }

  @Test func `a bad row of a file given twice is told once`() throws {
    let text = "Ticket ID,Client,Created\n1,Acme,soon\n2,Acme,2026-10-05 09:00:00\n"
    let run = try Exports([("a.csv", text), ("b.csv", text)]).read()
    #expect(run.rejects.count == 1)
    #expect(run.books == ["2 = 1 + 0 + 1", "2 = 0 + 2 + 0"])
  }

  @Test func `with other line ends all rows are found to be repeated`() throws {
    let text = "Ticket ID,Client,Created\n1,Acme,2026-10-05 09:00:00\n2,Acme,2026-10-05 09:00:00\n"
    let run = try Exports([("a.csv", text), ("b.csv", text.replacing("\n", with: "\r\n"))]).read()
    #expect(run.books == ["2 = 0 + 2 + 0", "2 = 2 + 0 + 0"])
    #expect(run.codes == ["ticket-duplicate"])
  }

  @Test func `empty tables are no copies of each other`() throws {
    let text = "Ticket ID,Client,Created\n"
    let run = try Exports([("a.csv", text), ("b.csv", text)]).read()
    #expect(!run.codes.contains("file-repeated"))
  }

  @Test func `one list for two clients is two lists`() throws {
    let text = "Hostname,Company,Device Type\npc1,,Laptop\n"
    let run = try Exports([("acme.csv", text), ("beta.csv", text)]) { settings in
      settings.input("acme.csv") { $0.client = "Acme" }
      settings.input("beta.csv") { $0.client = "Beta" }
    }.read()
    #expect(run.clientNames == ["Acme", "Beta"])
    #expect(run.books == ["1 = 1 + 0 + 0", "1 = 1 + 0 + 0"])
  }
}

import Foundation
import Testing

/// Runs that cannot do what they are asked for: they say why, and write nothing.
struct RefusalTests {
  /// Runs `monthly` over a workspace with old reports, which must stay as they are.
  private func refused(_ desk: Desk, code: Int32 = 1) throws -> String {
    try desk.write("reports/2026-10/index.html", "old")
    let outcome = try desk.run("monthly", "--month", "2026-10")
    #expect(outcome.code == code)
    #expect(outcome.output == "")
    #expect(try desk.files() == ["2026-10/index.html": Data("old".utf8)])
    return outcome.messages.replacing(desk.folder.path, with: "DESK")
  }

  @Test func `a folder without exports`() throws {
    #expect(
      try refused(Desk()) == """
        mspreport: error: there are no exports in 'DESK/exports'
          help: put your CSV exports there

        """)
  }

  @Test func `no folder at all`() throws {
    let desk = try Desk()
    try desk.remove("exports")
    #expect(
      try refused(desk) == """
        mspreport: error: there is no folder 'DESK/exports'
          help: put your CSV exports there, or name it with --exports

        """)
  }

  @Test func `nothing is made for a run that fails`() throws {
    let desk = try Desk()
    #expect(try desk.run("monthly", "--month", "2026-10").code == 1)
    #expect(!FileManager.default.fileExists(atPath: desk.reports.path))
  }

  @Test func `files that are no exports`() throws {
    let desk = try Desk()
    try desk.write("exports/a.csv", Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 * 37) }))
    try desk.write("exports/b.csv", "hello\n")
    #expect(
      try refused(desk) == """
        exports/a.csv: error: this is binary data, not a table
          help: export the list as CSV
        exports/b.csv:1: warning: no known export has this header: 'hello'
          help: write a column map for it in formats/ (mspreport formats --guide), or leave the \
        file out:
                inputs: [{ files: "b.csv", ignore: true }]
        mspreport: error: an export could not be used, and reports without it would be wrong; \
        nothing was written

        """)
  }

  @Test func `a header that nobody knows`() throws {
    let desk = try Desk()
    try desk.write("exports/b.csv", "hello\nworld\n")
    #expect(
      try refused(desk).hasSuffix(
        """
        mspreport: error: no export holds anything that can be reported; nothing was written
          help: see mspreport check for what became of each file

        """))
  }

  static let settings: [(text: String, message: String)] = [
    (
      "{ provider: { nmae: \"x\" } }",
      """
      DESK/mspreport.json5:1: error: provider.nmae: unknown key 'nmae'
        help: write 'name'

      """
    ),
    (
      "{ provider: \n",
      """
      DESK/mspreport.json5:2: error: column 1: expected a value, found the end of the file
        help: write the value here

      """
    ),
  ]

  @Test(arguments: settings)
  func `settings that cannot be read`(text: String, message: String) throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme"]))
    try desk.write("mspreport.json5", text)
    #expect(try refused(desk, code: 2) == message)
  }

  @Test func `dates that can be read in two ways`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.ambiguous)
    let messages = try refused(desk)
    #expect(
      messages.hasPrefix(
        """
        exports/t.csv:2: error: Created: '03/04/2026 09:00' can be 3 April 2026 or 4 March 2026, \
        and no date in the file decides; the same holds for 'First Response', 'Closed' (3 in all)
          help: say which in the settings, "dmy" for day first, "mdy" for month first:
                inputs: [{ files: "t.csv", dateOrder: "dmy" }]

        """), "\(messages)")
    #expect(
      messages.hasSuffix(
        """
        mspreport: error: an export could not be used, and reports without it would be wrong; \
        nothing was written

        """))
  }

  @Test func `findings fail a strict run, which did its work`() throws {
    let desk = try Desk.sample()
    #expect(try desk.run("monthly", "--month", "2026-10", "--strict").code == 1)
    #expect(try desk.files() == SampleMonth.shared().files)
  }

  @Test func `a clean run ends with 0 and says nothing`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv",
      "Ticket Number,Company,Created\n1,Acme,2026-10-05 09:00:00\n2,Acme,2026-10-30 09:00:00\n")
    let outcome = try desk.run("monthly", "--month", "2026-10")
    #expect(outcome.messages == "")
    #expect(outcome.code == 0)
  }

  @Test func `an export that ends before the month does is told`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv", "Ticket Number,Company,Created\n1,Acme,2026-10-05 09:00:00\n")
    let outcome = try desk.run("monthly", "--month", "2026-10")
    #expect(
      outcome.messages == """
        exports/t.csv: warning: the tickets end on 2026-10-05, the report on 2026-10-31
          help: export again when its last day is over; until then its figures are not final

        """)
    #expect(outcome.code == 3)
  }

  @Test func `a mistake in an own column map is told with its path`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme"]))
    try desk.write(
      "formats/own.json5",
      "{ name: \"own\", system: \"Own\", kind: \"tickets\", columns: { id: \"A\", creatd: \"B\" } }"
    )
    let outcome = try desk.run("check")
    #expect(
      outcome.messages.contains(
        "formats/own.json5:1:68: error: columns.creatd: tickets have no field 'creatd'\n"
          + "  help: write 'created'\n"))
    #expect(outcome.code == 2)
  }

  @Test func `a column map can be printed into the folder of own ones`() throws {
    let desk = try Desk()
    try desk.write("formats/mine.json5", "")
    let outcome = try desk.run("formats", "mspreport-tickets")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("name: \"mspreport-tickets\""))
  }
}

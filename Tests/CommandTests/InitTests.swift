import Foundation
import Testing

/// `init`: from a folder of exports to settings that can be read and used.
struct InitTests {
  @Test func `five unrelated exports become settings that every command takes`() throws {
    let desk = try InitDesk.make()
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    #expect(outcome.code == 3 && outcome.messages == "")
    #expect(outcome.output.hasSuffix("Written: \(desk.folder.path)/mspreport.json5\n"))
    #expect(try desk.run("check").code == 3)
    #expect(try desk.run("monthly", "--month", "2026-07").code == 3)
    #expect(try desk.files().keys.contains { $0.contains("/clients/beta-gmbh") })
  }

  @Test func `the settings say what was seen`() throws {
    let desk = try InitDesk.make()
    _ = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    let lines = try desk.settingsLines()
    for line in [
      "name: \"Norte IT\",", "timeZone: \"Europe/Madrid\",", "mon: [\"09:00-17:00\"],",
      "holidays: [\"ES\"],", "High: { resolution: \"4h\" },",
      "{ name: \"Beta GmbH\", sla: \"standard\", aliases: [\"Beta\"] },",
      "{ name: \"Clinic 1\", id: \"7\", sla: \"standard\" },",
      "// \"ACME, S.L. (Madrid)\",", "{ name: \"ACME, S.L. (Madrid)\" },",
      "// { name: \"Sunshine Bakery\" },", "// \"On Bench\": \"paused\",",
    ] {
      #expect(lines.contains { $0.hasPrefix(line) }, "\(line)")
    }
    let text = lines.joined(separator: "\n")
    #expect(text.contains("38 of 38 (100 %)"))
    #expect(text.contains("pauses: [\"Waiting on Customer\"],"))
  }

  @Test func `what is left to do is said in order`() throws {
    let desk = try InitDesk.make()
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    let steps = outcome.lines.drop { $0 != "Next steps:" }.dropFirst()
    #expect(
      Array(steps) == [
        "  1. Decide whether 'Acme S.L.' and 'ACME, S.L. (Madrid)' are one company: under `clients`.",
        "  2. Say what 'On Bench' means: under `rules`, `statuses`.",
        "  3. Compare opening hours and promises (`calendars`, `sla`) with your contracts.",
        "  4. For how busy people are, add exports/technicians.csv: the columns Technician and Hours per "
          + "Week.",
        "  5. Read mspreport.json5 once from top to bottom, then run `mspreport check`, then `mspreport "
          + "monthly`.", "Written: \(desk.folder.path)/mspreport.json5",
      ])
  }

  @Test func `nothing is overwritten`() throws {
    let desk = try InitDesk.make()
    try desk.write("mspreport.json5", "{}\n")
    let before = try desk.files(in: "")
    let outcome = try desk.run("init")
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.messages.contains("is there already; nothing was changed"))
    #expect(try desk.files(in: "") == before)
    #expect(try desk.run("init", "--dry-run").output.hasSuffix("// Nothing was written.\n"))
    #expect(try desk.files(in: "") == before)
  }

  @Test func `a dry run prints the same settings and writes nothing`() throws {
    let desk = try InitDesk.make()
    let before = try desk.files(in: "")
    let dry = try desk.run("init", "--dry-run", "--country", "es")
    #expect(dry.code == 3)
    #expect(try desk.files(in: "") == before)
    _ = try desk.run("init", "--country", "ES")
    let text = try desk.settingsText()
    #expect(dry.output.hasPrefix(text))
    let rest = dry.output.dropFirst(text.count).split(separator: "\n")
    #expect(rest.allSatisfy { $0.hasPrefix("//") })
    try desk.write("mspreport.json5", dry.output)
    #expect(try desk.run("check").code == 3)
  }

  @Test func `the same exports give the same settings anywhere`() throws {
    let desk = try InitDesk.make()
    let one = try desk.run("init", "--dry-run", "--jobs", "1")
    let two = try desk.run("init", "--dry-run", "--jobs", "4", in: .farAway)
    #expect(one.output == two.output)
    #expect(one.output.contains("timeZone: \"UTC\",  // not known"))
  }

  @Test func `names of one company are joined when a person says so`() throws {
    let desk = try InitDesk.make()
    let outcome = try desk.run(
      "init", "--name", "Norte IT", "--country", "ES", "--same", "Acme S.L.=ACME, S.L. (Madrid)")
    #expect(!outcome.output.contains("Decide whether"))
    let lines = try desk.settingsLines()
    #expect(
      lines.contains {
        $0.hasPrefix(
          "{ name: \"Acme S.L.\", sla: \"standard\", aliases: [\"acme s.l.\", \"ACME, S.L. (Madrid)\"] }"
        )
      })
  }

  @Test func `the books at the end are those of the proposed settings`() throws {
    let tickets = """
      Ticket ID,Client,Created
      1,Clínica Sur,2026-10-05 09:00:00

      """
    let hours = """
      Technician,Start,Hours,Client
      Ada,2026-10-05 09:00:00,1,Clinica Sur
      Ada,2026-10-06 09:00:00,1,Somebody Else

      """
    let desk = try Desk()
    try desk.write("exports/tickets.csv", tickets)
    try desk.write("exports/hours.csv", hours)
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    // Without an accent it is the same name, so that only one entry is left without a client.
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("  exports/hours.csv")
          && $0.hasSuffix("2 rows, 2026-10-05 to 2026-10-06, 1 left out")
      }, "\(outcome.output)")
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try desk.run("check", "--format", "json").output.utf8))
    #expect(check.files.map(\.excluded) == [1, 0])
  }

  @Test func `names of two companies are asked about once`() throws {
    let desk = try InitDesk.make()
    let outcome = try desk.run(
      "init", "--name", "Norte IT", "--country", "ES", "--different",
      "ACME, S.L. (Madrid)=Acme S.L.")
    #expect(!outcome.output.contains("Decide whether"))
    let lines = try desk.settingsLines()
    #expect(lines.contains { $0.hasPrefix("{ name: \"ACME, S.L. (Madrid)\" },") })
    #expect(!lines.contains { $0.contains("ame company") })
  }

  @Test func `a folder without exports gets one to be filled`() throws {
    let desk = try Desk()
    try desk.remove("exports")
    let outcome = try desk.run("init")
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.messages.contains("there are no exports yet; the empty folder"))
    #expect(try desk.run("init").messages.contains("exports' is empty"))
    let missing = try Program.run("init", "/nowhere/at/all")
    #expect(missing.code == 2)
    #expect(missing.messages.contains("there is no folder '/nowhere/at/all'"))
  }

  @Test func `rubbish gives no settings`() throws {
    let desk = try Desk()
    try desk.write("exports/a.csv", Data((0..<200).map { UInt8(truncatingIfNeeded: $0 * 37) }))
    let outcome = try desk.run("init")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Not understood:\n  exports/a.csv  "))
    #expect(outcome.messages.contains("no file could be read"))
    #expect(try desk.files(in: "").keys.sorted() == ["exports/a.csv"])
  }

  /// A desk that nobody has heard of.
  private static let unknown = """
    Nº de caso,Organización,Asunto,Fecha de apertura,Fecha de cierre,Prioridad,Estado,Asignado a
    C-1,Acme S.L.,Correo,14/07/2026 09:00,14/07/2026 12:00,Alta,Cerrado,Ana
    C-2,Beta GmbH,VPN,15/07/2026 10:00,15/07/2026 12:00,Baja,Cerrado,Ben
    C-3,Acme S.L.,Disco,16/07/2026 09:00,16/07/2026 17:00,Alta,Cerrado,Ana
    C-4,Beta GmbH,Red,17/07/2026 09:00,,Baja,En el limbo,Ana

    """

  @Test func `a map of an unknown export waits for a person`() throws {
    let desk = try Desk()
    try desk.write("exports/casos.csv", Self.unknown)
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("No settings were written: no file can be read before its map"))
    #expect(
      outcome.output.hasSuffix(
        "set confirmed: true where it is right, then run mspreport init again.\n"))
    let map = try desk.text(of: "formats/casos.json5")
    #expect(map.contains("\n  confirmed: false,\n"))
    #expect(try desk.run("check").output.contains("nobody has confirmed it"))
    try desk.write(
      "formats/casos.json5", map.replacing("confirmed: false", with: "confirmed: true"))
    _ = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    #expect(try desk.settingsLines().contains { $0.hasPrefix("{ name: \"Acme S.L.\"") })
  }

  @Test func `a file that comes later gets its map, and the settings stay`() throws {
    let desk = try InitDesk.make()
    _ = try desk.run("init", "--country", "ES")
    let settings = try desk.settingsText()
    try desk.write("exports/casos.csv", Self.unknown)
    let outcome = try desk.run("init")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("Written: \(desk.folder.path)/formats/casos.json5\n"))
    #expect(outcome.output.contains("Left as it was: \(desk.folder.path)/mspreport.json5\n"))
    #expect(try desk.settingsText() == settings)
    #expect(try desk.run("init").code == 2)
  }

  @Test func `several statuses that nobody knows are all asked about`() throws {
    let desk = try Desk()
    try desk.write(
      "exports/t.csv",
      "Ticket ID,Client,Created,Status\n1,Acme,2026-10-05 09:00:00,Frobbed\n"
        + "2,Acme,2026-10-05 09:00:00,Zapped\n3,Acme,2026-10-05 09:00:00,Zapped\n")
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES")
    #expect(
      outcome.output.contains("Say what 'Zapped', 'Frobbed' mean: under `rules`, `statuses`."))
    let lines = try desk.settingsLines()
    #expect(lines.contains { $0.hasPrefix("// \"Zapped\": \"open\",  // 2 rows") })
  }

  @Test func `an accepted map is read at once`() throws {
    let desk = try Desk()
    try desk.write("exports/casos.csv", Self.unknown)
    let outcome = try desk.run("init", "--name", "Norte IT", "--country", "ES", "--accept")
    #expect(outcome.output.contains("exports/casos.csv  tickets by formats/casos.json5: 4 rows"))
    #expect(outcome.output.contains("\nWritten: \(desk.folder.path)/formats/casos.json5\n"))
    #expect(try desk.text(of: "formats/casos.json5").contains("\n  confirmed: true,\n"))
    let lines = try desk.settingsLines()
    #expect(lines.contains { $0.hasPrefix("{ name: \"Acme S.L.\"") })
    #expect(lines.contains { $0.hasPrefix("// \"En el limbo\": \"open\",") })
    #expect(try desk.run("monthly", "--month", "2026-07").code == 3)
  }

  @Test func `a map that is there stays as it is`() throws {
    let desk = try Desk()
    try desk.write("exports/casos.csv", Self.unknown)
    _ = try desk.run("init")
    let map = try desk.text(of: "formats/casos.json5") + "// mine\n"
    try desk.write("formats/casos.json5", map)
    _ = try desk.run("init", "--accept")
    #expect(try desk.text(of: "formats/casos.json5") == map)
  }

  @Test func `a dry run shows the maps in comments`() throws {
    let desk = try Desk()
    try desk.write("exports/casos.csv", Self.unknown)
    let before = try desk.files(in: "")
    let dry = try desk.run("init", "--dry-run")
    #expect(dry.output.contains("\n// formats/casos.json5 would be:\n"))
    #expect(try desk.files(in: "") == before)
    try desk.write("mspreport.json5", dry.output)
    #expect(try desk.run("check").code == 3)
  }

  static let wrong: [(words: [String], problem: String, help: String)] = [
    (["--country", "Spayn"], "--country: 'Spayn' is not a country code", "write 'ES'"),
    (
      ["--time-zone", "Europe/Madird"], "--time-zone: 'Europe/Madird' is not a time zone",
      "write 'Europe/Madrid'"
    ),
    (
      ["--same", "Acme"], "--same: 'Acme' are not two names",
      "write --same \"Acme S.L.=ACME (Madrid)\""
    ),
  ]

  @Test(arguments: wrong)
  func `wrong answers are refused`(words: [String], problem: String, help: String) throws {
    let outcome = try Program.run(["init", "--dry-run"] + words)
    #expect(outcome.code == 2)
    #expect(outcome.messages == "mspreport: error: \(problem)\n  help: \(help)\n")
  }

  @Test func `strangers' names stay texts`() throws {
    let desk = try Desk()
    let names = ["Evil\"\", sla: \"\"x", "Two\nlines", "Back\\slash // \u{2028} end", "}] /* */"]
    try desk.write("exports/t.csv", Tickets.csv(clients: names))
    let outcome = try desk.run("init", "--name", "A \"B\" \\ \u{202E}", "--country", "DE")
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(try desk.run("check").code == 0)
    let monthly = try desk.run("monthly", "--month", "2026-10")
    #expect(monthly.code == 3 && !monthly.messages.contains(": error: "), "\(monthly.messages)")
    #expect(try desk.files().keys.count { $0.hasSuffix("monthly.md") } == 4)
  }

  @Test func `two hundred clients take a line each`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: (1...200).map { "Client \($0)" }))
    #expect(try desk.run("init", "--country", "GB", "--name", "Norte IT").code == 0)
    let lines = try desk.settingsLines()
    #expect(lines.count { $0.hasPrefix("{ name: \"Client ") } == 200)
    #expect(lines.count < 290)
  }

  @Test func `a day that could be a month is asked for`() throws {
    let desk = try Desk()
    try desk.write("exports/clear.csv", Tickets.csv(clients: ["Acme"]))
    try desk.write("exports/open.csv", Tickets.ambiguous)
    let outcome = try desk.run("init")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("  1. Say whether day or month comes first in open.csv"))
    let lines = try desk.settingsLines()
    #expect(lines.contains("// { files: \"open.csv\", dateOrder: \"dmy\" },"))
    #expect(lines.contains { $0.contains("'03/04/2026 09:00' can be 3 April") })
  }
}

extension Desk {
  /// What `init` wrote.
  fileprivate func settingsText() throws -> String { try text(of: "mspreport.json5") }

  fileprivate func text(of name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// Its lines without the blanks before them.
  fileprivate func settingsLines() throws -> [String] {
    try settingsText().split(separator: "\n").map { String($0.drop { $0 == " " }) }
  }
}

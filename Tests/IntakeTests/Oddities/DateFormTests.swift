import Intake
import Records
import Settings
import Testing

/// The date formats seen in exports, from the file to the ticket.
struct DateFormTests {
  static let alone: [(cell: String, created: String)] = [
    ("2026-10-05 09:30:07", "2026-10-05 09:30:07"), ("2026-10-05 09:30", "2026-10-05 09:30"),
    ("2026/10/05 09:30:07.125", "2026-10-05 09:30:07"),
    ("2025-05-20T18:25:01.553Z", "2025-05-20 18:25:01"),
    ("2026-10-05T09:30:07+0300", "2026-10-05 06:30:07"),
    ("2026-10-05 09:30:00 GMT+2", "2026-10-05 07:30"),
    ("2026-10-05 09:30:00 UTC", "2026-10-05 09:30"),
    ("2024-01-15 10:30:00.0000000", "2024-01-15 10:30"),
    ("25/10/2026 9:30", "2026-10-25 09:30"), ("25/10/2026 09:30:07", "2026-10-25 09:30:07"),
    ("25-10-2026 09:30", "2026-10-25 09:30"), ("10-25-2026 09:30:07", "2026-10-25 09:30:07"),
    ("10/25/2026 9:30", "2026-10-25 09:30"), ("10/25/26 9:30", "2026-10-25 09:30"),
    ("25/Feb/26 10:17 PM", "2026-02-25 22:17"), ("02-Nov-04", "2004-11-02 00:00"),
    ("6 May 2026 14:51", "2026-05-06 14:51"), ("2026-02-25 16:38:58.679", "2026-02-25 16:38:58"),
    ("11-19-2025 08:08 \n\n 8%", "2025-11-19 08:08"),
    (#"19-11-2025 08:08 \n\n 8%"#, "2025-11-19 08:08"),
    ("25/10/2026 10:17 a. m.", "2026-10-25 10:17"), ("25/10/2026 10:17 p.m.", "2026-10-25 22:17"),
    ("25/10/2026 10:17 p.\u{A0}m.", "2026-10-25 22:17"),
    ("25/10/2026 10:17\u{202F}PM", "2026-10-25 22:17"), ("25/10/2026, 10:17", "2026-10-25 10:17"),
  ]

  @Test(arguments: alone)
  func `a date is read as it was written`(cell: String, created: String) throws {
    #expect(try OddCells.created(cell) == created)
  }

  static let months: [(language: String, names: String)] = [
    (
      "en",
      "January February March April May June July August September October November December"
    ),
    ("en, short", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    (
      "es",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    ("es, short", "ene feb mar abr may jun jul ago sept oct nov dic"),
    (
      "it",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
    ("it, short", "gen feb mar apr mag giu lug ago set ott nov dic"),
    (
      "pt",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    ("pt, short", "jan fev mar abr mai jun jul ago set out nov dez"),
    ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    ("fr, short", "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    ("de, short", "Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez."),
    ("de, of spreadsheets", "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
  ]

  @Test(arguments: months)
  func `months are read in the user's language`(language: String, names: String) throws {
    let read = try names.split(separator: " ").map { try OddCells.created("5 \($0) 2026 14:51") }
    let expected = (1...12).map { "2026-\($0 < 10 ? "0" : "")\($0)-05 14:51" }
    #expect(read == expected)
  }

  static let sentences: [(cell: String, created: String)] = [
    ("6 mai 2026 à 14:51", "2026-05-06 14:51"), ("6. Mai 2026 um 14:51", "2026-05-06 14:51"),
    ("6 de mayo de 2026 a las 14:51", "2026-05-06 14:51"),
    ("May 6, 2026 at 2:51 PM", "2026-05-06 14:51"),
    ("6 de mai. de 2026 às 14:51", "2026-05-06 14:51"),
    ("6 maggio 2026 alle ore 14:51", "2026-05-06 14:51"),
    ("mercredi, 6 mai 2026 14h51", "2026-05-06 14:51"),
  ]

  @Test(arguments: sentences)
  func `the words between a day and its time are passed over`(
    cell: String, created: String
  ) throws {
    #expect(try OddCells.created(cell) == created)
  }

  static let numbers: [(cell: String, created: String)] = [
    ("1718000000", "2024-06-10 06:13:20"), ("1718000000.123", "2024-06-10 06:13:20"),
    ("1718000000123", "2024-06-10 06:13:20"), ("45453.2592592593", "2024-06-10 06:13:20"),
    ("45453", "2024-06-10 00:00"),
  ]

  @Test(arguments: numbers)
  func `seconds, milliseconds and a spreadsheet's day numbers are read and told`(
    cell: String, created: String
  ) throws {
    #expect(try OddCells.created(cell) == created)
    let run = try Exports("a.csv", "Ticket ID,Client,Created\n1,Acme,\(cell)\n").read()
    #expect(run.codes == ["date-numbers"])
  }

  @Test func `date and time in two columns are one time`() throws {
    let run = try Exports(
      "t.csv",
      """
      "Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date",\
      "Start Time","End Date","End Time","Duration (h)","Duration (decimal)"
      "P","Acme","","","Ada","","","","Yes","03/14/2026","10:23:52 AM","03/14/2026","11:23:52 AM",\
      "01:00:00","1.00"

      """
    ) { settings in
      var client = ClientSettings()
      client.name = "Acme"
      settings.clients = [client]
    }.read()
    #expect(
      run.records?.dump.last
        == "start=2026-03-14 10:23:52 | seconds=3600 | technician=Ada | billing=billable"
        + " | line=2")
  }

  // MARK: Zones

  static let letters: [(cell: String, created: String)] = [
    ("2026-01-05 09:30:00 CET", "2026-01-05 08:30"), ("2026-07-05 09:30 CEST", "2026-07-05 07:30"),
    ("2026-07-05 09:30 (CEST)", "2026-07-05 07:30"),
    ("5 Jul 2026 9:30 PM CEST", "2026-07-05 19:30"),
  ]

  @Test(arguments: letters)
  func `letters that the file's own zone has are understood`(cell: String, created: String) throws {
    #expect(
      try OddCells.created(cell) { $0.settings.provider.timeZone = "Europe/Madrid" } == created)
  }

  static let unknown = [
    "2026-07-05 09:30 CET", "2026-01-05 09:30 EST", "2026-01-05 09:30 (IST)",
    "2026-01-05 09:30 XYZ",
  ]

  @Test(arguments: unknown)
  func `other letters are told`(cell: String) throws {
    #expect(
      try OddCells.created(cell) { $0.settings.provider.timeZone = "Europe/Madrid" }
        == "a.csv:2: Created: '\(cell)': letters do not say which time zone is meant; "
        + "export the times in UTC or with an offset (+02:00), or name the zone of the file in the "
        + "settings: inputs: [{ files: \"…\", timeZone: \"Europe/Madrid\" }]")
  }
}

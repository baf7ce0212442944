import Intake
import Records
import Settings
import Testing

/// The formats of durations seen in exports, from the file to the record.
struct DurationFormTests {
  static let forms: [(cell: String, seconds: Int)] = [
    ("1406:07:11", 5_062_031), ("0:00:00", 0), ("00:00", 0), ("02:30", 9000), ("0.25", 900),
    ("0,01", 36), ("6 dias 6 horas 35 minutos", 542_100), ("16 segundos", 16), ("1 segundo", 1),
    ("2 jours 3 heures", 183_600), ("1 Tag 2 Stunden", 93_600), ("2 days 1 hour", 176_400),
    ("1 día 5 horas 14 minutos", 105_240), ("2 giorni 3 ore", 183_600), ("0 segundo", 0),
    ("1.406,5", 5_063_400), ("1h 30m", 5400),
  ]

  @Test(arguments: forms)
  func `an amount of time is read as it was written`(cell: String, seconds: Int) throws {
    #expect(try OddCells.ticket(cell, in: "Hours") == "is=open | worked=\(seconds)")
  }

  static let units: [(column: String, cell: String, expected: String)] = [
    ("Paused Minutes", "90", "is=open | paused=5400"),
    ("Response Elapsed", "1 440", "is=open | responseElapsed=86400"),
    ("Hours", "90", "is=open | worked=324000"),
  ]

  @Test(arguments: units)
  func `a bare number counts what its column counts`(
    column: String, cell: String, expected: String
  ) throws {
    #expect(try OddCells.ticket(cell, in: column) == expected)
  }

  static let left: [(cell: String, verdict: String)] = [
    ("-12:34", "missed"), ("-0:00:01", "missed"), ("12:34", "met"), ("-1 Tag 2 Stunden", "missed"),
  ]

  @Test(arguments: left)
  func `a negative remainder is a broken promise`(cell: String, verdict: String) throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Resolved,Resolution Remaining\n"
        + "1,Acme,2026-10-05 09:00:00,2026-10-05 10:00:00,\(cell)\n"
    ).read()
    #expect(
      run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | resolved=2026-10-05 10:00"
        + " | is=closed | resolution=\(verdict) | line=2")
  }

  static let languages: [(language: String, one: String, many: String)] = [
    ("en", "1 day 1 hour 1 minute 1 second", "2 days 2 hours 2 minutes 2 seconds"),
    ("es", "1 día 1 hora 1 minuto 1 segundo", "2 días 2 horas 2 minutos 2 segundos"),
    ("it", "1 giorno 1 ora 1 minuto 1 secondo", "2 giorni 2 ore 2 minuti 2 secondi"),
    ("pt", "1 dia 1 hora 1 minuto 1 segundo", "2 dias 2 horas 2 minutos 2 segundos"),
    ("fr", "1 jour 1 heure 1 minute 1 seconde", "2 jours 2 heures 2 minutes 2 secondes"),
    ("de", "1 Tag 1 Stunde 1 Minute 1 Sekunde", "2 Tage 2 Stunden 2 Minuten 2 Sekunden"),
    ("de, dative", "1 Tag 1 Stunde 1 Minute 1 Sekunde", "2 Tagen 2 Stunden 2 Minuten 2 Sekunden"),
  ]

  @Test(arguments: languages)
  func `durations in words are read in six languages`(
    language: String, one: String, many: String
  ) throws {
    #expect(try OddCells.ticket(one, in: "Hours") == "is=open | worked=90061")
    #expect(try OddCells.ticket(many, in: "Hours") == "is=open | worked=180122")
  }

  @Test func `negative work is refused`() throws {
    #expect(
      try OddCells.ticket("-02:30", in: "Hours") == "a.csv:2: Hours: '-02:30': out of range; "
        + "correct the number in the source system and export again")
  }

  @Test func `decimal commas inside a comma-separated file`() throws {
    let run = try Exports(
      "t.csv",
      """
      Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name
      2026-10-05,Acme,P,,Support,"a, b","0,5",Yes,No,Ada,Byron
      2026-10-06,Acme,P,,Support,,"1,25",No,No,Ada,Byron

      """
    ) { settings in
      var client = ClientSettings()
      client.name = "Acme"
      settings.clients = [client]
    }.read()
    #expect(run.records?.timeEntries.map(\.seconds) == [1800, 4500])
    #expect(run.findings == [])
  }
}

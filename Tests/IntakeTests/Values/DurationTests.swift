import Testing

@testable import Intake

struct DurationTests {
  private func read(_ text: String, unit: Double?) -> String {
    inCell(text) { cell in
      do throws(NumberProblem) {
        return "\(try DurationParser(unit: unit).parse(cell))"
      } catch {
        return "\(error)"
      }
    }
  }

  static let clocks: [(cell: String, seconds: String)] = [
    ("1406:07:11", "5062031.0"), ("0:00:00", "0.0"), ("00:00", "0.0"), ("02:30", "9000.0"),
    ("-12:34", "-45240.0"), ("0:30:15.250", "1815.0"), (" 1:05 ", "3900.0"),
    ("99:59:59", "359999.0"), ("-00:05", "-300.0"), ("-0:00:01", "-1.0"), ("-00:00", "0.0"),
    ("'-12:34", "-45240.0"), ("-0:30:15.250", "-1815.0"),
  ]

  @Test(arguments: clocks)
  func `clock times may go beyond a day`(cell: String, seconds: String) {
    #expect(read(cell, unit: nil) == seconds)
    #expect(read(cell, unit: 3600) == seconds)
  }

  static let bare: [(cell: String, unit: Double, seconds: String)] = [
    ("0.25", 3600, "900.0"), ("0,01", 3600, "36.0"), ("90", 60, "5400.0"), ("90", 1, "90.0"),
    ("1,5", 86_400, "129600.0"), ("1 440", 60, "86400.0"), ("-1.5", 3600, "-5400.0"),
    ("-0.5", 3600, "-1800.0"), ("-0,5", 60, "-30.0"), ("-7200", 1, "-7200.0"),
  ]

  @Test(arguments: bare)
  func `a bare number counts in the column's unit`(cell: String, unit: Double, seconds: String) {
    #expect(read(cell, unit: unit) == seconds)
  }

  static let words: [(cell: String, seconds: String)] = [
    ("1h 30m", "5400.0"), ("1h30m", "5400.0"), ("90 min", "5400.0"), ("90min.", "5400.0"),
    ("6 dias 6 horas 35 minutos", "542100.0"), ("16 segundos", "16.0"), ("1 segundo", "1.0"),
    ("1 día, 2 horas", "93600.0"), ("2 giorni 3 ore", "183600.0"), ("1 Stunde 5 Minuten", "3900.0"),
    ("2 jours 4 heures", "187200.0"), ("0.5 hours", "1800.0"), ("1,5 h", "5400.0"),
    ("-2h", "-7200.0"), ("3 d", "259200.0"), ("1 di\u{301}a", "86400.0"),
    ("1\u{A0}día 2\u{202F}horas", "93600.0"), ("1 día 5 horas 14 minutos 3 segundos", "105243.0"),
    ("3 jours 2 heures 40 minutes 1 seconde", "268801.0"), ("- 2 ore 5 minuti", "-7500.0"),
    ("1 giorno 1 ora 1 minuto 1 secondo", "90061.0"), ("0 segundo", "0.0"),
    ("2 days 1 hour 30 minutes 5 seconds", "178205.0"), ("1 DÍA", "86400.0"),
  ]

  @Test(arguments: words)
  func `reads durations in words`(cell: String, seconds: String) {
    #expect(read(cell, unit: nil) == seconds)
  }

  static let refused: [(cell: String, problem: String)] = [
    ("0.25", "notANumber"), ("1:60", "notANumber"), ("1:30:60", "notANumber"),
    ("1:2:3:4", "notANumber"), ("99999999:00", "outOfRange"), ("1h 30", "notANumber"),
    ("two hours", "notANumber"), ("3 parsecs", "notANumber"), ("NaN", "notANumber"),
    ("1.234 h", "styleUnknown"), ("", "notANumber"), ("12:3x", "notANumber"),
  ]

  @Test(arguments: refused)
  func `what is no duration is refused`(cell: String, problem: String) {
    #expect(read(cell, unit: nil) == problem)
  }
}

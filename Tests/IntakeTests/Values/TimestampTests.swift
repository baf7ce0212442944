import BusinessTime
import Testing

@testable import Intake

struct TimestampTests {
  /// The local time, its offset where the cell has one; `date` where it has no time of day.
  private func read(_ text: String, _ reading: DateReading) -> String {
    inCell(text) { cell in
      do throws(TimestampProblem) {
        let stamp = try TimestampParser(reading: reading).parse(cell)
        let local = ZoneTable.utc.isoString(stamp.local).dropLast()
        let offset = stamp.offset.map { $0 < 0 ? " \($0)" : " +\($0)" } ?? ""
        return "\(stamp.hasTime ? String(local) : "date \(local.prefix(10))")\(offset)"
      } catch {
        return "\(error)"
      }
    }
  }

  static let plain: [(cell: String, expected: String)] = [
    ("2026-10-05 09:30:07", "2026-10-05T09:30:07"),
    ("2026-10-05T09:30:07", "2026-10-05T09:30:07"),
    ("2026-10-05 09:30", "2026-10-05T09:30:00"),
    ("2026/10/05 09:30:07.125", "2026-10-05T09:30:07"),
    ("2026-10-05T09:30:07.553Z", "2026-10-05T09:30:07 +0"),
    ("2026-10-05T09:30:07z", "2026-10-05T09:30:07 +0"),
    ("2026-10-05T09:30:07+0300", "2026-10-05T09:30:07 +10800"),
    ("2026-10-05T09:30:07-05:30", "2026-10-05T09:30:07 -19800"),
    ("2026-10-05 09:30:07 UTC", "2026-10-05T09:30:07 +0"),
    ("2026-10-05 09:30:07 +02:00", "2026-10-05T09:30:07 +7200"),
    ("20261005T093007", "2026-10-05T09:30:07"),
    ("20261005", "date 2026-10-05"),
    ("2026-10-05", "date 2026-10-05"),
    ("2026-10-05 24:00", "2026-10-06T00:00:00"),
    ("2026-10-05 24:00:00", "2026-10-06T00:00:00"),
    ("25/Feb/26 10:17 PM", "2026-02-25T22:17:00"),
    ("02-Nov-04", "date 2004-11-02"),
    ("02-Nov-70", "date 1970-11-02"),
    ("6 May 2026 14:51", "2026-05-06T14:51:00"),
    ("May 6, 2026 2:51 PM", "2026-05-06T14:51:00"),
    ("Mon, 5 Oct 2026 09:30:07 +0200", "2026-10-05T09:30:07 +7200"),
    ("2026-10-05 08:08 \n\n 8%", "2026-10-05T08:08:00"),
    (#"2026-10-05 08:08 \n\n 8%"#, "2026-10-05T08:08:00"),
    ("\u{A0}2026-10-05 09:30:07\u{A0}", "2026-10-05T09:30:07"),
    ("2028-02-29", "date 2028-02-29"),
    ("2000-02-29 00:00:00", "2000-02-29T00:00:00"),
  ]

  @Test(arguments: plain)
  func `reads what can be read in one way only`(cell: String, expected: String) {
    #expect(read(cell, .unambiguous) == expected)
  }

  static let numeric: [(cell: String, dayFirst: String, monthFirst: String)] = [
    ("3/4/2026 9:05", "2026-04-03T09:05:00", "2026-03-04T09:05:00"),
    ("03/04/2026 10:23:52 AM", "2026-04-03T10:23:52", "2026-03-04T10:23:52"),
    ("3/4/26 9:05", "2026-04-03T09:05:00", "2026-03-04T09:05:00"),
    ("03-04-2026 09:05:10", "2026-04-03T09:05:10", "2026-03-04T09:05:10"),
    ("03.04.2026", "date 2026-04-03", "date 2026-03-04"),
    ("11-09-2025 08:08 \n\n 8%", "2025-09-11T08:08:00", "2025-11-09T08:08:00"),
    ("25/10/2026", "date 2026-10-25", "impossible"),
    ("10/25/2026", "impossible", "date 2026-10-25"),
    ("2026-03-04", "date 2026-03-04", "date 2026-03-04"),
  ]

  @Test(arguments: numeric)
  func `the column says whether the day or the month comes first`(
    cell: String, dayFirst: String, monthFirst: String
  ) {
    #expect(read(cell, .dayFirst) == dayFirst)
    #expect(read(cell, .monthFirst) == monthFirst)
    #expect(read(cell, .unambiguous) == (cell.hasPrefix("2026") ? dayFirst : "orderUnknown"))
  }

  static let months: [(cell: String, expected: String)] = [
    ("5 enero 2026", "2026-01-05"), ("5 ene 2026", "2026-01-05"),
    ("5 de octubre de 2026", "2026-10-05"), ("5 dic. 2026", "2026-12-05"),
    ("5 ago 2026", "2026-08-05"), ("5 setiembre 2026", "2026-09-05"),
    ("5 gennaio 2026", "2026-01-05"), ("5-giu-26", "2026-06-05"), ("5 lug 2026", "2026-07-05"),
    ("5 ott 2026", "2026-10-05"), ("5 maggio 2026", "2026-05-05"),
    ("5 de março de 2026", "2026-03-05"), ("5 fev 2026", "2026-02-05"),
    ("5/out/2026", "2026-10-05"), ("5 dez 2026", "2026-12-05"), ("5 mai 2026", "2026-05-05"),
    ("5 février 2026", "2026-02-05"), ("5 fe\u{301}vrier 2026", "2026-02-05"),
    ("5 août 2026", "2026-08-05"), ("5 avr. 2026", "2026-04-05"), ("5 DÉC. 2026", "2026-12-05"),
    ("5 juil. 2026", "2026-07-05"), ("5. Oktober 2026", "2026-10-05"),
    ("5. März 2026", "2026-03-05"), ("5. Dez. 2026", "2026-12-05"), ("5-Mär-26", "2026-03-05"),
    ("5-SEP-26", "2026-09-05"), ("5 Sept 2026", "2026-09-05"), ("5 Abr 2026", "2026-04-05"),
  ]

  @Test(arguments: months)
  func `reads month names of six languages`(cell: String, expected: String) {
    #expect(read(cell, .unambiguous) == "date \(expected)")
  }

  static let halves: [(cell: String, expected: String)] = [
    ("2026-10-05 12:00 AM", "00:00:00"), ("2026-10-05 12:00 PM", "12:00:00"),
    ("2026-10-05 12:59:59 am", "00:59:59"), ("2026-10-05 1:00 p.m.", "13:00:00"),
    ("2026-10-05 11:59 PM", "23:59:00"), ("2026-10-05 10:17\u{A0}PM", "22:17:00"),
    ("2026-10-05 10:17 a. m.", "10:17:00"),
  ]

  @Test(arguments: halves)
  func `noon is 12 PM and midnight is 12 AM`(cell: String, expected: String) {
    #expect(read(cell, .unambiguous) == "2026-10-05T\(expected)")
  }

  static let bare: [(cell: String, reading: DateReading, expected: String)] = [
    ("1791192607553", .epochMilliseconds, "2026-10-05T09:30:07 +0"),
    ("1791192607", .epochSeconds, "2026-10-05T09:30:07 +0"),
    ("1791192607.5", .epochSeconds, "2026-10-05T09:30:07 +0"),
    ("46300", .serial, "date 2026-10-05"),
    ("46300.5", .serial, "2026-10-05T12:00:00"),
    ("46300", .unambiguous, "notADate"),
    ("46300", .dayFirst, "notADate"),
    ("99999999999999999999", .epochSeconds, "impossible"),
    ("99999999999999999999", .epochMilliseconds, "impossible"),
    ("99999999999999999999", .serial, "impossible"),
  ]

  @Test(arguments: bare)
  func `a bare number counts what its column counts`(
    cell: String, reading: DateReading, expected: String
  ) {
    #expect(read(cell, reading) == expected)
  }

  static let refused: [(cell: String, expected: String)] = [
    ("2026-02-29", "impossible"), ("2100-02-29", "impossible"), ("2026-13-01", "impossible"),
    ("2026-04-31 10:00:00", "impossible"), ("2026-00-10", "impossible"),
    ("2026-10-05 25:00", "impossible"), ("2026-10-05 24:01", "impossible"),
    ("2026-10-05 10:60", "impossible"), ("2026-10-05 13:00 PM", "impossible"),
    ("2026-10-05 00:30 AM", "impossible"), ("2026-10-05 10:00 +15:00", "impossible"),
    ("soon", "notADate"), ("", "notADate"), ("5 brumaire 2026", "notADate"),
    ("2026-10", "notADate"), ("10:30", "notADate"), ("2026-10-05 and more", "notADate"),
    ("2026-10-05 10:", "notADate"), ("5/10/123", "notADate"),
  ]

  @Test(arguments: refused)
  func `what is no date is refused`(cell: String, expected: String) {
    #expect(read(cell, .unambiguous) == expected)
  }

  @Test func `days count across centuries as the calendar does`() {
    let wrong = (Int32(-30_000)...60_000).filter { day in
      let date = CivilDate(daysSince1970: day)
      return civilDay(date.year, date.month, date.day) != Int64(day)
    }
    #expect(wrong == [])
  }

  static let monthEnds: [(year: Int, month: Int, last: Int)] = [
    (2026, 1, 31), (2026, 2, 28), (2028, 2, 29), (1900, 2, 28), (2000, 2, 29), (2026, 4, 30),
    (2026, 6, 30), (2026, 9, 30), (2026, 11, 30), (2026, 12, 31),
  ]

  @Test(arguments: monthEnds)
  func `a month ends after its last day`(year: Int, month: Int, last: Int) {
    #expect(civilDay(year, month, last) != nil)
    #expect(civilDay(year, month, last + 1) == nil)
    #expect(civilDay(year, month, 0) == nil)
  }
}

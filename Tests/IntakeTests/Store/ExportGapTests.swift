import BusinessTime
import Intake
import Records
import Settings
import Testing

/// Days that are missing from the exports are told, days off are not.
struct ExportGapTests {
  /// Days from one to another, without some.
  private func days(
    _ first: String, _ last: String, without gaps: [ClosedRange<String>] = [],
    rows: (Weekday) -> Int
  ) -> [(day: String, rows: Int)] {
    guard let first = CivilDate(iso: first), let last = CivilDate(iso: last) else { return [] }
    return (first.daysSince1970...last.daysSince1970).compactMap { number in
      let day = CivilDate(daysSince1970: number)
      return gaps.contains { $0.contains(day.iso) } ? nil : (day.iso, rows(day.weekday))
    }
  }

  private func tickets(_ days: [(day: String, rows: Int)], from id: Int = 0) -> String {
    var id = id
    var text = "Ticket ID,Client,Created\n"
    for day in days {
      for _ in 0..<day.rows {
        id += 1
        text += "\(id),Acme,\(day.day) 10:00:00\n"
      }
    }
    return text
  }

  private func gaps(_ days: [(day: String, rows: Int)]) throws -> [String] {
    try Exports("a.csv", tickets(days)).read().findings("export-gap")
  }

  private func working(_ rows: Int) -> (Weekday) -> Int { { $0 < .sat ? rows : 0 } }

  @Test func `a month that was not exported is told`() throws {
    // 22 working days of April 2026 at 5 tickets each.
    let run = try Exports([
      ("01.csv", tickets(days("2026-01-01", "2026-02-28", rows: working(5)))),
      ("02.csv", tickets(days("2026-03-01", "2026-03-31", rows: working(5)), from: 1_000)),
      ("05.csv", tickets(days("2026-05-01", "2026-06-30", rows: working(5)), from: 2_000)),
    ]).read()
    #expect(
      run.findings == [
        "warning export-gap 02.csv (1): no tickets from 2026-04-01 to 2026-04-30 (30 days); by the "
          + "weeks around them about 110 would be expected; export these days again and put the "
          + "file beside the others; where the desk was closed, nothing is missing"
      ])
  }

  @Test func `a month that a small desk did not export is told`() throws {
    // One ticket a Monday, of which September has four: within one file too few to say.
    let mondays: (Weekday) -> Int = { $0 == .mon ? 1 : 0 }
    let august = tickets(days("2026-08-01", "2026-08-31", rows: mondays))
    let october = tickets(days("2026-10-01", "2026-10-31", rows: mondays), from: 100)
    let run = try Exports([("08.csv", august), ("10.csv", october)]).read()
    #expect(
      run.findings("export-gap").map { String($0.prefix(119)) } == [
        "warning export-gap 08.csv (1): no tickets from 2026-09-01 to 2026-10-04 (34 days); by the "
          + "weeks around them about 4 wou"
      ])
    #expect(
      run.outcome.accounts.map { $0.gaps.map { Int($0.upperBound - $0.lowerBound) + 1 } } == [
        [34], [],
      ])
    let whole = days(
      "2026-08-01", "2026-10-31", without: ["2026-09-01"..."2026-10-04"], rows: mondays)
    #expect(try gaps(whole) == [])
  }

  @Test func `days that are missing within a file are told`() throws {
    let gap = "2026-03-10"..."2026-03-12"
    #expect(
      try gaps(days("2026-02-02", "2026-04-30", without: [gap], rows: working(5))).map {
        String($0.prefix(81))
      } == ["warning export-gap a.csv (1): no tickets from 2026-03-10 to 2026-03-12 (3 days); "])
  }

  static let quiet:
    [(name: String, first: String, last: String, gap: ClosedRange<String>, rows: Int)] =
      [
        ("two working days", "2026-02-02", "2026-04-30", "2026-03-10"..."2026-03-11", 50),
        ("a long weekend", "2026-02-02", "2026-06-30", "2026-04-03"..."2026-04-06", 50),
        ("too few to say", "2026-02-02", "2026-04-30", "2026-03-09"..."2026-03-12", 2),
        ("a small desk's Christmas", "2026-10-01", "2027-02-26", "2026-12-24"..."2027-01-06", 4),
      ]

  @Test(arguments: quiet.map(\.name))
  func `days off are not`(name: String) throws {
    let example = try #require(Self.quiet.first { $0.name == name })
    let days = days(
      example.first, example.last, without: [example.gap], rows: working(example.rows))
    #expect(try gaps(days) == [])
  }

  @Test func `a large desk that is silent for two weeks is told, even at Christmas`() throws {
    let gap = "2026-12-24"..."2027-01-06"
    // Ten working days, each worth a fifth of 40 tickets.
    let found = try gaps(
      days("2026-10-01", "2027-02-26", without: [gap], rows: working(40)))
    #expect(found.count == 1 && found[0].contains("about 80 would be expected"))
  }

  @Test func `a few old tickets beside a full month are no gap`() throws {
    let old = [("2025-03-03", 1), ("2026-01-12", 2), ("2026-07-01", 1)]
      .map { (day: $0.0, rows: $0.1) }
    #expect(try gaps(old + days("2026-10-01", "2026-10-30", rows: working(20))) == [])
  }

  @Test func `at most three gaps are told, those that most is missing from`() throws {
    let gaps = [
      "2026-02-03"..."2026-02-06", "2026-03-10"..."2026-03-12", "2026-04-13"..."2026-04-24",
      "2026-06-01"..."2026-06-10",
    ]
    let found = try self.gaps(days("2026-01-01", "2026-07-31", without: gaps, rows: working(5)))
    #expect(
      found.map { String($0.dropFirst(46).prefix(10)) } == [
        "2026-02-03", "2026-04-11", "2026-05-30",
      ])
  }

  @Test func `desks that never close are measured by all days`() throws {
    let gap = "2026-03-13"..."2026-03-15"
    let found = try gaps(days("2026-02-02", "2026-04-30", without: [gap], rows: { _ in 5 }))
    #expect(found.count == 1 && found[0].contains("(3 days); by the weeks around them about 15"))
  }

  @Test func `time entries have gaps of their own`() throws {
    let gap = "2026-03-09"..."2026-03-20"
    let entries = days("2026-02-02", "2026-04-30", without: [gap], rows: working(3))
      .flatMap { day in (0..<day.rows).map { "Ada,Acme,\(day.day) 1\($0):00,1\n" } }
    var exports = Exports("t.csv", "Technician,Client,Start,Hours\n" + entries.joined())
    exports.list("Acme")
    // The weekends around belong to it.
    #expect(
      try exports.read().findings("export-gap").map { String($0.prefix(86)) } == [
        "warning export-gap t.csv (1): no time entries from 2026-03-07 to 2026-03-22 (16 days);"
      ])
  }
}

import Intake
import Records
import Settings
import Testing

/// Dates that stand for "none".
struct SentinelDateTests {
  static let told = [
    "1900-01-01", "1900-01-01 00:00:00", "1900-01-02 13:45:00", "0001-01-01", "0001-01-01T00:00:00",
    "0001-01-01T00:00:00Z", "9999-12-31", "9999-12-31 23:59:59", "1899-12-30",
    "1970-01-01 00:00:00",
    "1900-01-00", "2999-01-01",
  ]

  @Test(arguments: told)
  func `a sentinel date means no date and is told`(cell: String) throws {
    let run = try Exports(
      "a.csv", "Ticket ID,Client,Created,Resolved\n1,Acme,2026-10-05 09:00:00,\(cell)\n"
    ).read()
    #expect(run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | is=open | line=2")
    #expect(run.books == ["1 = 1 + 0 + 0"])
    #expect(
      run.findings == [
        "warning sentinel-date a.csv (1): dates before 1980 or after 2099 were read as 'no date'; "
          + "check what the system means by them"
      ])
  }

  static let silent = [
    "0000-00-00", "0000-00-00 00:00:00", "0000-00-00 00:00", "00/00/0000", "00/00/0000 00:00",
    "00.00.0000", "0", "0.0", "00000000",
  ]

  @Test(arguments: silent)
  func `a date of zeros is an empty cell`(cell: String) throws {
    let run = try Exports(
      "a.csv", "Ticket ID,Client,Created,Resolved\n1,Acme,2026-10-05 09:00:00,\(cell)\n"
    ).read()
    #expect(run.records?.dump.last == "id=1 | created=2026-10-05 09:00 | is=open | line=2")
    #expect(run.findings == [])
  }

  @Test func `a ticket cannot be created on a sentinel date`() throws {
    #expect(
      try OddCells.created("1900-01-00 00:00")
        == "a.csv:2: Created: '1900-01-00 00:00': a date that stands for none; "
        + "fill it in the source system and export again")
  }

  @Test func `epoch zero is no date among epoch milliseconds`() throws {
    let run = try Exports(
      "a.csv",
      "Ticket ID,Client,Created,Resolved\n1,Acme,1791192600000,0\n2,Acme,1791192600000,1791196200000\n"
    ).read()
    #expect(
      run.records?.dump.dropFirst().map { $0 } == [
        "id=1 | created=2026-10-05 09:30 | is=open | line=2",
        "id=2 | created=2026-10-05 09:30 | resolved=2026-10-05 10:30 | is=closed | line=3",
      ])
  }
}

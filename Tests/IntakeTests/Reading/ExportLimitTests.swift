import Intake
import Records
import Settings
import Testing

/// Systems cut an export at a round number of rows and say nothing.
struct ExportLimitTests {
  private func read(_ rows: Int, last: String = "") throws -> Run {
    let all = (0..<rows).map { "\($0),Acme,2026-10-05 09:00:00\n" }.joined()
    return try Exports("a.csv", "Ticket ID,Client,Created\n" + all + last).read()
  }

  @Test func `exactly a limit's rows are probably not all`() throws {
    #expect(
      try read(1000).findings == [
        "warning export-cut a.csv (1): the file has exactly 1,000 rows: it was probably cut by the "
          + "system's export limit, and tickets are missing; compare the number with the system's "
          + "list; where it is higher, export in parts (a month each) and put all files beside "
          + "each other"
      ])
  }

  @Test(arguments: [2000, 5000, 10_000])
  func `other limits are known`(rows: Int) throws {
    #expect(try read(rows).codes == ["export-cut"])
  }

  @Test(arguments: [100, 500, 999, 1001, 3000, 9999])
  func `other numbers are just numbers`(rows: Int) throws {
    #expect(try read(rows).findings == [])
  }

  @Test func `lines of totals do not count, rejected rows do`() throws {
    #expect(try read(1000, last: "Total,,\n").codes.contains("export-cut"))
    #expect(try read(999, last: "Total,,\n").codes == ["total-line"])
    #expect(try read(999, last: "9999,Acme,soon\n").codes.contains("export-cut"))
  }
}

import Intake
import Records
import Settings
import Testing

struct DeterminismTests {
  /// Several exports that name clients, technicians and words in many spellings.
  ///
  /// More than eight `large` rows, of a megabyte each, make several chunks.
  private func exports(large: Int) -> Exports {
    var work = "Technician,Client,Ticket ID,Start,Hours,Work Type\n"
    for row in 0..<400 {
      let client = ["Acme", "ACME", "acme ", "Beta", "Gamma", "GAMMA", ""][row % 7]
      work += "Tech \(row * 31 % 97),\(client),\(row % 60),2026-10-\(10 + row % 20),"
      work += "\(row % 50 == 49 ? "lots" : "0.25"),Work \(row % 13)\n"
    }
    return Exports([
      ("b.csv", BigFile(rows: large).text), ("a.csv", BigFile(rows: 0).text), ("t.csv", work),
      ("c.csv", "Ticket ID,Client,Created,Status\n900,acme,2026-10-05 09:00:00,Odd\n"),
    ])
  }

  @Test func `the number of threads changes nothing`() throws {
    let exports = exports(large: 10)
    let one = try exports.read(jobs: 1).dump
    #expect(one.count >= 360)
    for jobs in [2, 8] {
      let other = try exports.read(jobs: jobs).dump
      #expect(other == one)
    }
  }

  @Test func `the order in which files are found changes nothing`() throws {
    var exports = exports(large: 0)
    let one = try exports.read().dump
    exports.files.reverse()
    #expect(try exports.read().dump == one)
  }
}

import Diagnostics
import Testing

@testable import CSV

struct LongRowTests {
  static let sizes = ScanSizes(chunk: 4_096, block: 256, row: 16_384)

  private func read(_ text: String, jobs: Int = 1) throws(CSVError) -> Reading {
    let file = try CSVFile(text, CSVOptions(delimiter: ","))
    return Reading(
      try file.scan(columns: [0, 1], jobs: jobs, hashing: false, sizes: Self.sizes) { _ in
        Recorder()
      })
  }

  @Test
  func `a row without end is refused`() {
    let text = "a,b\n" + String(repeating: "x", count: 20_000)
    let error = #expect(throws: CSVError.self) { try read(text) }
    #expect(error?.problem == .rowTooLong(bytes: 16_384))
  }

  @Test
  func `a row of many blocks is read`() throws {
    let long = String(repeating: "x, \n", count: 4_000)
    #expect(try read("a,b\n1,\"\(long)\"\n2,y\n").rows == [["1", long], ["2", "y"]])
  }

  @Test(arguments: [1, 2, 8])
  func `a quote without end costs one row however long the file is`(jobs: Int) throws {
    let rows = String(repeating: "1,some text\n", count: 5_000)
    let reading = try read("a,b\n1,x\n2,\"open\n" + rows, jobs: jobs)
    #expect(reading.rows.count == 5_002)
    #expect(reading.rows[1] == ["2", "\"open"])
    #expect(reading.findings.map(\.code) == ["unbalanced-quote"])
    #expect(reading.lines.last == 5_003)
  }
}

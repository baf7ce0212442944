import CSV
import Diagnostics
import Testing

struct RowShapeTests {
  static let files: [(text: String, rows: [[String]], lines: [Int])] = [
    ("a,b\n1,2\n3,4", [["1", "2"], ["3", "4"]], [2, 3]),
    ("a,b\r\n1,2\r\n3,4\r\n", [["1", "2"], ["3", "4"]], [2, 3]),
    ("a,b\r1,2\r3,4\r", [["1", "2"], ["3", "4"]], [2, 3]),
    ("a,b\r\n1,2\n3,4\r5,6", [["1", "2"], ["3", "4"], ["5", "6"]], [2, 3, 4]),
    ("\n\na,b\n\n1,2\n  \n3,4\n\n", [["1", "2"], ["3", "4"]], [5, 7]),
    ("a,b\n\"x\ny\",2\n3,4", [["x\ny", "2"], ["3", "4"]], [2, 4]),
    ("a,b\n\"x\r\ny\",2\r\n3,4", [["x\r\ny", "2"], ["3", "4"]], [2, 4]),
  ]

  @Test(arguments: files)
  func `any line end ends a row and counts as one line`(
    text: String, rows: [[String]], lines: [Int]
  ) throws {
    let reading = try CSVFile(text).read()
    #expect(reading.rows == rows)
    #expect(reading.lines == lines)
    #expect(reading.findings.isEmpty)
  }

  @Test
  func `ragged rows are told and keep the fields they have`() throws {
    let file = try CSVFile("a,b,c\n1,2,3\n4,5\n6,7,8,9\n0,1,2\n")
    let reading = try file.read()
    #expect(reading.rows[1] == ["4", "5", ""])
    #expect(reading.counts == [3, 2, 4, 3])
    #expect(
      reading.findings.map(\.message)
        == ["the row does not have 3 fields, as the header does; also line 4"])
    #expect(
      try file.clean()[1...] == [
        ["1", "2", "3"], ["4", "5"], ["6", "7", "8", "9"], ["0", "1", "2"],
      ])
  }

  @Test
  func `a trailing delimiter is no column`() throws {
    let both = try CSVFile("a;b;\n1;2;\n3;4;\n")
    #expect(both.header == ["a", "b"])
    #expect(try both.read().counts == [2, 2])
    #expect(try both.read().findings.isEmpty)
    let rowsOnly = try CSVFile("a,b\n1,2,\n3,4,\n").read()
    #expect(rowsOnly.counts == [2, 2])
    #expect(rowsOnly.findings.isEmpty)
    let padded = try CSVFile("a,b\n1,2,,,\n3,,,\n4,5\n")
    #expect(try padded.read().counts == [2, 2, 2])
    #expect(try padded.read().findings.isEmpty)
    #expect(try padded.clean()[1] == ["1", "2", "", "", ""])
  }

  @Test
  func `the header once more is skipped and told`() throws {
    let reading = try CSVFile("a,b\n1,2\na,b\n3,4\n").read()
    #expect(reading.rows == [["1", "2"], ["3", "4"]])
    #expect(reading.findings.map(\.code) == ["header-repeated"])
    #expect(reading.findings.first?.position.line == 3)
  }

  @Test
  func `a file cut in a row is told`() throws {
    let reading = try CSVFile("a,b,c\n1,2,3\n4,5").read()
    #expect(reading.findings.map(\.code) == ["file-cut"])
    #expect(reading.findings.first?.position.line == 3)
  }

  @Test
  func `columns come in the order they are asked for, twice if need be`() throws {
    let file = try CSVFile("a,b,c\n1,2,3\n4\n5,6,7\n")
    let result = try file.scan(columns: [2, 0, 2, 7, -1], jobs: 1, hashing: false) { _ in Recorder()
    }
    #expect(
      Reading(result).rows == [
        ["3", "1", "3", "", ""], ["", "4", "", "", ""], ["7", "5", "7", "", ""],
      ])
  }

  @Test
  func `without a header the first row is a row`() throws {
    let file = try CSVFile("1,2\n3,4\n", CSVOptions(hasHeader: false))
    #expect(file.header == ["column 1", "column 2"])
    #expect(file.headerLine == 0)
    #expect(try file.read().rows == [["1", "2"], ["3", "4"]])
    #expect(try file.clean() == [["1", "2"], ["3", "4"]])
  }
}

import CSV
import Diagnostics
import Testing

struct QuoteTests {
  static let sound: [(text: String, rows: [[String]])] = [
    ("a,b\n1,\"x, y\"\n", [["1", "x, y"]]),
    ("a,b\n1,\"say \"\"hi\"\"\"\n", [["1", "say \"hi\""]]),
    ("a,b\n1,\"\"\n", [["1", ""]]),
    ("a,b\n\"1\",\"two\nlines\"\n2,x\n", [["1", "two\nlines"], ["2", "x"]]),
    ("a,b\r\n\"1\" ,\"x\"  \r\n2,y\r\n", [["1", "x"], ["2", "y"]]),
    ("a,b,c\n1,'x, y',3\n2,'it''s',4\n", [["1", "x, y", "3"], ["2", "it's", "4"]]),
    ("a, b, c\n1, \"x, y\", 3\n2, z, 4\n", [["1", "x, y", "3"], ["2", "z", "4"]]),
    (
      "a,b\n1,\"say \\\"hi\\\", again\"\n2,\"C:\\\\\"\n",
      [["1", "say \"hi\", again"], ["2", "C:\\"]]
    ),
  ]

  @Test(arguments: sound)
  func `reads fields in quotes`(text: String, rows: [[String]]) throws {
    let reading = try CSVFile(text).read()
    #expect(reading.rows == rows)
    #expect(reading.findings.isEmpty)
  }

  static let broken: [(row: String, fields: [String], code: String)] = [
    ("1,5\" disk,x", ["1", "5\" disk", "x"], "stray-quote"),
    ("1,\"a \"good\" one\",x", ["1", "a \"good\" one", "x"], "stray-quote"),
    ("1,\"never closed,x", ["1", "\"never closed", "x"], "unbalanced-quote"),
    ("1,\"a\"\",x", ["1", "\"a\"\"", "x"], "unbalanced-quote"),
  ]

  @Test(arguments: broken)
  func `a quote out of place costs its own row at most`(
    row: String, fields: [String], code: String
  ) throws {
    let sound = (0..<20).map { "\($0),\"b, c\",\"d\"" }
    let lines = ["a,b,c"] + sound[..<10] + [row] + sound[10...]
    let reading = try CSVFile(lines.joined(separator: "\n")).read()
    #expect(reading.rows.count == 21)
    #expect(reading.rows[10] == fields)
    #expect(reading.rows[11] == ["10", "b, c", "d"])
    #expect(reading.findings.map(\.code) == [code])
    #expect(reading.findings.first?.position.line == 12)
  }

  @Test
  func `a quote that opens the header and never closes is a letter`() throws {
    let rows = String(repeating: "1,some text,x\n", count: 30_000)
    let file = try CSVFile("\"a,b,c\n" + rows)
    #expect(file.header == ["\"a", "b", "c"])
    #expect(try file.read().rows.count == 30_000)
  }

  @Test
  func `a file that ends inside quotes keeps what there is`() throws {
    let reading = try CSVFile("a,b,c\n1,2,3\n4,\"five and").read()
    #expect(reading.rows == [["1", "2", "3"], ["4", "five and", ""]])
    #expect(reading.findings.map(\.code) == ["unbalanced-quote", "file-cut"])
  }

  @Test
  func `findings say what to do`() throws {
    let rows = (1...9).map { "\($0),5\" disk\n" }.joined()
    let finding = try #require(try CSVFile("a,b\n" + rows).read().findings.first)
    #expect(
      finding.message
        == "a quote stands inside a field and was read as a letter; also line 3, 4, 5, 6 and 4 more"
    )
    #expect(finding.suggestion == "write quotes inside a field twice")
    #expect(finding.count == 9)
  }
}

import CSV
import Diagnostics
import Testing

struct SniffingTests {
  static let rows = [
    "Ticket", "Opened", "Client", "Hours", "1", "2026-01-05 08:00", "Acme", "0.25", "2",
    "2026-01-06 09:30", "Beta", "1.5", "3", "2026-01-07 10:15", "Norte IT", "2",
  ]

  @Test(arguments: [",", ";", "\t", "|", "^", "~", "\u{1F}"])
  func `finds the delimiter`(delimiter: String) throws {
    let lines = stride(from: 0, to: Self.rows.count, by: 4).map {
      Self.rows[$0..<($0 + 4)].joined(separator: delimiter)
    }
    let file = try CSVFile(lines.joined(separator: "\n"))
    #expect(String(file.dialect.delimiter) == delimiter)
    #expect(file.header == ["Ticket", "Opened", "Client", "Hours"])
    #expect(file.findings.isEmpty)
  }

  static let misleading: [(text: String, delimiter: Unicode.Scalar)] = [
    ("a;b;c\n1;2,5;3,5\n2;4,25;1,0\n", ";"),
    ("sep=|\na|b\n1,5|2,5\n", "|"),
    ("name,time\nAnn,10:15:30\nBob,11:20:00\n", ","),
    ("id;text\n1;\"one, two, three\"\n2;\"four, five\"\n", ";"),
    ("id\ttext\n1\tone, two; three\n2\tfour; five\n", "\t"),
    ("name\nAnn Smith\nBob Jones\nCid Brown\n", ","),
  ]

  @Test(arguments: misleading)
  func `is not misled by what stands in cells`(text: String, delimiter: Unicode.Scalar) throws {
    #expect(try CSVFile(text).dialect.delimiter == delimiter)
  }

  static let table = "id,client,hours\n1,Acme,2.5\n2,Beta,1\n3,Acme,4\n"

  static let surroundings: [(text: String, line: Int, code: String?)] = [
    (table, 1, nil),
    ("Report of June\n" + table, 2, "lines-above-header"),
    ("Report of June,,\nby me,,\n\n" + table, 4, "lines-above-header"),
    (table + "\nTotal 3 rows\nsource: desk\n", 1, "lines-below-table"),
    (table + "\nname,email\nAnn,a@b.c\nBob,b@b.c\n", 1, "lines-below-table"),
    ("Job,,Time\n" + table, 2, "two-header-rows"),
    ("id;client;hours\n1,Acme,2.5\n2,Beta,1\n3,Acme,4\n", 1, "header-delimiter"),
  ]

  @Test(arguments: surroundings)
  func `finds the table between other lines`(text: String, line: Int, code: String?) throws {
    let file = try CSVFile(text)
    #expect(file.headerLine == line)
    #expect(file.header == ["id", "client", "hours"])
    #expect(
      try file.read().rows == [["1", "Acme", "2.5"], ["2", "Beta", "1"], ["3", "Acme", "4"]])
    #expect(try file.read().lines == [line + 1, line + 2, line + 3])
    #expect(file.findings.map(\.code) == (code.map { [$0] } ?? []))
  }

  @Test
  func `a second header row is told and read as data`() throws {
    let rows = (1...9).map { "\($0),Acme,\($0).5\n" }.joined()
    let file = try CSVFile("id,client,hours\nnumber,text,time\n" + rows)
    #expect(try file.read().rows.count == 10)
    #expect(file.findings.map(\.code) == ["two-header-rows"])
    #expect(file.findings.first?.position.line == 2)
  }

  @Test
  func `names are cleaned, blank and repeated ones told`() throws {
    let file = try CSVFile("\u{A0}id\u{200B},, Client ,Client,Client\n1,2,3,4,5\n")
    #expect(file.header == ["id", "", "Client", "Client", "Client"])
    #expect(
      file.findings.map(\.message) == ["column 2 has no name", "3 columns are named 'Client'"])
  }

  static let refused: [(text: String, message: String, suggestion: String?)] = [
    ("", "the file is empty", "export it again"),
    ("\n\r\n  \n", "the file holds blank lines only", "export it again"),
    ("{\"a\": [1, 2]}", "this is JSON, not a table", "export the list as CSV"),
    ("[{\"a\": 1}]", "this is JSON, not a table", "export the list as CSV"),
    (
      "<!DOCTYPE html><html></html>", "this is a web page, not a table",
      "check that the download did not end on a login page, and export it as CSV"
    ),
    ("<?xml version=\"1.0\"?><Workbook/>", "this is XML, not a table", "export the list as CSV"),
    (
      "PK\u{3}\u{4}xxxx[Content_Types].xml", "this is an Excel workbook, not a table",
      "save it as CSV first"
    ),
    ("PK\u{3}\u{4}xxxx", "this is a zip archive, not a table", "unpack it first"),
    (
      "\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}", "this is binary data, not a table",
      "export the list as CSV"
    ),
  ]

  @Test(arguments: refused)
  func `what is no table is refused`(text: String, message: String, suggestion: String?) throws {
    let error = #expect(throws: CSVError.self) { try CSVFile(text) }
    #expect(error?.message == message)
    #expect(error?.suggestion == suggestion)
  }

  @Test
  func `an archive is refused`() {
    let source = ByteSource([0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
    let error = #expect(throws: CSVError.self) { try CSVFile(name: "a.csv", source: source) }
    #expect(error?.message == "this is a gzip archive, not a table")
    #expect(error?.suggestion == "unpack it first")
    #expect(error?.position.file == "a.csv")
  }

  @Test
  func `one column with delimiters in its name is refused`() {
    let error = #expect(throws: CSVError.self) {
      try CSVFile("a;b;c\n1;2;3\n", CSVOptions(delimiter: ","))
    }
    #expect(error?.message == "only one column found, but the header holds semicolons")
    #expect(error?.suggestion == "say which character separates the columns")
  }

  @Test
  func `a source that fails is told in words`() throws {
    struct Gone: Error {}
    let source = ByteSource(size: 10) { _, _ in throw Gone() }
    let error = #expect(throws: CSVError.self) { try CSVFile(name: "a.csv", source: source) }
    #expect(error?.message == "the file cannot be read: Gone()")
    let short = ByteSource(size: 1_000_000) { _, _ in 0 }
    #expect(throws: CSVError.self) { try CSVFile(name: "a.csv", source: short) }
  }

  @Test(arguments: Array(UInt64(1)...40))
  func `no bytes make it trap`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var bytes = Array(
      (Self.table + Self.table + Self.table + Self.table + "\"x\ny\",'a', b;c\n").utf8)
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
      if seed % 3 == 0 { bytes.removeSubrange(place..<min(bytes.count, place + 3)) }
    }
    guard let file = try? CSVFile(name: "a.csv", source: ByteSource(bytes)) else { return }
    let readings = [try file.read(jobs: 1), try file.read(jobs: 2)]
    #expect(readings[0] == readings[1])
    #expect(try file.clean().count >= readings[0].rows.count)
  }
}

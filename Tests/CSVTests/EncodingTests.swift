import CSV
import Diagnostics
import Testing

struct EncodingTests {
  static let text =
    "Título;Técnico;Situação\nImpressão lenta;José Conceição;Não\nSenha;Müller;Sim\n"

  /// The text in any encoding, with or without its mark.
  static func encode(_ encoding: TextEncoding, mark: Bool) -> [UInt8] {
    let big = encoding == .utf16BE || encoding == .utf32BE
    let units: [[UInt8]] = (mark ? "\u{FEFF}" + text : text).unicodeScalars.map { scalar in
      let value = scalar.value
      let bytes = [
        UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255),
      ]
      switch encoding {
      case .utf8: return Array(String(scalar).utf8)
      case .utf16LE, .utf16BE: return big ? bytes.suffix(2) : bytes.suffix(2).reversed()
      case .utf32LE, .utf32BE: return big ? bytes : bytes.reversed()
      case .windows1252: return [UInt8(value)]
      case .cp850: return [dos[scalar] ?? UInt8(value)]
      }
    }
    return Array(units.joined())
  }

  static let dos: [Unicode.Scalar: UInt8] = [
    "í": 0xA1, "é": 0x82, "ç": 0x87, "ã": 0xC6, "ü": 0x81,
  ]

  static let cases: [(encoding: TextEncoding, mark: Bool, code: String?)] = [
    (.utf8, false, nil), (.utf8, true, nil), (.utf16LE, true, nil), (.utf16BE, true, nil),
    (.utf32LE, true, nil), (.utf32BE, true, nil), (.utf16LE, false, "encoding-guessed"),
    (.utf16BE, false, "encoding-guessed"), (.utf32LE, false, "encoding-guessed"),
    (.windows1252, false, "encoding-guessed"), (.cp850, false, "encoding-guessed"),
  ]

  @Test(arguments: cases)
  func `finds the encoding`(encoding: TextEncoding, mark: Bool, code: String?) throws {
    let bytes = Self.encode(encoding, mark: mark)
    let file = try CSVFile(name: "a.csv", source: ByteSource(bytes))
    #expect(file.dialect.encoding == encoding)
    #expect(file.dialect.hasBOM == mark)
    #expect(file.header == ["Título", "Técnico", "Situação"])
    #expect(try file.read().rows[0] == ["Impressão lenta", "José Conceição", "Não"])
    #expect(file.findings.map(\.code) == (code.map { [$0] } ?? []))
  }

  static let names: [(name: String, encoding: TextEncoding?)] = [
    ("UTF-8", .utf8), ("utf_16", .utf16LE), ("Windows-1252", .windows1252),
    ("latin1", .windows1252),
    ("CP850", .cp850), ("UTF-32BE", .utf32BE), ("koi8-r", nil),
  ]

  @Test(arguments: names)
  func `knows the usual names`(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(named: name) == encoding)
  }

  static let short: [(bytes: [UInt8], text: String)] = [
    ([0x43, 0x61, 0x66, 0xE9], "Café"), ([0x43, 0x61, 0x66, 0x82], "Café"),
    ([0x80, 0x20, 0x31, 0x32], "€ 12"), ([0x93, 0x61, 0x62, 0x94], "“ab”"),
    ([0x41, 0x20, 0x96, 0x20, 0x42], "A – B"), ([0x4D, 0x94, 0x6C, 0x6C, 0x65, 0x72], "Möller"),
  ]

  @Test(arguments: short)
  func `tells Windows from DOS by a word`(bytes: [UInt8], text: String) throws {
    let file = try CSVFile(name: "a.csv", source: ByteSource(Array("id,a\n1,".utf8) + bytes))
    #expect(try file.read().rows == [["1", text]])
  }

  @Test
  func `two marks are one`() throws {
    let file = try CSVFile("\u{FEFF}\u{FEFF}a,b\n1,2\n")
    #expect(file.header == ["a", "b"])
  }

  @Test
  func `an odd number of bytes in UTF-16 is told`() throws {
    let bytes = Self.encode(.utf16LE, mark: true) + [0x41]
    let file = try CSVFile(name: "a.csv", source: ByteSource(bytes))
    #expect(file.findings.map(\.code) == ["file-cut"])
  }

  @Test
  func `stray bytes are read as Windows-1252 and their line is named`() throws {
    let bytes = Array("a,b\n1,Müller\n2,".utf8) + [0x4D, 0xFC, 0x6C, 0x80] + Array("\n3,é\n".utf8)
    let reading = try CSVFile(name: "a.csv", source: ByteSource(bytes)).read()
    #expect(reading.rows == [["1", "Müller"], ["2", "Mül€"], ["3", "é"]])
    #expect(reading.findings.map(\.code) == ["mixed-encoding"])
    #expect(reading.findings.first?.position.line == 3)
  }

  @Test
  func `half characters and lone surrogates are replaced`() throws {
    let bytes = Array("a,b\n1,é".utf8) + [0xED, 0xA0, 0xBD] + Array("x\n2,y".utf8) + [0xC3]
    let reading = try CSVFile(name: "a.csv", source: ByteSource(bytes)).read()
    #expect(reading.rows == [["1", "é\u{FFFD}x"], ["2", "y\u{FFFD}"]])
    #expect(reading.findings.map(\.code) == ["broken-text"])
    #expect(reading.findings.first?.count == 2)
  }

  @Test
  func `NULs are dropped and told`() throws {
    let inside = try CSVFile("a,b\n1,x\0y\n2,z\n").read()
    #expect(inside.rows == [["1", "xy"], ["2", "z"]])
    #expect(inside.findings.map(\.code) == ["nul-bytes"])
    let tail = try CSVFile("a,b\n1,2\n" + String(repeating: "\0", count: 100_000))
    #expect(try tail.read().rows == [["1", "2"]])
    #expect(
      tail.findings.map(\.message) == ["the file ends in 100000 NUL bytes, as after a crashed copy"]
    )
  }

  @Test
  func `a DOS end mark is ignored`() throws {
    let file = try CSVFile("a,b\n1,2\n\u{1A}")
    #expect(try file.read().rows == [["1", "2"]])
    #expect(file.findings.map(\.code) == ["end-mark"])
    let withLine = try CSVFile("a,b\n1,2\n\u{1A}\r\n")
    #expect(try withLine.read() == file.read())
  }

  @Test
  func `a delimiter outside ASCII works`() throws {
    let file = try CSVFile("Titre¤Priorité¤État\nÉcran¤Haute¤Clos\n1;2¤3,4¤5\n")
    #expect(file.dialect.delimiter == "¤")
    #expect(
      try file.read(hashing: true).rows == [["Écran", "Haute", "Clos"], ["1;2", "3,4", "5"]])
  }
}

import Diagnostics

/// A file as UTF-8: the bytes themselves, or a copy of a file in another encoding.
struct FileText {
  static let headSize = 1 << 18

  let name: String
  let encoding: TextEncoding
  let hasBOM: Bool
  /// UTF-8, as far as the file is sound.
  private(set) var source: ByteSource
  /// The text without marks, NULs and the end mark of DOS around it.
  private(set) var range: Range<Int>
  /// The beginning of the text.
  private(set) var head: [UInt8]
  private(set) var findings: [Finding] = []

  var headIsWhole: Bool { head.count == range.count }

  init(name: String, source: ByteSource, encoding wanted: TextEncoding?) throws(CSVError) {
    guard source.size > 0 else { throw CSVError(.empty, in: name) }
    self.name = name
    let raw = try source.bytes(0..<min(source.size, Self.headSize), of: name)
    if let kind = FileKind.named(raw) { throw kind.error(in: name) }
    let guess = EncodingGuess(raw, isWhole: raw.count == source.size, wanted: wanted)
    encoding = guess.encoding
    hasBOM = guess.markSize > 0
    if guess.encoding == .utf8 {
      self.source = source
      range = guess.markSize..<source.size
    } else {
      let whole = try source.bytes(0..<source.size, of: name)
      let text = guess.encoding.utf8(whole[min(guess.markSize, whole.count)...])
      self.source = ByteSource(text)
      range = 0..<text.count
    }
    head = []
    findings = guess.findings(in: name, size: source.size)
    try trimEnd()
    try readHead()
  }

  /// Cuts NULs (a crashed copy) and Ctrl-Z (the end mark of DOS) off the end.
  private mutating func trimEnd() throws(CSVError) {
    var end = range.upperBound
    var looked = end
    var nuls = 0
    var marks = 0
    search: while looked > range.lowerBound {
      let tail = try source.bytes(max(range.lowerBound, looked - 65_536)..<looked, of: name)
      for byte in tail.reversed() {
        guard byte == 0 || byte == 0x1A || byte == 0x0A || byte == 0x0D else { break search }
        looked -= 1
        if byte == 0 { nuls += 1 }
        if byte == 0x1A { marks += 1 }
        if byte == 0 || byte == 0x1A { end = looked }
      }
    }
    range = range.lowerBound..<end
    noteEnd(nuls: nuls, marks: marks)
  }

  private mutating func noteEnd(nuls: Int, marks: Int) {
    if nuls > 0 {
      findings.append(
        Finding(
          .warning, "nul-bytes", at: SourcePosition(file: name),
          "the file ends in \(nuls) NUL bytes, as after a crashed copy",
          suggestion: "compare the number of rows with the system, or export again"))
    }
    if marks > 0 {
      findings.append(
        Finding(
          .warning, "end-mark", at: SourcePosition(file: name),
          "the file ends in a DOS end-of-file mark, which was ignored"))
    }
  }

  private mutating func readHead() throws(CSVError) {
    let end = min(range.upperBound, range.lowerBound + Self.headSize)
    head = try source.bytes(range.lowerBound..<end, of: name)
    if let kind = FileKind.seen(in: head) { throw kind.error(in: name) }
    guard !headIsWhole || head.contains(where: { $0 > 0x20 && $0 != 0x7F }) else {
      throw CSVError(.blank, in: name)
    }
  }

  /// Reads the file whole and puts a stand-in of one byte for a delimiter outside ASCII.
  mutating func replaceDelimiter(_ delimiter: Unicode.Scalar) throws(CSVError) {
    let text = try source.bytes(range, of: name)
    source = ByteSource(Self.replacing(delimiter, in: text))
    range = 0..<source.size
    try readHead()
  }

  static func replacing(_ delimiter: Unicode.Scalar, in text: [UInt8]) -> [UInt8] {
    let wanted = Array(UTF8.encode(delimiter) ?? UTF8.encodedReplacementCharacter)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == wanted[0], text[index...].starts(with: wanted) {
        result.append(ByteDialect.standIn)
        index += wanted.count
      } else {
        result.append(text[index] == ByteDialect.standIn ? 0x20 : text[index])
        index += 1
      }
    }
    return result
  }
}

import Diagnostics
import Testing

@testable import CSV

/// A generator that gives the same numbers every time.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct ParallelScanTests {
  static let seeds = Array(UInt64(1)...60)

  static let options = CSVOptions(encoding: .utf8, delimiter: ",", quote: "\"")

  private func read(
    _ bytes: [UInt8], jobs: Int, sizes: ScanSizes, options: CSVOptions = options
  ) throws -> Reading {
    let file = try CSVFile(name: "a.csv", source: ByteSource(bytes), options: options)
    return Reading(
      try file.scan(
        columns: Array(file.header.indices), jobs: jobs, hashing: true, sizes: sizes
      ) { _ in Recorder() })
  }

  private func expectSame(_ bytes: [UInt8], options: CSVOptions = options) throws {
    let whole = try read(bytes, jobs: 1, sizes: ScanSizes(), options: options)
    for size in [64, 100, 1_000] {
      for jobs in [1, 2, 8] {
        let pieces = try read(
          bytes, jobs: jobs, sizes: ScanSizes(chunk: size, block: 64), options: options)
        #expect(pieces == whole, "chunks of \(size), \(jobs) jobs")
      }
    }
  }

  @Test(arguments: seeds)
  func `chunks give what one pass gives on sound files`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let words = [
      "a", "", "\"b, c\"", "\"line\nline\"", "\"say \"\"hi\"\"\"", "1,5\"", "Müller", "\"\"",
    ]
    let ends = ["\n", "\r\n", "\r"]
    let end = ends[Int.random(in: 0..<3, using: &random)]
    var text = "id,name,note" + end
    for row in 0..<Int.random(in: 1..<200, using: &random) {
      let cells = (0..<2).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      text += "\(row)," + cells.joined(separator: ",") + end
    }
    try expectSame(Array(text.utf8))
  }

  @Test(arguments: seeds)
  func `chunks give what one pass gives on broken files`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pieces: [[UInt8]] = [
      [0x22], [0x2C], [0x0A], [0x0D, 0x0A], [0x0D], Array("abc".utf8), [0x22, 0x22], [0x20],
      Array("é".utf8), [0xFF], [0], Array(",\"x\",".utf8), Array("a,b,c\n".utf8),
      [0xED, 0xA0, 0x80],
      Array("1,2,3\n".utf8), [0xC3],
    ]
    var bytes = Array("a,b,c\n".utf8)
    let used = Int.random(in: 2...pieces.count, using: &random)
    for _ in 0..<Int.random(in: 1..<600, using: &random) {
      bytes += pieces[Int.random(in: 0..<used, using: &random)]
    }
    try expectSame(bytes)
  }

  @Test(arguments: seeds)
  func `chunks give what one pass gives in any dialect`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let delimiter = [", ", ";", "\t", "; ", "¤", "|"][Int(seed % 6)]
    let cells = ["'a b'", "'it\\'s'", "x", "'two\nlines'", "1.5", "'", "it's", "\\", "'o''k'", ""]
    var text = ["id", "name", "note"].joined(separator: delimiter) + "\n"
    for row in 0..<Int.random(in: 20..<120, using: &random) {
      let some = (0..<2).map { _ in cells[Int.random(in: 0..<cells.count, using: &random)] }
      text += (["\(row)"] + some).joined(separator: delimiter) + "\n"
    }
    try expectSame(Array(text.utf8), options: CSVOptions())
  }

  @Test
  func `a text that looks like rows is read again from the true start`() throws {
    let inner = String(repeating: "1,2,3\n", count: 50)
    let text = "a,b,c\n" + String(repeating: "1,\"\(inner)\",3\n", count: 20)
    let reading = try read(Array(text.utf8), jobs: 4, sizes: ScanSizes(chunk: 256, block: 64))
    #expect(reading.rows.count == 20)
    #expect(reading.rows.allSatisfy { $0 == ["1", inner, "3"] })
    #expect(reading.lines == (0..<20).map { 2 + $0 * 51 })
    #expect(reading.findings.isEmpty)
  }

  @Test
  func `the hash is that of the raw bytes`() throws {
    let bytes = Array("a,b\n1,2\n".utf8)
    let reading = try read(bytes, jobs: 2, sizes: ScanSizes(chunk: 64, block: 64))
    #expect(
      reading.sha256 == "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470")
  }
}

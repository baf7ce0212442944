import CSV
import Diagnostics

/// Takes down every field it is given.
struct Recorder: RowConsumer {
  var rows: [[String]] = []
  var lines: [Int] = []
  var counts: [Int] = []

  mutating func consume(_ batch: borrowing RowBatch) {
    for row in 0..<batch.rowCount {
      rows.append(
        (0..<batch.slotCount).map { String(decoding: batch.field(row, $0), as: UTF8.self) })
      lines.append(Int(batch.lines[row]))
      counts.append(Int(batch.fieldCounts[row]))
    }
  }
}

/// All that a scan finds, in one value that can be compared.
struct Reading: Equatable {
  var rows: [[String]]
  var lines: [Int]
  var counts: [Int]
  var findings: [Finding]
  var sha256: String?

  init(_ result: ScanResult<Recorder>) {
    rows = result.consumers.flatMap(\.rows)
    lines = zip(result.consumers, result.lineOffsets).flatMap { consumer, offset in
      consumer.lines.map { $0 + offset }
    }
    counts = result.consumers.flatMap(\.counts)
    findings = result.findings
    sha256 = result.sha256
  }
}

extension CSVFile {
  init(_ text: String, _ options: CSVOptions = .init()) throws(CSVError) {
    try self.init(name: "a.csv", source: ByteSource(Array(text.utf8)), options: options)
  }

  /// All columns of all rows.
  func read(jobs: Int = 1, hashing: Bool = false) throws(CSVError) -> Reading {
    Reading(
      try scan(columns: Array(header.indices), jobs: jobs, hashing: hashing) { _ in Recorder() })
  }

  /// Header and rows through clean CSV.
  func clean() throws -> [[String]] {
    var text: [UInt8] = []
    try CleanCSV().writeRows(of: self, header: true) { text += $0 }
    return StrictCSV(text).rows
  }
}

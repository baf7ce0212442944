import CSV
import Diagnostics
import Foundation
import Testing

/// Bad exports made from one good one, where they are at hand.
struct HostileFileTests {
  struct Case: Decodable, CustomTestStringConvertible {
    let file: String
    let want: String
    let rows: Int?

    var testDescription: String { file }
  }

  static let folder = ConformanceTests.file.deletingLastPathComponent().appending(path: "hostile")

  static let cases: [Case] = {
    guard let data = try? Data(contentsOf: folder.appending(path: "manifest.json")) else {
      return []
    }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  /// What is wrong with these is seen by later stages alone.
  static let refusedLater: Set<String> = ["head_missing_created.csv", "date_ambiguous.csv"]

  @Test(
    .enabled(if: !cases.isEmpty, "the hostile files are not beside the package; nothing read"),
    arguments: cases)
  func `reads what can be read, and is silent about sound files only`(example: Case) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: example.file)))
    let reading = Result { try CSVFile(name: example.file, source: ByteSource(bytes)) }
    guard example.want != "refuse" || Self.refusedLater.contains(example.file) else {
      #expect(throws: CSVError.self) { try reading.get() }
      return
    }
    let file = try reading.get()
    let rows = try file.read(jobs: 2)
    guard example.want == "exact" else { return }
    #expect(rows.rows.count == example.rows)
    #expect((file.findings + rows.findings).isEmpty)
  }
}

import CSV
import Foundation
import Testing

/// The cases of csv-spectrum and rust-csv, where they are at hand.
struct ConformanceTests {
  struct Case: Decodable, CustomTestStringConvertible {
    struct Params: Decodable {
      let delimiter: String?
      let quotechar: String?
      let comment: String?
    }

    let id: String
    let input: Data
    let params: Params?
    let isTold: Bool
    let rows: [[String]]

    enum CodingKeys: String, CodingKey {
      case id
      case params
      case input = "input_base64"
      case isTold = "needs_params"
      case rows = "expect"
    }

    var testDescription: String { id }

    var options: CSVOptions {
      guard isTold, let params else { return CSVOptions() }
      let comment = params.comment?.unicodeScalars.first
      // A case says what it changes; the other signs are found as ever.
      return CSVOptions(
        delimiter: params.delimiter?.unicodeScalars.first,
        quote: params.quotechar?.unicodeScalars.first, comment: comment)
    }
  }

  static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/robustness/csv-cases.jsonl").standardizedFileURL

  static let cases: [Case] = {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }()

  @Test(
    .enabled(
      if: !cases.isEmpty, "the conformance cases are not beside the package; nothing compared"),
    arguments: cases)
  func `reads the case as everybody agrees`(example: Case) throws {
    let source = ByteSource([UInt8](example.input))
    var rows: [[String]] = []
    do throws(CSVError) {
      let file = try CSVFile(name: "a.csv", source: source, options: example.options)
      rows = (try? file.clean()) ?? []
    } catch {
      #expect([.empty, .blank].contains(error.problem))
    }
    #expect(rows == example.rows)
  }

  @Test(.enabled(if: !cases.isEmpty, "no cases beside the package"))
  func `finds every case`() { #expect(Self.cases.count == 66) }
}

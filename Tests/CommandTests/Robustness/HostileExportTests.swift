import Foundation
import Testing

/// 62 bad ticket exports made of one good one: what is wrong is said, what is right is read.
@Suite(
  .enabled(
    if: Package.hasShared("robustness"),
    "no hostile files (../shared/robustness) on this machine"))
struct HostileExportTests {
  /// A file and what must become of it.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    enum Want: String, Decodable {
      /// All rows, and no complaint needed.
      case exact
      /// Read, but something is said.
      case warn
      /// No ticket export.
      case refuse
    }

    let file: String
    let want: Want
    let rows: Int?
    let why: String

    var testDescription: String { "\(file): \(why)" }
  }

  static let folder = Package.shared.appendingPathComponent("robustness/hostile")

  static let cases: [Case] = {
    let manifest = try? Data(contentsOf: folder.appendingPathComponent("manifest.json"))
    return manifest.flatMap { try? JSONDecoder().decode([Case].self, from: $0) } ?? []
  }()

  @Test func `the manifest is there`() { #expect(Self.cases.count >= 62) }

  @Test(arguments: cases)
  func `bad exports are never taken in silence`(example: Case) throws {
    let desk = try Desk(exports: [Self.folder.appendingPathComponent(example.file)])
    let outcome = try desk.run("check", "--format", "json", "--as-of", "2026-11-21")
    #expect([0, 1, 3].contains(outcome.code), "\(outcome.messages)")
    let check = try JSONDecoder().decode(RunFile.self, from: Data(outcome.output.utf8))
    let used = check.files.first?.used
    let isRefused =
      check.files.first?.format == nil || check.findings.contains { $0.severity == "error" }
    let isSilent = !isRefused && check.findings.allSatisfy { $0.severity == "note" }
    switch example.want {
    case .exact:
      #expect(!isRefused, "a good file was refused: \(check.findings.map(\.message))")
      #expect(used == example.rows)
    case .warn, .refuse:
      #expect(!isSilent, "\(used ?? 0) rows were used without a word")
    }
  }
}

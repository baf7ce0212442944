import Foundation
import Testing

/// October of the sample workspace, made once for all tests that only look at it.
struct SampleMonth: Sendable {
  let outcome: Program.Outcome
  let files: [String: Data]
  let run: RunFile
  /// Kept, so that the folder lives as long as what is printed about it.
  let desk: Desk

  private static let made = Result { try SampleMonth() }

  static func shared() throws -> SampleMonth { try made.get() }

  private init() throws {
    desk = try .sample()
    outcome = try desk.run("monthly", "--month", "2026-10")
    files = try desk.files()
    run = try JSONDecoder().decode(
      RunFile.self, from: try #require(files["2026-10/run.json"]))
  }

  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
  }

  /// The files of one client, as text.
  func texts(of client: RunFile.Client) -> [String: String] {
    files.filter { $0.key.hasPrefix("2026-10/clients/\(client.slug)/") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}

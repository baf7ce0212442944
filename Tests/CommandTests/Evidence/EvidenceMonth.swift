import Foundation
import Testing

/// October of the sample workspace in the internal edition, with the rows behind its figures.
struct EvidenceMonth: Sendable {
  let files: [String: Data]
  let clients: [RunFile.Client]

  private static let made = Result { try EvidenceMonth() }

  static func shared() throws -> EvidenceMonth { try made.get() }

  private init() throws {
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-10", "--edition", "internal")
    files = try desk.files()
    let run = try JSONDecoder().decode(
      RunFile.self, from: try #require(files["2026-10/run.json"]))
    clients = try #require(run.clients)
  }

  private func folder(_ client: String) throws -> String {
    let slug = try #require(clients.first { $0.name == client }?.slug)
    return "2026-10/clients/\(slug)"
  }

  /// The rows of a file of evidence; none where it was not written.
  func rows(_ name: String, of client: String) throws -> [EvidenceLine] {
    guard let bytes = files["\(try folder(client))/evidence/\(name).csv"] else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let columns = FigureTable.cells(try #require(lines.first))
    return lines.dropFirst().map { line in
      EvidenceLine(
        cells: Dictionary(
          zip(columns, FigureTable.cells(line)), uniquingKeysWith: { first, _ in first }))
    }
  }

  func figures(of client: String) throws -> FigureFile {
    let bytes = try #require(files["\(try folder(client))/monthly.json"])
    return try JSONDecoder().decode(FigureFile.self, from: bytes)
  }
}

/// A row of evidence by column.
struct EvidenceLine {
  let cells: [String: String]

  subscript(column: String) -> String { cells[column] ?? "no column \(column)" }

  /// nil for an empty cell.
  func number(_ column: String) -> Double? { Double(self[column]) }

  /// An instant in seconds since 1970; nil for an empty cell.
  func instant(_ column: String) throws -> Int? { try EvidenceLine.instant(self[column]) }

  /// Seconds since 1970 of RFC 3339 text; nil for "".
  static func instant(_ text: String) throws -> Int? {
    text.isEmpty ? nil : Int(try Date(text, strategy: .iso8601).timeIntervalSince1970)
  }
}

package import Diagnostics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One small JSON file a client and month, from which later runs draw trends.
///
/// A file is replaced as a whole or not at all; one that cannot be read is told and left alone.
package struct HistoryFolder: Sendable {
  /// A KPI of a month, as it was reported.
  package struct Entry: Sendable, Codable, Equatable {
    package var id: String
    package var value: Double?
    package var numerator: Double?
    package var denominator: Double?
    package var fewCases: Bool

    package init(
      id: String, value: Double?, numerator: Double?, denominator: Double?, fewCases: Bool
    ) {
      self.id = id
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
      self.fewCases = fewCases
    }
  }

  private struct File: Codable {
    var schema: String
    var client: String
    var month: String
    var kpis: [Entry]
  }

  package static let schema = "mspreport-history/1"

  private let path: String

  package init(_ path: String) { self.path = path }

  /// The figures of a client's month; nil where there is no such file.
  package func read(slug: String, client: String, month: String) throws(PublishingError)
    -> Result<[Entry], HistoryProblem>?
  {
    let file = "\(path)/\(slug)/\(month).json"
    guard fileExists(file) else { return nil }
    let bytes = try readFile(file, limit: 1 << 20)
    guard let content = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      content.schema == Self.schema, content.client == client, content.month == month
    else { return .failure(HistoryProblem(file: file)) }
    return .success(content.kpis)
  }

  /// Writes a client's month, in the place of what an earlier run wrote.
  package func write(
    _ entries: [Entry], slug: String, client: String, month: String
  ) throws(PublishingError) {
    let json = JSONValue.object([
      ("schema", .string(Self.schema)), ("client", .string(client)), ("month", .string(month)),
      ("kpis", .array(entries.map(\.json))),
    ])
    try Folder.make("\(path)/\(slug)")
    let folder = try Folder("\(path)/\(slug)", for: .create)
    try folder.replace("\(month).json", json.bytes)
  }
}

/// A history file that is not one.
package struct HistoryProblem: Error, Equatable {
  let file: String

  package var finding: Finding {
    Finding(
      .warning, "history-unreadable", at: SourcePosition(file: file),
      "the file is not the history of this client and month; the trend goes on without it",
      suggestion: "remove it, or restore it from a backup")
  }
}

extension HistoryFolder.Entry {
  fileprivate var json: JSONValue {
    .object([
      ("id", .string(id)), ("value", value.map(JSONValue.double) ?? .null),
      ("numerator", numerator.map(JSONValue.double) ?? .null),
      ("denominator", denominator.map(JSONValue.double) ?? .null), ("fewCases", .bool(fewCases)),
    ])
  }
}

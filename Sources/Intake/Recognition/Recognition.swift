import Diagnostics
import Records

/// Which column map fits a header.
package enum Recognition: Sendable {
  case recognised(ExportFormat)
  /// Nearly: the map whose needed columns are partly there, and what is missing.
  case nearly(ExportFormat, missing: [String])
  case unknown
}

extension ExportFormat {
  /// Labels that are only inferred do not show what a header lacks.
  fileprivate var wasSeen: Bool { grade != .inferred }
}

extension FormatCatalog {
  /// Finds the map whose `recognise` columns are all in the header; of several, the one that uses
  /// most columns, then the workspace's own, then the first by name.
  package func recognise(_ header: [String]) -> Recognition {
    Self.recognise(header, among: formats)
  }

  /// The map that would read a file if somebody had confirmed it.
  func unconfirmed(for header: [String]) -> (path: String, format: ExportFormat)? {
    guard case .recognised(let format) = Self.recognise(header, among: unconfirmed.map(\.format))
    else { return nil }
    return unconfirmed.first { $0.format.name == format.name }
  }

  private static func recognise(
    _ header: [String], among formats: [ExportFormat]
  ) -> Recognition {
    let names = HeaderNames(header)
    var best: (format: ExportFormat, rank: [Int])?
    var nearest: (format: ExportFormat, missing: [String], rank: [Int])?
    for format in formats {
      let missing = format.recognise.filter { !names.hasAny(of: $0) }
      // One column proves nothing: then the file may hold nothing that the map does not know.
      if format.recognise.count == 1, names.count > names.matched(by: format) { continue }
      if missing.isEmpty, !format.recognise.isEmpty {
        let rank = [names.matched(by: format), format.isOwn ? 1 : 0, format.recognise.count]
        if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (format, rank) }
      } else if missing.count == 1, format.recognise.count >= 3, format.wasSeen || format.isOwn {
        let present = names.matched(by: format)
        guard present >= 4 else { continue }
        // A column that is there under nearly the same name was renamed; one that is not may belong to
        // another export altogether.
        let isRenamed = missing[0].contains { closestMatch(to: $0, among: header) != nil }
        let rank = [isRenamed ? 1 : 0, present]
        if nearest.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true {
          nearest = (format, missing.compactMap(\.first), rank)
        }
      }
    }
    if let best { return .recognised(best.format) }
    if let nearest { return .nearly(nearest.format, missing: nearest.missing) }
    return .unknown
  }
}

/// A file's header, prepared for looking names up without case and odd blanks.
struct HeaderNames {
  private let positions: [String: Int]
  private let keys: [String]

  init(_ header: [String]) {
    keys = header.map(Self.key)
    var positions: [String: Int] = [:]
    for (i, key) in keys.enumerated() where positions[key] == nil { positions[key] = i }
    self.positions = positions
  }

  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Different names.
  var count: Int { positions.count }

  /// The first column of that name.
  func position(of name: String) -> Int? {
    let key = Self.key(name)
    if let exact = positions[key] { return exact }
    return key.contains("*") ? keys.firstIndex { InputHints.matches(key, $0) } : nil
  }

  /// All columns of that name.
  private func positions(of name: String) -> [Int] {
    let key = Self.key(name)
    return keys.indices.filter {
      keys[$0] == key || (key.contains("*") && InputHints.matches(key, keys[$0]))
    }
  }

  /// All columns of the first of the names that the header has.
  private func positions(ofFirst names: [String]) -> [Int] {
    guard let name = names.first(where: { position(of: $0) != nil }) else { return [] }
    return name.contains("*") ? Array(positions(of: name).prefix(1)) : positions(of: name)
  }

  /// The columns that a rule takes; empty where the header has none of them.
  func positions(of rule: ColumnRule) -> [Int] {
    let joined = rule.join.compactMap(position(ofAny:))
    if !joined.isEmpty { return joined }
    var filled: [Int] = []
    for position in rule.filled.flatMap(positions(of:)) where !filled.contains(position) {
      filled.append(position)
    }
    return filled.isEmpty ? positions(ofFirst: rule.from) : filled
  }

  func position(ofAny names: [String]) -> Int? {
    for name in names { if let found = position(of: name) { return found } }
    return nil
  }

  func hasAny(of names: [String]) -> Bool { position(ofAny: names) != nil }

  func matched(by format: ExportFormat) -> Int {
    format.columns.values.count { rule in
      !positions(of: rule).isEmpty && rule.join.allSatisfy { hasAny(of: $0) }
    }
  }
}

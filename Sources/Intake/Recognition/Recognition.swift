import Records

/// Which column map fits a header.
package enum Recognition: Sendable {
  case recognised(ExportFormat)
  /// Nearly: the map whose needed columns are partly there, and what is missing.
  case nearly(ExportFormat, missing: [String])
  case unknown
}

extension FormatCatalog {
  /// Finds the map whose `recognise` columns are all in the header; of several, the one that uses
  /// most columns, then the workspace's own, then the first by name.
  package func recognise(_ header: [String]) -> Recognition {
    let names = HeaderNames(header)
    var best: (format: ExportFormat, rank: [Int])?
    var nearest: (format: ExportFormat, missing: [String], present: Int)?
    for format in formats {
      let missing = format.recognise.filter { !names.hasAny(of: $0) }
      // One column proves nothing: then the file may hold nothing that the map does not know.
      if format.recognise.count == 1, names.count > names.matched(by: format) { continue }
      if missing.isEmpty, !format.recognise.isEmpty {
        let rank = [names.matched(by: format), format.isOwn ? 1 : 0, format.recognise.count]
        if best.map({ $0.rank.lexicographicallyPrecedes(rank) }) ?? true { best = (format, rank) }
      } else if missing.count == 1, format.recognise.count >= 3 {
        let present = names.matched(by: format)
        if present >= 4, present > nearest?.present ?? 0 {
          nearest = (format, missing.compactMap(\.first), present)
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
  private let positions: [String: [Int]]

  init(_ header: [String]) {
    var positions: [String: [Int]] = [:]
    for (i, name) in header.enumerated() { positions[Self.key(name), default: []].append(i) }
    self.positions = positions
  }

  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Different names.
  var count: Int { positions.count }

  /// The first column of that name.
  func position(of name: String) -> Int? { positions[Self.key(name)]?.first }

  /// Every column of the first of the names that the header has.
  func positions(ofAny names: [String]) -> [Int] {
    for name in names { if let found = positions[Self.key(name)] { return found } }
    return []
  }

  func hasAny(of names: [String]) -> Bool { names.contains { positions[Self.key($0)] != nil } }

  func matched(by format: ExportFormat) -> Int {
    format.columns.values.count {
      hasAny(of: $0.from) || ($0.join.allSatisfy { hasAny(of: [$0]) } && !$0.join.isEmpty)
    }
  }
}

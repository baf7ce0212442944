package import Intake
import Records

/// A proposed column map as a file in `formats/`.
package struct ColumnMap: Sendable {
  /// The exports it is for: files of the same columns need only one.
  package let exports: [String]
  package var export: String { exports.first ?? "" }
  /// Below the workspace: `formats/<name>.json5`.
  package let path: String
  /// Of the file.
  package var name: String { fileName(path) }
  /// What it makes of the export, for a person to say yes or no to.
  package let words: String
  /// Whether it is good enough to ask about; others should be looked at first.
  package let isGood: Bool
  /// Whether a person has said that it may be used.
  package private(set) var isAccepted = false
  private let proposed: String

  /// The maps of a reading, each once.
  package static func all(of outcome: Intake.Outcome) -> [ColumnMap] {
    func columns(_ proposal: MapProposal) -> String {
      let columns = proposal.columns.map { "\($0.field) \($0.rule)" }.joined(separator: "\n")
      return "\(proposal.kind) \(columns)"
    }
    let alike = Dictionary(grouping: outcome.proposals, by: columns)
    return outcome.proposals.compactMap { proposal in
      let files = alike[columns(proposal)]?.map(\.file) ?? []
      return files.first == proposal.file ? ColumnMap(proposal, exports: files) : nil
    }
  }

  private init(_ proposal: MapProposal, exports: [String]) {
    self.exports = exports
    path = "formats/\(proposal.name).json5"
    isGood = proposal.confidence >= 0.7
    proposed = proposal.mapText
    let columns = proposal.columns.map { column in
      "\(column.field) from \((column.rule.from + column.rule.join.joined()).map { JSON5Text.named($0) }.inWords)"
    }
    words =
      "looks like \(proposal.kind.words), "
      + "\(Int(proposal.confidence * 100)) % sure: \(columns.list(upTo: 8))"
  }

  /// The same map, ready to be used.
  package var accepted: ColumnMap {
    var map = self
    map.isAccepted = true
    return map
  }

  /// The whole file; an accepted map reads exports at once.
  package var text: String {
    guard isAccepted else { return proposed }
    // Only a line of its own is the key: the same words may stand in the name of a column.
    return proposed.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "  confirmed: false," ? "  confirmed: true," : $0 }.joined(separator: "\n")
  }
}

package import Records

/// A column map for an export that no known map fits, to be looked at and confirmed by a person.
package struct MapProposal: Sendable {
  /// The export's path as findings print it.
  package var file: String
  /// What the map would be called, from the file's name: `311-service-requests`.
  package var name: String
  package var kind: ClientRecords.Kind
  /// How sure the whole is, 0…1.
  package var confidence: Double
  /// The columns that the map reads, in the order of the kind's fields.
  package var columns: [ProposedColumn]
  /// Columns of the header that nothing was made of.
  package var unused: [String]
  /// Sentences for the person who confirms the map.
  package var doubts: [String]
  /// The commented text of `formats/<name>.json5`, with `confirmed: false`.
  package var mapText: String
}

/// One line of a proposed column map.
package struct ProposedColumn: Sendable {
  package var field: String
  package var rule: ColumnRule
  /// How sure the line is, 0…1.
  package var confidence: Double
  /// What speaks for it: `the name says so; every cell is a date`.
  package var why: String
  /// Up to three different cells.
  package var examples: [String]
}

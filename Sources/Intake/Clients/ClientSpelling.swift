package import Diagnostics
import Records

/// A company's name as an export spells it.
package struct ClientSpelling: Sendable, Equatable {
  /// "" where the export gives an id alone.
  package var name: String
  /// "" where it gives none.
  package var id: String
  /// Rows with it.
  package var records: Int
  /// Those among them that only clients have: tickets, devices, agreements.
  package var clientRecords: Int
  /// Where it stands first.
  package var first: SourcePosition
  /// The client it was taken for, by its place in the store; nil for nobody's name and the provider's own.
  package var client: Int?

  package init(
    name: String, id: String = "", records: Int = 1, clientRecords: Int = 1,
    first: SourcePosition, client: Int? = nil
  ) {
    self.name = name
    self.id = id
    self.records = records
    self.clientRecords = clientRecords
    self.first = first
    self.client = client
  }

  init(_ party: PartyName, _ usage: ClientDirectory.Usage, leadsTo client: Int32, _ files: [String])
  {
    self.init(
      name: party.name, id: party.id, records: usage.records, clientRecords: usage.clientRecords,
      first: SourcePosition(
        file: files.indices.contains(Int(usage.first.file)) ? files[Int(usage.first.file)] : "",
        line: usage.first.line == .max ? nil : Int(usage.first.line)),
      client: client >= 0 ? Int(client) : nil)
  }
}

import Documents

/// One file of evidence: its columns, and how they are filled.
struct EvidenceTable: Sendable {
  /// The path below `evidence/`, without `.csv`.
  let name: String
  let columns: [String]
  /// Columns that only the internal edition has.
  let internalColumns: [String]
  private let fill: @Sendable (EvidenceScope, inout EvidenceRows) -> Void

  init(
    _ name: String, columns: [String], internalColumns: [String] = [],
    fill: @escaping @Sendable (EvidenceScope, inout EvidenceRows) -> Void
  ) {
    self.name = name
    self.columns = columns
    self.internalColumns = internalColumns
    self.fill = fill
  }

  /// The file; nil without any row.
  func bytes(about scope: EvidenceScope) -> [UInt8]? {
    var rows = EvidenceRows(
      header: columns + (scope.edition == .internal ? internalColumns : []), scope)
    fill(scope, &rows)
    return rows.count > 0 || rows.isKeptEmpty ? rows.bytes : nil
  }
}

extension EvidenceTable {
  /// Every file but those of single figures.
  static let all: [EvidenceTable] = [
    .figures, .tickets, .clocks, .ticketEvents, .timeEntries, .devices, .agreements, .surveys,
  ]
}

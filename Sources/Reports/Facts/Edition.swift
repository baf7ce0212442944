import KPIs

/// Who a report is for.
package enum Edition: String, Sendable, CaseIterable {
  /// Goes to the client: no names of technicians, no money, no file names.
  case client
  /// Stays with the service provider.
  case `internal`

  /// Figures about the provider's own people, which no client is to read.
  private static let internalFigures: Set<String> = [
    "utilization", "billable-utilization", "realization",
  ]

  /// The figures that this edition prints.
  func printed(_ kpis: [KPI]) -> [KPI] {
    switch self {
    case .client: kpis.filter { !Self.internalFigures.contains($0.id) }
    case .internal: kpis
    }
  }
}

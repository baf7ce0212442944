/// Every KPI the program knows, in the order reports print them.
package enum KPICatalog {
  package static let all: [KPI] = [
    .ticketsCreated, .ticketsResolved, .backlog, .backlogAge,
    .firstResponseTime, .resolutionTime,
    .slaResponse, .slaResolution, .slaBoth,
    .firstContactResolution, .escalationRate, .reopenRate,
    .customerSatisfaction,
    .utilization, .billableUtilization,
    .uncoveredDevices, .deviceCoverage,
  ]

  /// The KPI of that id; nil when there is none.
  package static func kpi(_ id: String) -> KPI? { all.first { $0.id == id } }
}

/// Every block that an outline can ask for, one file each.
enum Sections {
  static let all: [Section] = [
    .summary,
    .improved,
    .worse,
    .nextSteps,
    .tiles,
    .scorecard,
    .serviceDesk,
    .createdAndResolved,
    .byPriority,
    .categories,
    .firstContact,
    .openWork,
    .backlogAge,
    .oldestTickets,
    .sla,
    .slaByPriority,
    .slaTrend,
    .slaMisses,
    .devices,
    .uncoveredDevices,
    .staleDevices,
    .people,
    .peopleTrend,
    .satisfaction,
    .comments,
    .notMeasured,
    .dataNotes,
    .assumptions,
    .exclusions,
    .glossary,
  ]

  static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  static let names = Set(all.map(\.name))
}

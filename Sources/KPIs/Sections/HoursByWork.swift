package import Records

/// Logged time of a period by kind of work and by role; no names of people.
package struct HoursByWork: Sendable {
  /// A kind of work or a role, with its time.
  package struct Part: Sendable, Equatable {
    /// "" for entries that do not say.
    package let name: String
    package let seconds: Int64

    package init(name: String, seconds: Int64) {
      self.name = name
      self.seconds = seconds
    }
  }

  /// As logged, without leave, by entries that begin in the period.
  package private(set) var seconds: Int64 = 0
  package private(set) var billableSeconds: Int64 = 0
  /// Time of entries that say whether they are billable.
  package private(set) var billingKnownSeconds: Int64 = 0
  /// The most time first, then by name.
  package private(set) var byWorkType: [Part] = []
  package private(set) var byRole: [Part] = []

  package init(_ client: MeasuredClient, during period: Period) {
    var types = SymbolSums()
    var roles = SymbolSums()
    client.forEachEntry(in: period) { row in
      let entry = client.records.timeEntries[row]
      guard !client.logged.isLeave(entry.workType) else { return }
      let length = Int64(entry.seconds)
      seconds += length
      if entry.isBillable { billableSeconds += length }
      if entry.hasBilling { billingKnownSeconds += length }
      types.add(length, to: entry.workType)
      roles.add(length, to: entry.role)
    }
    byWorkType = HoursByWork.parts(types, client.records.names)
    byRole = HoursByWork.parts(roles, client.records.names)
  }

  private static func parts(_ sums: SymbolSums, _ names: Lexicon) -> [Part] {
    sums.named(names).map { Part(name: $0.name, seconds: $0.sum) }.sorted { a, b in
      a.seconds == b.seconds ? a.name < b.name : a.seconds > b.seconds
    }
  }
}

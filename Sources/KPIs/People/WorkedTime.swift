package import Records

/// The work logged for a client in a period, person by person.
package struct WorkedTime: Sendable {
  /// One person's part.
  package struct Share: Sendable {
    package let technician: Symbol
    /// Time worked, each moment once.
    package fileprivate(set) var seconds: Int64 = 0
    package fileprivate(set) var billableSeconds: Int64 = 0
    /// Entries that begin in the period.
    package fileprivate(set) var entries = 0
    /// Hours available in the period; nil when the person's capacity is not known.
    package let availableHours: Double?
  }

  /// Those who worked, in the order in which they first did.
  package private(set) var shares: [Share] = []
  /// Time as logged by entries that begin in the period: nothing is cut or split.
  package private(set) var loggedSeconds: Int64 = 0
  package private(set) var loggedBillableSeconds: Int64 = 0
  package private(set) var leaveSeconds: Int64 = 0
  /// Entries that begin in the period, without leave.
  package private(set) var entries = 0
  /// Those that do not say whether they are billable.
  package private(set) var unknownBilling = 0
  /// Entries of tickets that take part in no figure.
  package private(set) var leftOut = 0

  package init(_ client: MeasuredClient, during period: Period) {
    var places = [Int](repeating: -1, count: client.work.people.count)
    for stretch in client.work.stretches(touching: period) {
      let isInside = period.contains(stretch.start)
      if isInside { log(stretch) }
      let seconds = stretch.seconds(in: period)
      guard !stretch.isLeave, !stretch.isExcluded, isInside || seconds != 0 else { continue }
      let person = Int(stretch.person)
      if places[person] < 0 {
        places[person] = shares.count
        let hours = client.availableHours(of: client.work.people[person], during: period)
        shares.append(Share(technician: client.work.people[person].symbol, availableHours: hours))
      }
      shares[places[person]].entries += isInside ? 1 : 0
      shares[places[person]].seconds += seconds
      shares[places[person]].billableSeconds += stretch.billableSeconds(in: period)
    }
  }

  private mutating func log(_ stretch: WorkStretch) {
    let seconds = Int64(stretch.logged)
    if stretch.isExcluded {
      leftOut += 1
    } else if stretch.isLeave {
      leaveSeconds += seconds
    } else {
      entries += 1
      loggedSeconds += seconds
      if !stretch.hasBilling { unknownBilling += 1 }
      if stretch.isBillable { loggedBillableSeconds += seconds }
    }
  }
}

extension MeasuredClient {
  /// Weekly hours on the business days of a period on which the person was employed.
  func availableHours(of person: WorkPerson, during period: Period) -> Double? {
    guard let weekly = person.hoursPerWeek, weekly > 0, service.openDaysPerWeek > 0 else {
      return nil
    }
    let first = max(period.firstDay, person.from ?? period.firstDay)
    let end = min(period.endDay, person.to.map { $0 + 1 } ?? period.endDay)
    let days = service.businessDays(from: first, to: end)
    return weekly * Double(days) / Double(service.openDaysPerWeek)
  }
}

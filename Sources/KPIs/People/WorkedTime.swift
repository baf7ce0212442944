package import Records

/// The work logged for a client in a period, person by person.
package struct WorkedTime: Sendable {
  /// One person's part.
  package struct Share: Sendable {
    package let technician: Symbol
    /// Time worked, each moment once.
    package let seconds: Int64
    package let billableSeconds: Int64
    /// Entries that begin in the period.
    package let entries: Int
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
    let work = client.work
    let people = work.people
    var sums = [(entries: Int, own: Int64, billable: Int64)](
      repeating: (0, 0, 0), count: people.count)
    var order: [Int] = []
    for stretch in work.stretches(touching: period) {
      let isInside = period.contains(stretch.start)
      if isInside { log(stretch) }
      let own = stretch.seconds(in: period)
      guard !stretch.isLeave, !stretch.isExcluded, isInside || own != 0 else { continue }
      var sum = sums[Int(stretch.person)]
      if sum == (0, 0, 0) { order.append(Int(stretch.person)) }
      sum.entries += isInside ? 1 : 0
      sum.own += own
      sum.billable += stretch.billableSeconds(in: period)
      sums[Int(stretch.person)] = sum
    }
    shares = order.map { person in
      Share(
        technician: people[person].symbol, seconds: sums[person].own,
        billableSeconds: sums[person].billable, entries: sums[person].entries,
        availableHours: client.availableHours(of: people[person], during: period))
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

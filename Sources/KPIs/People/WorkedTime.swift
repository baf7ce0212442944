package import Records

/// The work logged for a client in a period, person by person.
package struct WorkedTime: Sendable {
  /// One person's part.
  package struct Share: Sendable {
    package let technician: Symbol
    /// Time worked, each moment once.
    package fileprivate(set) var seconds: Int64 = 0
    package fileprivate(set) var billableSeconds: Int64 = 0
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
      log(stretch, client.records.timeEntries[Int(stretch.row)], period)
      guard !stretch.isLeave, !stretch.isExcluded else { continue }
      let seconds = stretch.seconds(in: period)
      guard seconds != 0 || period.contains(stretch.start) else { continue }
      if places[Int(stretch.person)] < 0 {
        places[Int(stretch.person)] = shares.count
        let person = client.work.people[Int(stretch.person)]
        shares.append(
          Share(
            technician: person.symbol,
            availableHours: client.availableHours(of: person, during: period)))
      }
      shares[places[Int(stretch.person)]].seconds += seconds
      shares[places[Int(stretch.person)]].billableSeconds += stretch.billableSeconds(in: period)
    }
  }

  private mutating func log(_ stretch: WorkLog.Stretch, _ entry: TimeEntry, _ period: Period) {
    guard period.contains(stretch.start) else { return }
    if stretch.isExcluded {
      leftOut += 1
    } else if stretch.isLeave {
      leaveSeconds += Int64(entry.seconds)
    } else {
      entries += 1
      loggedSeconds += Int64(entry.seconds)
      if entry.billing == .unknown { unknownBilling += 1 }
      if entry.billing == .billable { loggedBillableSeconds += Int64(entry.seconds) }
    }
  }
}

extension MeasuredClient {
  /// Weekly hours on the business days of a period on which the person was employed.
  func availableHours(of person: WorkLog.Person, during period: Period) -> Double? {
    guard let weekly = person.hoursPerWeek, weekly > 0, service.openDaysPerWeek > 0 else {
      return nil
    }
    let first = max(period.firstDay, person.from ?? period.firstDay)
    let end = min(period.endDay, person.to.map { $0 + 1 } ?? period.endDay)
    let days = service.businessDays(from: first, to: end)
    return weekly * Double(days) / Double(service.openDaysPerWeek)
  }
}

import Records

extension Tally {
  /// What was logged, whether or not anybody's capacity is known.
  mutating func count(_ worked: WorkedTime) {
    guard !isBare else { return }
    amount("hours", Double(worked.loggedSeconds) / 3600)
    amount("billableHours", Double(worked.loggedBillableSeconds) / 3600)
    amount("technicians", Double(worked.shares.count { $0.entries > 0 }))
    amount("entries", Double(worked.entries))
    if worked.unknownBilling > 0 { amount("unknownBilling", Double(worked.unknownBilling)) }
    if worked.leaveSeconds != 0 { amount("leaveHours", Double(worked.leaveSeconds) / 3600) }
  }

  /// Work of those with a capacity over their available hours (rule R8 above 150 %).
  mutating func add(
    _ worked: WorkedTime, numerator: KeyPath<WorkedTime.Share, Int64>, _ client: MeasuredClient,
    _ period: Period
  ) {
    for share in worked.shares {
      guard let available = share.availableHours else {
        amount("withoutCapacity", 1)
        continue
      }
      let hours = Double(share[keyPath: numerator]) / 3600
      add(numerator: hours, denominator: available)
      if Double(share.seconds) / 3600 > 1.5 * available { amount("implausible", 1) }
    }
    if !worked.shares.isEmpty, worked.shares.allSatisfy({ $0.availableHours == nil }) {
      withhold("the weekly hours of the technicians are not known")
    }
    if detail.contains(.evidence) { traceWork(client, period) }
  }

  private mutating func traceWork(_ client: MeasuredClient, _ period: Period) {
    let work = client.work
    for stretch in work.stretches(touching: period) {
      let seconds = stretch.seconds(in: period)
      guard seconds != 0 || period.contains(stretch.start) else { continue }
      let row = Score.Row.timeEntry(Int(stretch.row))
      let person = work.people[Int(stretch.person)]
      let outcome: StaticString =
        stretch.isExcluded
        ? "ticket left out"
        : stretch.isLeave
          ? "leave"
          : person.hoursPerWeek == nil
            ? "without capacity" : stretch.billableSeconds > 0 ? "billable" : "not billable"
      trace(
        outcome, row, amount: Double(seconds) / 3600,
        counted: !stretch.isExcluded && !stretch.isLeave && person.hoursPerWeek != nil)
    }
  }
}

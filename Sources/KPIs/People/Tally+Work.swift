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
    _ worked: WorkedTime, billableOnly: Bool = false, _ client: MeasuredClient, _ period: Period
  ) {
    for share in worked.shares {
      guard let available = share.availableHours else {
        amount("withoutCapacity", 1)
        continue
      }
      let seconds = billableOnly ? share.billableSeconds : share.seconds
      add(numerator: Double(seconds) / 3600, denominator: available)
      trace(
        "available", .technician(share.technician), amount: available, counted: true,
        denominator: available)
      if Double(share.seconds) / 3600 > 1.5 * available { amount("implausible", 1) }
    }
    if !worked.shares.isEmpty, worked.shares.allSatisfy({ $0.availableHours == nil }) {
      withhold("the weekly hours of the technicians are not known")
    }
    if detail.contains(.evidence) { traceWork(client, period, billableOnly) }
  }

  private mutating func traceWork(
    _ client: MeasuredClient, _ period: Period, _ billableOnly: Bool
  ) {
    let work = client.work
    let hasCapacity = work.people.map { client.availableHours(of: $0, during: period) != nil }
    for stretch in work.stretches(touching: period) {
      let seconds = stretch.seconds(in: period)
      guard seconds != 0 || period.contains(stretch.start) else { continue }
      let outcome = stretch.outcome(hasCapacity: hasCapacity[Int(stretch.person)])
      let isCounted = outcome.isWork && (stretch.isBillable || !billableOnly)
      let hours = Double(billableOnly ? stretch.billableSeconds(in: period) : seconds) / 3600
      trace(
        outcome.name, .timeEntry(Int(stretch.row)),
        amount: isCounted ? hours : Double(seconds) / 3600, counted: isCounted,
        numerator: isCounted ? hours : 0)
    }
  }
}

extension WorkStretch {
  /// What becomes of the stretch, and whether that is work of somebody with a capacity.
  fileprivate func outcome(hasCapacity: Bool) -> (name: StaticString, isWork: Bool) {
    if isExcluded { return ("ticket left out", false) }
    if isLeave { return ("leave", false) }
    guard hasCapacity else { return ("without capacity", false) }
    return (isBillable ? "billable" : "not billable", true)
  }
}

package import Records
package import Settings

extension MeasuredClient {
  /// The clocks of all tickets without anything else that is worked out of a client.
  ///
  /// For measuring how long the clocks take; `records` are not completed by their histories.
  package static func clocksAlone(
    of records: ClientRecords, by service: ServiceLevels, settings: Settings
  ) -> [TicketClock] {
    var resolver = PromiseResolver(
      service: service, records: records, dueDatesWin: settings.rules.exportedDueDatesWin)
    var roles = StatusRoles(names: records.names, vendorWords: settings.rules.vendorWords)
    return TicketClocks(records, service, &resolver, &roles).clocks
  }
}

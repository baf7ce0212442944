package import BusinessTime
package import Records
package import Settings

/// A client's records with everything that is worked out once and used by many KPIs.
package struct MeasuredClient: Sendable {
  package let records: ClientRecords
  package let service: ServiceLevels
  /// One a ticket, in the same order.
  package let clocks: [TicketClock]
  package let rules: Rules
  package let thresholds: Thresholds
  /// The zone in which the client's months are cut.
  package let zone: ZoneTable
  /// Service levels that tickets, the client or its agreements name and that nobody has defined.
  package let unknownServiceLevels: [String]
  /// Until when unanswered tickets are judged, if later than the period's end; nil: the period's end.
  ///
  /// Set it to the end of a year when its months are to add up to the year.
  package var asOf: Int64?

  let histories: TicketHistories
  let finals: FinalClosings
  /// Tickets that ended at another time than their own columns say.
  let movedByHistory: Set<Int>
  /// Which statuses name somebody outside.
  let vendors: VendorStatuses
  let index: TicketIndex
  let signs: Signs
  let surveys: SurveyIndex
  let logged: LoggedWork
  let calendars: CommonCalendars
  /// Nil until somebody asks for people's time.
  private let people: WorkLog?
  let stock: DeviceStock
  let known: KnownKinds

  /// Works out what every KPI needs of a client.
  ///
  /// - Parameters:
  ///   - records: The client's records and nobody else's.
  ///   - service: The run's calendars and promises.
  ///   - settings: The rules and thresholds that apply.
  ///   - zone: The client's zone; nil for the one its name stands for in the settings.
  ///   - countsPeople: Whether people's own time will be asked for; if it is all the same, it is
  ///     worked out every time.
  package init(
    records: ClientRecords, service: ServiceLevels, settings: Settings, zone: ZoneTable? = nil,
    countsPeople: Bool = true
  ) {
    let (records, moved) = records.completedByHistory()
    movedByHistory = moved
    var resolver = PromiseResolver(
      service: service, records: records, dueDatesWin: settings.rules.exportedDueDatesWin)
    var roles = StatusRoles(names: records.names, vendorWords: settings.rules.vendorWords)
    let run = TicketClocks(records, service, &resolver, &roles)
    clocks = run.clocks
    histories = run.histories
    finals = FinalClosings(run.clocks, run.histories, rules: service.clockRules)
    vendors = VendorStatuses(records, roles)
    unknownServiceLevels = resolver.unknownLevels.sorted()
    rules = settings.rules
    thresholds = settings.thresholds
    self.zone =
      zone ?? service.zone(named: records.client.timeZone) ?? service.defaultCalendar.zone
    index = TicketIndex(records.tickets)
    signs = Signs(records: records, rules: settings.rules)
    logged = LoggedWork(records: records, rules: settings.rules)
    people = countsPeople ? WorkLog(records: records, rules: settings.rules) : nil
    calendars = CommonCalendars(settings.rules, service)
    surveys = SurveyIndex(records.surveys)
    stock = DeviceStock(records.devices, agreements: records.agreements)
    known = KnownKinds(records)
    self.records = records
    self.service = service
  }

  /// Logged work with every moment of a person counted once.
  var work: WorkLog { people ?? WorkLog(records: records, rules: rules) }
}

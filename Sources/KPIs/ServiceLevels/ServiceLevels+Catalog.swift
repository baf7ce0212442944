package import BusinessTime
package import Records
package import Settings

extension ServiceLevels {
  /// Builds the calendars and promises of a run with the shipped holiday calendars.
  ///
  /// - Parameters:
  ///   - settings: What the person wrote.
  ///   - targets: Promises as exports list them.
  ///   - exportedHolidays: Dates (days since 1970-01-01) on which the default calendar is closed.
  ///   - days: The dates the run looks at; calendars answer fastest there.
  ///   - catalog: The shipped holiday calendars.
  ///   - imported: Holidays of `.ics` files, by the name under which the settings mention them.
  ///   - zone: The time zone of that IANA name.
  package init(
    settings: Settings, targets: [SLATarget] = [], exportedHolidays: Set<Int32> = [],
    days: ClosedRange<Int32>, catalog: HolidayCatalog, imported: [String: HolidayICS] = [:],
    zone: (String) -> ZoneTable?
  ) {
    self.init(
      settings: settings, targets: targets, exportedHolidays: exportedHolidays, days: days,
      zone: zone
    ) { name, years in
      imported[name]?.days(years: years) ?? catalog.days(named: name, years: years)
    }
  }
}

/// What a run should know beyond the exports; every field has a default.
///
/// The shape of `mspreport.json5`: who we are, clients and their spellings, calendars, service
/// levels, input hints, targets and thresholds.
package struct Settings: Sendable {
  package var provider = Provider()
  /// Calendars by name.
  ///
  /// `business` (Mon–Fri 09:00–17:00, no holidays) and `24x7` exist without being written.
  package var calendars: [String: CalendarSettings] = [:]
  /// Service levels by name.
  package var sla: [String: ServiceLevel] = [:]
  package var clients: [ClientSettings] = []
  package var inputs: [InputSettings] = []
  /// Targets for all clients, by KPI id; a client's own win.
  package var targets: [String: Double] = [:]
  package var thresholds = Thresholds()
  package var rules = Rules()

  package init() {}
}

/// The service provider that prints the reports.
package struct Provider: Sendable {
  package var name = ""
  /// ISO 3166 code, picks the holidays where a calendar names none; "" unknown.
  package var country = ""
  /// IANA zone; times without an offset are read in it.
  package var timeZone = "UTC"
  /// ISO 4217.
  package var currency = "EUR"
  package var language = "en"
  package var logo = ""

  package init() {}
}

/// A client as the settings list it.
package struct ClientSettings: Sendable {
  package var name = ""
  package var id = ""
  /// Other spellings in the exports.
  package var aliases: [String] = []
  /// A service level's name; "" for the ticket's or agreement's own.
  package var sla = ""
  package var language = ""
  package var timeZone = ""
  package var targets: [String: Double] = [:]
  package var recipients: [String] = []

  package init() {}
}

/// What recognition cannot know about some files.
package struct InputSettings: Sendable {
  package enum DateOrder: String, Sendable, CaseIterable { case dmy, mdy, ymd }

  /// Names with `*` and `?`, below `exports/`.
  package var files = ""
  /// A format's name; "" to recognise it.
  package var format = ""
  package var dateOrder: DateOrder?
  /// IANA zone of times without an offset; "" for the provider's.
  package var timeZone = ""
  package var encoding = ""
  /// One character, or "" to find it.
  package var delimiter = ""
  package var quote = ""
  /// `.` or `,`; "" to infer it from the column.
  package var decimal = ""
  /// The client of every row, for files without a client column.
  package var client = ""
  /// The columns of fields that the format finds elsewhere or not at all, by field: `created`.
  package var columns: [String: [String]] = [:]
  /// Leave these files out.
  package var ignore = false

  package init() {}
}

/// Limits that decide how a figure is printed or judged.
package struct Thresholds: Sendable {
  /// R4: below so many tickets a ratio is printed as "k of n".
  package var fewTickets = 5
  package var fewAnswers = 10
  /// A device not seen for so many days is stale.
  package var staleDeviceDays = 30
  /// A reopen within so many calendar days revokes a first-contact resolution.
  package var reopenWindowDays = 7
  /// Export is stale when its last date is so many days before the period's end.
  package var staleExportDays = 3
  /// Rows in a list of a report before it is cut.
  package var listLength = 50

  package init() {}
}

/// Where good desks differ: which reading of a KPI is ours.
package struct Rules: Sendable {
  package enum FirstContactEvidence: String, Sendable, CaseIterable {
    /// Flag, then replies, then one technician without escalation and a quick solution.
    case best
    /// Not escalated, never reassigned, never reopened.
    case noHandover
  }
  package enum EscalationBasis: String, Sendable, CaseIterable { case resolved, created }

  /// Tickets open past their target at the period's end count as missed.
  package var responseCountsOpenBreaches = true
  package var resolutionCountsOpenBreaches = true
  /// A due date that a ticket carries goes before the promise of its level.
  package var exportedDueDatesWin = true
  package var firstContactEvidence = FirstContactEvidence.best
  /// Leave the categories below out of first-contact resolution (net) or not (gross).
  package var firstContactNet = true
  /// Categories, types or work that nobody can solve on first contact.
  package var firstContactNotEligible: [String] = []
  package var escalationBasis = EscalationBasis.resolved
  /// Words for tickets that take part in no figure, by status, type or category.
  package var excludedWords: [String] = ["merged", "duplicate", "spam", "deleted"]
  /// Words (work types) that mean leave, not work.
  package var leaveWords: [String] = ["leave", "vacation", "holiday", "sick", "pto"]
  /// Words in the name of a status that mean the ticket waits for somebody outside.
  package var vendorWords: [String] = [
    "vendor", "third party", "third-party", "3rd party", "supplier", "parts", "proveedor",
    "tercero", "fornitore", "terze parti", "fournisseur", "lieferant", "fornecedor", "terceiro",
  ]
  /// Hours a week of a technician without a capacity of their own; nil: not measured.
  package var defaultHoursPerWeek: Double?
  /// First response counted in business time of the default calendar, whatever the ticket's own.
  package var firstResponseCalendar = ""
  /// The same for the resolution time.
  package var resolutionCalendar = ""
  /// Statuses by what they mean, over the format's own list.
  package var statuses: [String: String] = [:]

  package init() {}
}

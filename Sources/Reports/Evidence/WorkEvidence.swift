import KPIs
import Records

extension EvidenceTable {
  /// A row a time entry that touches the period, or earlier work on a ticket resolved in it.
  ///
  /// `seconds` is as logged; `worked_s` is what lies in the period, each moment of a person once.
  static let timeEntries = EvidenceTable(
    "time-entries",
    columns: [
      "file", "line", "ticket", "start", "seconds", "worked_s", "work_type", "role", "billing",
      "leave",
    ],
    internalColumns: ["technician"]
  ) { scope, rows in
    let names = scope.records.names
    for work in scope.client.workEvidence(of: scope.period) {
      let entry = scope.records.timeEntries[work.entry]
      rows.source(entry.source)
      rows.text(scope.ticketID(Int(entry.ticket)))
      rows.time(entry.start)
      rows.number(Int64(entry.seconds))
      rows.number(work.seconds)
      rows.text(names[entry.workType])
      rows.text(names[entry.role])
      rows.word(entry.billing.word)
      rows.answer(work.isLeave)
      if scope.edition == .internal { rows.text(names[entry.technician]) }
      rows.end()
    }
  }

  /// A row a survey answered in the period, or sent for a ticket resolved in it and not answered.
  static let surveys = EvidenceTable(
    "surveys", columns: ["file", "line", "ticket", "answered", "score", "counted"]
  ) { scope, rows in
    for evidence in scope.client.surveyEvidence(of: scope.period) {
      let survey = scope.records.surveys[evidence.survey]
      rows.source(survey.source)
      rows.text(scope.ticketID(Int(survey.ticket)))
      rows.time(survey.answered)
      rows.number(survey.score > 0 ? Int64(survey.score) : nil)
      rows.answer(evidence.isCounted)
      rows.end()
    }
  }
}

extension TimeEntry.Billing {
  /// Empty when unknown.
  fileprivate var word: String {
    switch self {
    case .unknown: ""
    case .billable: "billable"
    case .notBillable: "not billable"
    case .noCharge: "no charge"
    }
  }
}

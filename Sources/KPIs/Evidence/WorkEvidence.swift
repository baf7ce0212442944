package import Records

/// A time entry with what it adds to a period.
package struct WorkEvidence: Sendable, Equatable {
  /// Index into the client's time entries.
  package let entry: Int
  /// Seconds that lie in the period, each moment of a person once, without leave and without tickets
  /// that take part in no figure.
  package let seconds: Int64
  package let isLeave: Bool
}

extension MeasuredClient {
  /// Work that touches a period, and earlier work on tickets resolved in it, by file and line.
  package func workEvidence(of period: Period) -> [WorkEvidence] {
    var rows: [WorkEvidence] = []
    for stretch in work.stretches where stretch.start < period.to {
      let seconds = stretch.seconds(in: period)
      let ticket = Int(records.timeEntries[Int(stretch.row)].ticket)
      let isOfPeriod =
        seconds != 0 || period.contains(stretch.start)
        || (records.tickets.indices.contains(ticket)
          && period.contains(records.tickets[ticket].done))
      guard isOfPeriod else { continue }
      let counts = !stretch.isLeave && !stretch.isExcluded
      rows.append(
        WorkEvidence(
          entry: Int(stretch.row), seconds: counts ? seconds : 0, isLeave: stretch.isLeave))
    }
    let entries = records.timeEntries
    return rows.sorted {
      (entries[$0.entry].source, $0.entry) < (entries[$1.entry].source, $1.entry)
    }
  }
}

/// A survey with whether its answer counts in a period.
package struct SurveyEvidence: Sendable, Equatable {
  /// Index into the client's surveys.
  package let survey: Int
  package let isCounted: Bool
}

extension MeasuredClient {
  /// Surveys answered in a period, and unanswered ones of tickets resolved in it, by file and line.
  package func surveyEvidence(of period: Period) -> [SurveyEvidence] {
    let counted = Set(countedAnswers(in: period))
    let silent = surveys.silent.map(Int.init).filter { row in
      let ticket = Int(records.surveys[row].ticket)
      return records.tickets.indices.contains(ticket)
        && period.contains(records.tickets[ticket].done)
    }
    let rows = surveys.answers(in: period).map(\.row) + silent
    return rows.map { row in
      SurveyEvidence(
        survey: row, isCounted: counted.contains(row) && records.surveys[row].score > 0)
    }
    .sorted { a, b in
      (records.surveys[a.survey].source, a.survey) < (records.surveys[b.survey].source, b.survey)
    }
  }
}

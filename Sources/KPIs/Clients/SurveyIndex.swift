import Records

/// A client's surveys by the time of their answer.
struct SurveyIndex: Sendable {
  private var answered: [Int64] = []
  private var byAnswer: [Int32] = []
  /// Surveys that were sent and not answered.
  private(set) var silent: [Int32] = []

  init(_ surveys: [SurveyResponse]) {
    for (row, survey) in surveys.enumerated() {
      if survey.answered == Ticket.never {
        silent.append(Int32(row))
      } else {
        byAnswer.append(Int32(row))
      }
    }
    byAnswer.sort { a, b in
      (surveys[Int(a)].answered, a) < (surveys[Int(b)].answered, b)
    }
    answered = byAnswer.map { surveys[Int($0)].answered }
  }

  /// Surveys answered in a period, the earliest first.
  func answered(in period: Period) -> Rows {
    Rows(byAnswer[answered.places(from: period.from, to: period.to)])
  }
}

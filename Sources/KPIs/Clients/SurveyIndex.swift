package import Records

/// A client's surveys by the time of their answer.
struct SurveyIndex: Sendable {
  private var answered: [Int64] = []
  private var byAnswer: [Int32] = []
  /// Surveys that were sent and not answered.
  private(set) var silent: [Int32] = []
  /// For each answer in that order, the place of the next one with a score for the same ticket.
  private var next: [Int] = []

  init(_ surveys: [SurveyResponse]) {
    var answers = TimedRows(capacity: surveys.count)
    for row in surveys.indices {
      if surveys[row].answered == Ticket.never {
        silent.append(Int32(row))
      } else {
        answers.add(row, at: surveys[row].answered)
      }
    }
    answers.sort()
    (answered, byAnswer) = (answers.times, answers.rows)
    findNext(surveys)
  }

  /// Walks back over the answers, noting where each ticket's latest one stands.
  private mutating func findNext(_ surveys: [SurveyResponse]) {
    next = [Int](repeating: .max, count: byAnswer.count)
    var latest: [Int] = []
    for place in byAnswer.indices.reversed() {
      let survey = surveys[Int(byAnswer[place])]
      let ticket = Int(survey.ticket)
      guard survey.score > 0, ticket >= 0 else { continue }
      let missing = ticket + 1 - latest.count
      if missing > 0 { latest += repeatElement(.max, count: missing) }
      next[place] = latest[ticket]
      latest[ticket] = place
    }
  }

  /// When the first one was answered; `Int64.max` without any.
  var firstAnswer: Int64 { answered.first ?? .max }

  /// Surveys answered in a period, the earliest first, each with whether the same ticket's survey was
  /// answered again in it.
  func answers(in period: Period) -> some Sequence<(row: Int, isSuperseded: Bool)> {
    let places = answered.places(from: period.from, to: period.to)
    return places.lazy.map { (Int(byAnswer[$0]), next[$0] < places.upperBound) }
  }
}

extension MeasuredClient {
  /// The surveys whose answers count in a period, the earliest first: of a ticket answered twice the
  /// last one, and none of tickets that take part in no figure.
  package func countedAnswers(in period: Period) -> [Int] {
    surveys.answers(in: period).compactMap { row, isSuperseded in
      let ticket = Int(records.surveys[row].ticket)
      let isKnown = records.tickets.indices.contains(ticket)
      if isSuperseded || (isKnown && !records.tickets[ticket].takesPart) { return nil }
      return row
    }
  }
}

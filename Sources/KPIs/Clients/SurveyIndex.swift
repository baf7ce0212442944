import Records

/// A client's surveys by the time of their answer.
struct SurveyIndex: Sendable {
  private var answered: [Int64] = []
  private var byAnswer: [Int32] = []
  /// Surveys that were sent and not answered.
  private(set) var silent: [Int32] = []
  /// For each answer in that order, the place of the next one with a score for the same ticket.
  private var next: [Int] = []

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
    next = SurveyIndex.next(in: byAnswer.map { surveys[Int($0)] })
  }

  private static func next(in answers: [SurveyResponse]) -> [Int] {
    var next = [Int](repeating: .max, count: answers.count)
    var latest: [Int32: Int] = [:]
    for place in answers.indices.reversed() where answers[place].score > 0 {
      let later = latest.updateValue(place, forKey: answers[place].ticket)
      next[place] = later ?? .max
    }
    return next
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

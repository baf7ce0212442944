import Records

extension KPI {
  /// What the people served think of it.
  package static let customerSatisfaction = KPI(
    id: "csat",
    title: "Client satisfaction",
    theme: .satisfaction,
    unit: .ratio,
    basis: .answered,
    direction: .higherIsBetter,
    floor: .answers,
    needs: [],
    definition: "The share of answers to our survey that were satisfied: 4 or 5 out of 5.",
    formula: """
      answers of 4 or 5 / answers given in the period; the last answer a ticket counts; where only the \
      tickets hold a rating, it is dated by their resolution
      """,
    emptyReason: "no survey was answered in this period"
  ) { client, period, tally in
    if client.records.available.contains(.surveys) {
      tally.rate(surveys: client, period)
    } else {
      tally.rate(tickets: client, period)
    }
    guard tally.sums.denominator > 0 else { return }
    tally.amount("average", tally.sums.samples.mean ?? 0)
  }
}

extension Tally {
  /// Counts survey answers given in the period.
  fileprivate mutating func rate(surveys client: MeasuredClient, _ period: Period) {
    if let reason = client.whyUnknown(KindSet(.surveys), during: period) { return withhold(reason) }
    for (row, isSuperseded) in client.surveys.answers(in: period) {
      let survey = client.records.surveys[row]
      if survey.score == 0 {
        exclude("no score", .survey(row))
      } else if client.isLeftOut(survey.ticket) {
        exclude("ticket left out", .survey(row))
      } else if survey.ticket >= 0, isSuperseded {
        exclude("answered again", .survey(row))
      } else {
        answer(survey.score, .survey(row))
      }
    }
    guard !isBare, let unanswered = client.unansweredSurveys(in: period) else { return }
    amount("sent", sums.denominator + Double(unanswered))
  }

  /// Counts ratings that stand in the tickets.
  fileprivate mutating func rate(tickets client: MeasuredClient, _ period: Period) {
    guard client.index.hasRatings else {
      return withhold("no \(ClientRecords.Kind.surveys.exportName)")
    }
    if let reason = client.whyUnknown(KindSet(.tickets), during: period) { return withhold(reason) }
    for row in client.resolved(in: period) {
      let score = client.records.tickets[row].satisfaction
      if score > 0 { answer(score, .ticket(row)) }
    }
  }
}

extension MeasuredClient {
  /// Surveys sent for tickets resolved in a period and not answered; nil when that is not known.
  fileprivate func unansweredSurveys(in period: Period) -> Int? {
    guard !surveys.silent.isEmpty else { return nil }
    var count = 0
    for row in surveys.silent {
      let ticket = records.surveys[Int(row)].ticket
      guard records.tickets.indices.contains(Int(ticket)) else { return nil }
      if !isLeftOut(ticket), period.contains(records.tickets[Int(ticket)].done) { count += 1 }
    }
    return count
  }

  /// Whether a survey's ticket takes part in no figure.
  fileprivate func isLeftOut(_ ticket: Int32) -> Bool {
    records.tickets.indices.contains(Int(ticket))
      && !records.tickets[Int(ticket)].takesPart
  }
}

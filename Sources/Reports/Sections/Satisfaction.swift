import Documents
import KPIs
import Records

extension Section {
  /// How content people were with the help they got.
  static let satisfaction = Section("satisfaction") { facts in
    guard let line = facts.measured("csat") else { return [] }
    let score = line.current
    var sentences = [
      facts.words(
        "satisfaction.answers", count: score.denominator ?? 0,
        ["good": facts.numbers.amount(score.numerator ?? 0), "month": facts.month])
    ]
    if !score.isFewCases {
      sentences.append(
        facts.words(
          "satisfaction.value", ["title": line.text.title, "value": facts.value(of: line)]))
    } else {
      sentences.append(facts.words("satisfaction.few"))
    }
    if line.comparable != nil {
      sentences.append(
        facts.words(
          "satisfaction.before",
          ["value": facts.previousValue(of: line), "month": facts.previousMonth]))
    }
    return [.paragraph([.text(sentences.joined(separator: " "))])]
  }

  /// What people wrote, word for word.
  static let comments = Section("comments") { facts in
    let comments = facts.comments
    guard !comments.isEmpty else { return [] }
    let words = facts.words
    let (shown, note) = facts.capped(comments)
    return [
      .table(
        Table(
          caption: words("comments.caption", count: comments.count, ["month": facts.month]),
          columns: [
            Table.Column(words("comments.day")), Table.Column(words("ticket.id")),
            Table.Column(words("comments.score"), .trailing),
            Table.Column(words("comments.comment")),
          ],
          rows: shown.map { row($0, facts) }, note: note))
    ]
  }

  private static func row(_ survey: SurveyResponse, _ facts: ReportFacts) -> [Table.Cell] {
    let ticket = Int(survey.ticket)
    return [
      Table.Cell(facts.shortDay(of: survey.answered)),
      Table.Cell(
        facts.records.tickets.indices.contains(ticket)
          ? facts.ticketID(ticket) : facts.words("value.none")),
      Table.Cell(
        survey.score == 0
          ? facts.words("value.none")
          : facts.words("comments.ofFive", ["score": String(survey.score)])),
      Table.Cell(ReportFacts.cut(facts.records.texts[survey.comment], at: 300)),
    ]
  }
}

extension ReportFacts {
  /// The answers of this month that came with words, in the order they came.
  var comments: [SurveyResponse] {
    client.countedAnswers(in: period).map { records.surveys[$0] }.filter { !$0.comment.isEmpty }
      .sorted { ($0.answered, $0.source) < ($1.answered, $1.source) }
  }
}

import BusinessTime
import Documents
import KPIs
import Records

extension Section {
  /// What each priority was promised, on which hours, and by what its tickets were judged.
  static let auditPromises = Section("audit-promises") { facts in
    guard let audit = facts.audit, !audit.promises.isEmpty else { return [] }
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("audit.promises.caption"),
          columns: [
            Table.Column(words("audit.promises.level")),
            Table.Column(words("priority.priority")),
            Table.Column(words("audit.promises.response"), .trailing),
            Table.Column(words("audit.promises.resolution"), .trailing),
            Table.Column(words("audit.promises.hours")),
            Table.Column(words("audit.promises.tickets"), .trailing),
            Table.Column(words("audit.promises.own"), .trailing),
            Table.Column(words("audit.promises.flag"), .trailing),
          ],
          rows: audit.promises.map { row($0, facts) }, note: words("audit.promises.note")))
    ]
  }

  private static func row(_ promise: PromiseInUse, _ facts: ReportFacts) -> [Table.Cell] {
    let number = { (count: Int) in Table.Cell(facts.numbers.whole(count)) }
    return [
      Table.Cell(facts.level(promise.level)), Table.Cell(facts.priorityName(promise.priority)),
      Table.Cell(facts.serviceTime(promise.response)),
      Table.Cell(facts.serviceTime(promise.resolution)),
      Table.Cell([.code(facts.client.service.calendars[promise.calendar].name)]),
      number(promise.tickets), number(promise.byOwnDate), number(promise.byFlag),
    ]
  }

  /// When the clocks stood still, and what a reopening did.
  static let auditTerms = Section("audit-terms") { facts in
    guard let audit = facts.audit, !audit.terms.isEmpty else { return [] }
    var bullets = audit.terms.map { [Inline.text(sentence($0, facts))] }
    bullets += history(audit, facts).map { [.text($0)] }
    if audit.changedPriority > 0 {
      bullets.append([
        .text(facts.words("audit.terms.changedPriority", count: audit.changedPriority))
      ])
    }
    return [.bullets(bullets)]
  }

  /// How much is known of waiting, here and in the period before.
  private static func history(_ audit: AuditFacts, _ facts: ReportFacts) -> [String] {
    let words = facts.words
    let tickets = facts.numbers.whole(audit.tickets)
    var sentences = [
      words("audit.terms.history", count: audit.withHistory, ["tickets": tickets])
    ]
    if audit.withHistory < audit.tickets {
      sentences.append(
        words(audit.withPause > 0 ? "audit.terms.exportedPause" : "audit.terms.noPause"))
    }
    let share = { (part: Int, whole: Int) in whole == 0 ? 0 : Double(part) / Double(whole) }
    let change =
      share(audit.withHistory, audit.tickets) - share(audit.withHistoryBefore, audit.ticketsBefore)
    if audit.ticketsBefore > 0, abs(change) > 0.1 {
      sentences.append(
        words(
          "audit.terms.before",
          [
            "part": facts.numbers.whole(audit.withHistoryBefore),
            "whole": facts.numbers.whole(audit.ticketsBefore),
          ]))
    }
    return sentences
  }

  private static func sentence(_ terms: ClockTerms, _ facts: ReportFacts) -> String {
    let words = facts.words
    let list = terms.named.isEmpty ? terms.paused : terms.named
    let quoted = list.map { "“\($0)”" }.joined(separator: ", ")
    let key =
      !terms.named.isEmpty
      ? "audit.terms.named" : list.isEmpty ? "audit.terms.never" : "audit.terms.byDefault"
    return [
      words(key, ["level": facts.level(terms.level), "list": quoted]),
      words(terms.responsePauses ? "audit.terms.responseWaits" : "audit.terms.responseRuns"),
      words(terms.firstClosingIsFinal ? "audit.terms.firstClosing" : "audit.terms.lastClosing"),
    ].joined(separator: " ")
  }

  /// The hours in which the clocks ran.
  static let auditCalendars = Section("audit-calendars") { facts in
    guard let audit = facts.audit, !audit.promises.isEmpty else { return [] }
    let words = facts.words
    let hours = ServiceHours(facts: facts)
    let used = Set(audit.promises.map(\.calendar)).sorted()
    return [
      .table(
        Table(
          caption: words("audit.hours.caption"),
          columns: [
            Table.Column(words("audit.promises.hours")), Table.Column(words("audit.hours.week")),
            Table.Column(words("audit.hours.zone")), Table.Column(words("audit.hours.except")),
          ],
          rows: used.map { index in
            let calendar = facts.client.service.calendars[index]
            return [
              Table.Cell([.code(calendar.name)]), Table.Cell(hours.week(of: calendar)),
              Table.Cell(calendar.isAlwaysOpen ? words("value.none") : calendar.zone.name),
              Table.Cell(hours.exceptions(of: calendar, from: audit.firstDay)),
            ]
          }))
    ]
  }
}

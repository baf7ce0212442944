import BusinessTime
import Documents
import KPIs
import Records

extension Section {
  /// How often the ticket system comes to the same result.
  static let auditComparison = Section("audit-comparison") { facts in
    guard let audit = facts.audit else { return [] }
    let words = facts.words
    guard audit.compared > 0 else {
      return [.paragraph([.text(words("audit.compare.nothing"))])]
    }
    let different = audit.disagreements.count
    let same = audit.compared - different
    return [
      .paragraph(
        words.inlines(
          "audit.compare.sentence",
          [
            "same": facts.numbers.whole(same), "whole": facts.numbers.whole(audit.compared),
            "share": facts.numbers.percent(Double(same) / Double(audit.compared)),
          ]))
    ] + (different == 0 ? [] : [reasons(audit, facts)])
  }

  private static func reasons(_ audit: AuditFacts, _ facts: ReportFacts) -> Block {
    let words = facts.words
    let bullets = Disagreement.Reason.allCases.compactMap { reason -> [Inline]? in
      let count = audit.disagreements.count { $0.reason == reason }
      return count == 0
        ? nil
        : words.inlines("audit.compare.\(reason.rawValue)", ["count": facts.numbers.whole(count)])
    }
    return .bullets(bullets)
  }

  /// Every promise on which the two sides differ.
  static let auditDisagreements = Section("audit-disagreements") { facts in
    guard let audit = facts.audit, !audit.disagreements.isEmpty else { return [] }
    let words = facts.words
    let (shown, note) = facts.capped(audit.disagreements)
    return [
      .table(
        Table(
          caption: words("audit.differ.caption", count: audit.disagreements.count),
          columns: [
            Table.Column(words("ticket.id")), Table.Column(words("priority.priority")),
            Table.Column(words("misses.promise")), Table.Column(words("audit.differ.ours")),
            Table.Column(words("audit.differ.theirs")),
            Table.Column(words("audit.differ.used"), .trailing),
            Table.Column(words("audit.differ.exported"), .trailing),
            Table.Column(words("misses.target"), .trailing),
            Table.Column(words("audit.differ.reason")),
          ],
          rows: shown.map { row($0, facts) },
          note: facts.withFile(note, "evidence/sla-clocks.csv")))
    ]
  }

  private static func row(_ one: Disagreement, _ facts: ReportFacts) -> [Table.Cell] {
    let words = facts.words
    let reading = facts.client.clocks[one.ticket].reading(one.promise)
    let side = words("audit.differ.side.\(one.side.rawValue)")
    return [
      Table.Cell(facts.ticketID(one.ticket)), Table.Cell(facts.priority(one.ticket)),
      Table.Cell(words("misses.\(one.promise.rawValue)")),
      Table.Cell(words(one.isMet ? "audit.differ.met" : "audit.differ.missed")),
      Table.Cell(
        words(
          "audit.differ.bySide",
          ["result": words(one.isMet ? "audit.differ.missed" : "audit.differ.met"), "side": side])),
      Table.Cell(facts.serviceTime(one.elapsed)),
      Table.Cell(facts.serviceTime(one.exportedElapsed)),
      Table.Cell(facts.serviceTime(reading.target ?? reading.levelTarget)),
      Table.Cell(words("audit.reason.\(one.reason.rawValue)")),
    ]
  }

  /// Whether other service hours would explain the exported times better.
  static let auditHoursFit = Section("audit-hours-fit") { facts in
    guard let fit = facts.audit?.fit else { return [] }
    let words = facts.words
    let share = { (count: Int) in facts.numbers.percent(Double(count) / Double(fit.compared)) }
    let calendar = facts.client.service.calendar(named: fit.calendar)
    let inUse = calendar.map { ServiceHours(facts: facts).week(of: $0) } ?? fit.calendar
    let first = words(
      "audit.fit.inUse",
      [
        "share": share(fit.agreeing), "count": facts.numbers.whole(fit.compared),
        "calendar": fit.calendar, "hours": inUse,
      ])
    guard let better = fit.better else { return [.paragraph([.text(first)])] }
    var isShift = false
    if case .shift = better { isShift = true }
    let advice = words(
      isShift ? "audit.fit.shifted" : "audit.fit.better",
      ["hours": facts.hours(of: better), "share": share(fit.betterAgreeing)])
    return [
      .callout(
        Callout(
          tone: .warning, title: words("audit.fit.title"),
          blocks: [.paragraph([.text(first + " " + advice)])]))
    ]
  }
}

extension ReportFacts {
  /// "Mon to Fri 10:00–18:00", "the calendar “24x7”", "the same hours 2 hours later".
  func hours(of better: CalendarFit.Better) -> String {
    switch better {
    case .calendar(let name): words("audit.fit.calendar", ["calendar": name])
    case .hours(let days, let open, let close):
      "\(ServiceHours(facts: self).names(of: days)) \(Self.clock(open))–\(Self.clock(close))"
    case .shift(let hours):
      words(hours > 0 ? "audit.fit.earlier" : "audit.fit.later", count: abs(hours))
    }
  }

  /// The note of a cut list, with the file that holds all of it.
  func withFile(_ note: String?, _ path: String) -> String? {
    guard let note, audit?.evidence.contains(path) == true else { return note }
    return note + " " + words("audit.allRows", ["file": path])
  }
}

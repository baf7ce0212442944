import Documents
import KPIs
import Records
import Settings

extension Section {
  /// Where the time of all late resolutions went.
  static let auditCauses = Section("audit-causes") { facts in
    let known = facts.misses.filter { $0.causes != nil }
    guard facts.audit != nil, !known.isEmpty else { return [] }
    let isTold = known.contains { facts.client.hasHistory($0.ticket) }
    let causes: [MissCauses.Cause] =
      isTold ? MissCauses.Cause.allCases : [.beforeReply, .inWork]
    let sums = causes.map { cause in
      (
        cause, known.reduce(Int64(0)) { $0 + ($1.causes?[cause] ?? 0) },
        known.count { $0.causes?.main == cause }
      )
    }
    let all = max(1, sums.reduce(0) { $0 + $1.1 })
    let words = facts.words
    return [
      .table(
        Table(
          caption: words("audit.causes.caption", count: known.count),
          columns: [
            Table.Column(words("audit.causes.cause")),
            Table.Column(words("audit.causes.time"), .trailing),
            Table.Column(words("people.share"), .trailing),
            Table.Column(words("audit.causes.mainly"), .trailing),
          ],
          rows: sums.map { cause, seconds, tickets in
            [
              Table.Cell(words("cause.\(cause.rawValue)")), Table.Cell(facts.serviceTime(seconds)),
              Table.Cell(facts.numbers.percent(Double(seconds) / Double(all))),
              Table.Cell(facts.numbers.whole(tickets)),
            ]
          }, note: note(facts)))
    ]
  }

  private static func note(_ facts: ReportFacts) -> String {
    let misses = facts.misses.filter { $0.promise == .resolution }
    let unknown = misses.count { $0.causes == nil }
    let isTold = misses.contains { facts.client.hasHistory($0.ticket) }
    var note = facts.words(isTold ? "audit.causes.note" : "audit.causes.noHistory")
    if unknown > 0 { note += " " + facts.words("audit.causes.unknown", count: unknown) }
    return note
  }

  /// The misses that are furthest over, drawn.
  static let auditTimelines = Section("audit-timelines") { facts in
    guard facts.audit != nil else { return [] }
    let worst = facts.misses.filter { facts.ticket($0.ticket).created != Ticket.never }
      .sorted { ($0.overBy ?? -1, $1.ticket) > ($1.overBy ?? -1, $0.ticket) }
    let shown = worst.prefix(min(20, facts.thresholds.listLength))
    guard !shown.isEmpty else { return [] }
    let more = worst.count - shown.count
    let note: [Block] =
      more > 0 ? [.paragraph([.text(facts.words("audit.timeline.more", count: more))])] : []
    return shown.map { .timeline(MissTimeline($0, facts).timeline) } + note
  }
}

import BusinessTime
import Documents
import KPIs
import Records

/// What an audit lists, for machines; amounts of time are service seconds, instants RFC 3339.
struct AuditLists {
  let facts: ReportFacts

  var all: [FactList] {
    guard let audit = facts.audit else { return [] }
    return [
      FactList("promises", audit.promises.map(promise)),
      FactList("misses", facts.misses.map(miss)),
      FactList("disagreements", audit.disagreements.map(disagreement)),
      FactList("hoursFit", audit.fit.map { [fit($0)] } ?? []),
      FactList("doubts", audit.doubts.tickets.map(doubt)),
    ]
  }

  private func promise(_ promise: PromiseInUse) -> [FactList.Field] {
    [
      .init("level", .text(promise.level)), .init("priority", .text(promise.priority)),
      .init("responseSeconds", .init(promise.response)),
      .init("resolutionSeconds", .init(promise.resolution)),
      .init("calendar", .text(facts.client.service.calendars[promise.calendar].name)),
      .init("tickets", .number(Int64(promise.tickets))),
    ]
  }

  private func miss(_ miss: MissedTicket) -> [FactList.Field] {
    let causes = MissCauses.Cause.allCases.map { cause in
      FactList.Field("\(cause.rawValue)Seconds", .init(miss.causes?[cause]))
    }
    return [
      .init("ticket", .text(facts.ticketID(miss.ticket))),
      .init("promise", .text(miss.promise.rawValue)),
      .init("targetSeconds", .init(miss.target)), .init("due", instant(miss.due)),
      .init("elapsedSeconds", .init(miss.elapsed)), .init("overSeconds", .init(miss.overBy)),
      .init("open", .flag(miss.isOpen)),
    ] + causes
  }

  private func disagreement(_ one: Disagreement) -> [FactList.Field] {
    [
      .init("ticket", .text(facts.ticketID(one.ticket))),
      .init("promise", .text(one.promise.rawValue)), .init("met", .flag(one.isMet)),
      .init("against", .text(one.side.rawValue)), .init("reason", .text(one.reason.rawValue)),
      .init("elapsedSeconds", .init(one.elapsed)),
      .init("exportedSeconds", .init(one.exportedElapsed)),
    ]
  }

  private func fit(_ fit: CalendarFit) -> [FactList.Field] {
    [
      .init("calendar", .text(fit.calendar)), .init("compared", .number(Int64(fit.compared))),
      .init("agreeing", .number(Int64(fit.agreeing))),
      .init("better", fit.better.map { .text(facts.hours(of: $0)) } ?? .none),
      .init("betterAgreeing", .number(Int64(fit.betterAgreeing))),
    ]
  }

  private func doubt(_ doubt: TicketDoubts.Doubt, _ rows: [Int]) -> [FactList.Field] {
    [
      .init("doubt", .text(doubt.rawValue)), .init("tickets", .number(Int64(rows.count))),
    ]
  }

  private func instant(_ instant: Int64?) -> FactList.Value {
    instant.map { .text(facts.client.zone.isoString($0)) } ?? .none
  }
}

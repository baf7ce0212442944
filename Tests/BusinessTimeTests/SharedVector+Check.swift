import BusinessTime

extension SharedVector {
  /// What differs from the expectation; nil when nothing does.
  func failure(on calendar: BusinessCalendar) -> String? {
    switch kind {
    case "duration": durationFailure(calendar)
    case "deadline": deadlineFailure(calendar)
    case "next_open":
      differs(calendar.nextOpening(atOrAfter: (at ?? "").instant), expectAt?.instant, "opening")
    case "in_hours": openFailure(calendar)
    case "intervals": intervalsFailure(calendar)
    case "ticket": ticketFailure(calendar)
    default: "unknown kind \(kind)"
    }
  }

  private func durationFailure(_ calendar: BusinessCalendar) -> String? {
    let found = calendar.seconds(from: (start ?? "").instant, to: (end ?? "").instant)
    if let minutes = expectMinutesFloor { return differs(found / 60, minutes, "minutes") }
    return differs(found, expectSeconds, "seconds")
  }

  private func deadlineFailure(_ calendar: BusinessCalendar) -> String? {
    let found = calendar.deadline(from: (start ?? "").instant, budget: budgetSeconds ?? 0)
    return differs(found, expectDeadline?.instant, "deadline")
  }

  private func openFailure(_ calendar: BusinessCalendar) -> String? {
    guard case .flag(let expected)? = expect else { return "no expectation" }
    return calendar.isOpen(at: (at ?? "").instant) == expected ? nil : "open is not \(expected)"
  }

  /// Empty expected intervals are one peer's own; touching ones may come joined.
  private func intervalsFailure(_ calendar: BusinessCalendar) -> String? {
    guard case .intervals(let texts)? = expect else { return "no expectation" }
    let expected = texts.map { $0[0].instant..<$0[1].instant }.filter { !$0.isEmpty }
    let found = calendar.intervals(from: (from ?? "").instant, count: max(1, expected.count))
    return Array(found.prefix(expected.count)) == expected ? nil : "intervals \(found)"
  }

  private func ticketFailure(_ calendar: BusinessCalendar) -> String? {
    guard case .ticket(let expected)? = expect else { return "no expectation" }
    let clock = SLAClock(
      calendar: calendar, responseTarget: targets?.responseSeconds,
      resolutionTarget: targets?.resolutionSeconds,
      responsePauses: policy?.responsePauses ?? false)
    let found = clock.outcome(of: history)
    return [
      differs(found.responseSeconds, expected.responseSeconds, "response seconds"),
      differs(found.resolutionSeconds, expected.resolutionSeconds, "resolution seconds"),
      differs(found.pausedSeconds, expected.pausedBusinessSeconds, "paused seconds"),
      differs(found.responseDeadline, expected.responseDeadline?.instant, "response deadline"),
      differs(
        found.resolutionDeadline, expected.resolutionDeadline?.instant, "resolution deadline"),
      expected.responseMet.flatMap { $0 == found.responseMet ? nil : "response met" },
      expected.resolutionMet.flatMap { $0 == found.resolutionMet ? nil : "resolution met" },
    ].compactMap(\.self).first
  }

  private var history: SLAHistory {
    let states: [String: SLAClock.State] = [
      "running": .running, "paused": .paused, "closed": .closed,
    ]
    return SLAHistory(
      created: (created ?? "").instant,
      timeline: (timeline ?? []).map {
        SLAClock.Change(at: $0[0].instant, state: states[$0[1]] ?? .running)
      },
      firstResponse: firstResponseAt?.instant, resolved: resolvedAt?.instant)
  }

  private func differs(_ found: Int64?, _ expected: Int64?, _ what: String) -> String? {
    guard let expected else { return nil }
    guard let found else { return "\(what): none instead of \(expected)" }
    guard abs(found - expected) > toleranceSeconds ?? 0 else { return nil }
    return "\(what): \(found) instead of \(expected)"
  }
}

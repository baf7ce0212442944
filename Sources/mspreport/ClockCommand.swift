import BusinessTime
import Publishing

extension Command {
  /// Counts business time.
  static let clock = Command(
    "clock",
    summary: "count opening hours: time between two moments, when a budget is spent, open or not",
    details: """
      Answers with one of your calendars, as the reports do: the opening hours between two moments, \
      the moment by which a promised time is spent, or whether you are open and when you open next. \
      It needs the settings alone, no exports (and does not know holidays that only an export \
      lists); without settings there are two calendars, business (Monday to Friday 09:00-17:00 UTC) \
      and 24x7.

      A moment is written 2026-10-05T09:30, as the wall clock of the calendar shows it, or with Z or \
      an offset such as +02:00; a date alone means its midnight. A business day of a budget has 8 \
      hours, on a calendar that never closes 24. A budget that ends at closing time is due at \
      closing time.
      """,
    options: [
      Option(
        "calendar", value: "NAME",
        "a calendar of the settings, business or 24x7 (default: business)"),
      Option("from", value: "TIME", "where counting begins: 2026-10-05T09:30"),
      Option("to", value: "TIME", "where it ends: prints the business time between the two"),
      Option(
        "budget", value: "AMOUNT",
        "90s, 15m, 4h, '3 business days': prints when so much business time is spent"),
      Option("hours-per-day", value: "HOURS", "hours of a business day in the budget (default: 8)"),
      Option(
        "at", value: "TIME", "prints whether it is open then, until when, or when it opens next"),
      Option(
        "format", value: "FORMAT", choices: ["text", "json"],
        "text for people (default) or json for machines"),
    ],
    examples: [
      (
        "mspreport clock --calendar support --from 2026-10-02T17:00 --to 2026-10-05T10:00",
        "how long did that ticket really wait?"
      ),
      (
        "mspreport clock --calendar support --from 2026-10-02T17:00 --budget 4h",
        "by when is it due?"
      ),
      ("mspreport clock --calendar support --at 2026-12-24T15:00", "are we open then?"),
    ]
  ) { call in
    let question = try ClockQuestion(call.arguments)
    // Other commands miss their exports; this one would take the default calendar for yours.
    guard fileExists(call.options.workspace) else {
      throw UsageError("there is no folder '\(call.options.workspace)'", "correct --workspace")
    }
    let workspace = try Workspace(call.options)
    let (clock, answer) = try asked(
      question, of: call.arguments.value("calendar") ?? "business", in: workspace)
    if call.arguments.value("format") == "json" {
      call.console.result(answer.json(in: clock.calendar.zone).bytes)
      return .done
    }
    let text = ClockText(question, answer, on: clock.calendar)
    call.console.result("calendar: \(clock.name), times of \(clock.calendar.zone.name)")
    for line in text.lines { call.console.result(line) }
    if !call.console.isQuiet {
      for line in text.readings + clock.assumed { call.console.result("assumed: \(line)") }
    }
    return .done
  }
}

/// Asks the calendar, first with the holidays of the next two years, then with those of a century.
private func asked(
  _ question: ClockQuestion, of name: String, in workspace: Workspace
) throws -> (clock: ClockCalendar, answer: ClockAnswer) {
  let times = question.times.map { Int32($0.local / 86_400) }
  let (first, last) = ((times.min() ?? 0) - 2, (times.max() ?? 0) + 2)
  let near = try ClockCalendar(named: name, of: workspace, days: first...(last + 800))
  let answer = ClockAnswer(question, on: near.calendar)
  if near.isEndless { return (near, answer) }
  if let end = answer.lastInstant, end < Int64(last + 798) * 86_400 { return (near, answer) }
  let far = try ClockCalendar(named: name, of: workspace, days: first...(last + 36_600))
  return (far, ClockAnswer(question, on: far.calendar))
}

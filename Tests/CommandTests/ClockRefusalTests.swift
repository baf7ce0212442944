import Testing

/// Questions that `clock` does not answer.
struct ClockRefusalTests {
  static let wrong: [(words: String, problem: String, help: String)] = [
    (
      "", "nothing is asked",
      "write --from and --to, --from and --budget, or --at; see mspreport clock --help"
    ),
    (
      "--to 2026-10-05", "--to needs a beginning", "write --from 2026-10-05T09:30 --to …"
    ),
    (
      "--at 2026-10-05 --budget 4h", "--budget needs a beginning",
      "write --from 2026-10-05T09:30 --budget …"
    ),
    (
      "--from 2026-10-05 --at 2026-10-05", "--from needs an end or a budget",
      "write --to 2026-10-06T12:00 for the time between them, or --budget 4h for when it is spent"
    ),
    (
      "--at 2026-10-05 --calendar suport", "there is no calendar 'suport'",
      "did you mean 'support'? the calendars are 24x7, business, india, never, nights, support"
    ),
    (
      "--at 2026-10-05 --calendar payroll", "there is no calendar 'payroll'",
      "the calendars are 24x7, business, india, never, nights, support"
    ),
    (
      "--from 2026-10-05 --budget 4", "--budget: '4' is not an amount of time",
      "add a unit: 4m, 4h or 4 business days"
    ),
    (
      "--from 2026-10-05 --budget 4h --hours-per-day 7",
      "--hours-per-day needs a budget in business days", "write --budget '3 business days' too"
    ),
    (
      "--from 2026-10-05 --budget 1_business_day --hours-per-day 25",
      "--hours-per-day: '25' is not a number of hours up to 24", "write it as 7.5"
    ),
    (
      "--at 1066-10-14", "--at: the year of '1066-10-14' lies outside 1900 to 2199",
      "write a time of those years"
    ),
    ("--at 2026-10-05 --at 2026-10-06", "--at stands twice", "keep one of them"),
  ]

  @Test func `wrong questions are refused`() throws {
    for (words, problem, help) in Self.wrong {
      let outcome = try ClockTests.ask(words)
      #expect(outcome.messages == "mspreport: error: \(problem)\n  help: \(help)\n")
      #expect(outcome.output == "" && outcome.code == 2)
    }
  }

  static let noTimes = [
    "tomorrow", "05/10/2026", "2026-02-30", "2026-10-05T", "2026-10-05T9:30", "2026-10-05T25:00",
    "2026-10-05T24:01", "2026-10-05T09", "2026-10-05T09:60", "2026-10-05T09:30:60",
    "2026-10-05T09:30:00.5", "2026-10-05T09:30+2", "2026-10-05T09:30+24:00", "2026-10-05Z",
    "2026-10-05T09:30Europe", "2026-10-05T0９:30",
  ]

  @Test func `what is no time is refused`() throws {
    for text in Self.noTimes {
      let outcome = try ClockTests.ask("--at \(text)")
      let refusal = "mspreport: error: --at: '\(text)' is not a time\n  help: write it as "
      #expect(outcome.messages.hasPrefix(refusal), "\(outcome.messages)")
      #expect(outcome.output == "" && outcome.code == 2)
    }
  }
}

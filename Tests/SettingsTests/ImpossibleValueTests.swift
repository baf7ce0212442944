import Testing

struct ImpossibleValueTests {
  static let times: [(hours: String, problem: String)] = [
    (
      "'25:00-26:00'",
      "[0]: '25:00-26:00' is not a time interval; "
        + "write one such as 09:00-14:00, up to 24:00"
    ),
    (
      "'09:00–14:00'",
      "[0]: '09:00–14:00' is not a time interval; "
        + "write one such as 09:00-14:00, up to 24:00"
    ),
    (
      "'17:00-09:00'",
      "[0]: '17:00-09:00' ends before it starts; write 09:00-17:00, or split a long night at "
        + "midnight: 17:00-24:00 and, on the next day, 00:00-09:00"
    ),
    (
      "'09:00-09:00'",
      "[0]: '09:00-09:00' has no length; "
        + "leave it out, or write 00:00-24:00 for the whole day"
    ),
    (
      "'09:00-14:00', '13:00-15:00'",
      ": '09:00-14:00' and '13:00-15:00' overlap; join them or part them"
    ),
  ]

  @Test(arguments: times) func `opening hours are refused`(hours: String, problem: String) {
    let text = "{ calendars: { a: { weekly: { mon: [\(hours)] } } } }"
    #expect(problems(text) == ["1 calendars.a.weekly.mon\(problem)"])
  }

  static let values: [(text: String, problem: String)] = [
    (
      "{ provider: { timeZone: 'Europe/Madird' } }",
      "1 provider.timeZone: 'Europe/Madird' is not a time zone; write 'Europe/Madrid'"
    ),
    (
      "{ provider: { timeZone: 'America/New York' } }",
      "1 provider.timeZone: 'America/New York' is not a time zone; write 'America/New_York'"
    ),
    (
      "{ provider: { timeZone: '../../etc/passwd' } }",
      "1 provider.timeZone: '../../etc/passwd' is not a time zone; "
        + "write an IANA name such as Europe/Madrid"
    ),
    (
      "{ provider: { language: 'fr' } }",
      "1 provider.language: unknown language 'fr'; use one of: en, es, it"
    ),
    (
      "{ targets: { backlog: -1 } }",
      "1 targets.backlog: a target of -1 is below 0; write 0 or more"
    ),
    (
      "{ targets: { 'sla-response': 500 } }",
      "1 targets.sla-response: a target of 500 is above 1 (100 %); write 0.95 for 95 %"
    ),
    (
      "{ inputs: [{ files: 'x.csv', dateOrder: 'dym' }] }",
      "1 inputs[0].dateOrder: unknown value 'dym'; write 'dmy'"
    ),
    (
      "{ inputs: [{ files: '../x.csv' }] }",
      "1 inputs[0].files: '../x.csv' is not a file name below the exports; "
        + "write a name such as tickets-*.csv"
    ),
    (
      "{ inputs: [{ files: 'x.csv', format: 'freshdesk-ticket' }] }",
      "1 inputs[0].format: unknown export format 'freshdesk-ticket'; write 'freshdesk-tickets'"
    ),
    (
      "{ inputs: [{ files: 'x.csv', delimiter: '||' }] }",
      "1 inputs[0].delimiter: '||' is not one character; write one character such as \";\""
    ),
    (
      "{ calendars: { a: { overrides: { '31/12/2026': [] } } } }",
      "1 calendars.a.overrides[\"31/12/2026\"]: '31/12/2026' is not a date; "
        + "write it as 2026-12-31"
    ),
    (
      "{ thresholds: { fewTickets: 2.5 } }",
      "1 thresholds.fewTickets: 2.5 is not a whole number from 0 to 1000; "
        + "write a number from 0 to 1000"
    ),
    (
      "{ sla: { a: { hoursPerDay: 25 } } }",
      "1 sla.a.hoursPerDay: 25 is not a number of hours up to 24; write 8"
    ),
    (
      "{ sla: { a: { priorities: { High: {}, high: {} } } } }",
      "1 sla.a.priorities.high: 'high' and 'High' are one priority; keep one of them"
    ),
    (
      "{ sla: { a: { calendar: 'buisness' } } }",
      "1 sla.a.calendar: no calendar is named 'buisness'; write 'business'"
    ),
    (
      "{ sla: { a: { priorities: { P1: { calendar: '24/7' } } } } }",
      "1 sla.a.priorities.P1.calendar: no calendar is named '24/7'; write '24x7'"
    ),
    (
      "{ clients: [{ name: 'A', sla: 'gold' }] }",
      "1 clients[0].sla: no service level is named 'gold'; define one under sla, or leave it out"
    ),
    (
      "{ sla: { gold: {} }, clients: [{ name: 'A', sla: 'Gold' }] }",
      "1 clients[0].sla: no service level is named 'Gold'; write 'gold'"
    ),
    (
      "{ clients: [{ name: 'A' }, { name: 'B', aliases: ['A'] }] }",
      "1 clients[1].aliases[0]: 'A' is already clients[0].name; keep it for one client"
    ),
    (
      "{ clients: [{ name: 'A', id: '1' }, { name: 'B', id: '1' }] }",
      "1 clients[1].id: '1' is already clients[0].id; keep it for one client"
    ),
    (
      "{ rules: { statuses: { Foo: 'done' } } }",
      "1 rules.statuses.Foo: unknown value 'done'; use one of: open, paused, resolved, closed"
    ),
  ]

  @Test(arguments: values) func `a value is refused`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }
}

import Testing

struct RefusalTests {
  static let keys: [(text: String, problem: String)] = [
    (
      "{ sla: { gold: { priorities: { critical: { responce: '15m' } } } } }",
      "1 sla.gold.priorities.critical.responce: unknown key 'responce'; write 'response'"
    ),
    (
      "{ provider: { phone: 1 } }",
      "1 provider.phone: unknown key 'phone'; "
        + "use one of: name, country, timeZone, currency, language, logo"
    ),
    (
      "{ calendars: { a: { weekly: { Monday: [] } } } }",
      "1 calendars.a.weekly.Monday: unknown weekday 'Monday'; write 'mon'"
    ),
    (
      "{ calendars: { a: { weekly: { lunes: [] } } } }",
      "1 calendars.a.weekly.lunes: unknown weekday 'lunes'; "
        + "use one of: mon, tue, wed, thu, fri, sat, sun"
    ),
    (
      "{ targets: { 'sla-resolutoin': 0.9 } }",
      "1 targets.sla-resolutoin: unknown KPI 'sla-resolutoin'; write 'sla-resolution'"
    ),
    ("{ clients: [{ id: '1' }] }", "1 clients[0]: the key 'name' is missing; add name: \"Acme\""),
    (
      "{ inputs: [{ ignore: true }] }",
      "1 inputs[0]: the key 'files' is missing; add files: \"tickets-*.csv\""
    ),
    (
      "{ targets: {},\n targets: {} }",
      "2 targets: the key stands here and in line 1; keep one of them"
    ),
  ]

  @Test(arguments: keys) func `a key is refused`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  static let types: [(text: String, problem: String)] = [
    ("[]", "1: expected an object, found a list […]; write { provider: { name: \"…\" } }"),
    (
      "{ provider: { name: 5 } }",
      "1 provider.name: expected a text, found the number 5; write \"Norte IT\""
    ),
    (
      "{ clients: { name: 'x' } }",
      "1 clients: expected a list, found an object {…}; write [{ name: \"Acme\" }]"
    ),
    (
      "{ inputs: [{ files: 'x.csv', ignore: 'yes' }] }",
      "1 inputs[0].ignore: expected true or false, found the text 'yes'; "
        + "write true or false, without quotes"
    ),
    (
      "{ sla: { a: { priorities: { P1: { response: 15 } } } } }",
      "1 sla.a.priorities.P1.response: expected an amount of time, found the number 15; "
        + "write \"15m\" for minutes or \"15h\" for hours"
    ),
    (
      "{ provider: { logo: null } }",
      "1 provider.logo: expected a text, found null; leave the key out, or write \"logo.svg\""
    ),
    (
      "{ calendars: { a: { weekly: { mon: '09:00-17:00' } } } }",
      "1 calendars.a.weekly.mon: expected a list, found the text '09:00-17:00'; "
        + "write [\"09:00-14:00\", \"16:00-19:00\"]"
    ),
    ("{ brand: [] }", "1 brand: expected an object, found a list […]; write {}"),
    (
      "{ thresholds: { fewTickets: '5' } }",
      "1 thresholds.fewTickets: expected a number, found the text '5'; write 0"
    ),
  ]

  @Test(arguments: types) func `a wrong type is refused`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }
}

import Foundation
import Testing

/// `clock` as people read it.
struct ClockTextTests {
  private func text(_ words: String...) throws -> String {
    let outcome = try ClockTests.ask(words)
    #expect(outcome.messages == "" && outcome.code == 0)
    return outcome.output
  }

  @Test func `answers in words`() throws {
    let answer = try text(
      "--calendar", "support", "--from", "2026-10-02T14:00", "--to", "2026-10-05T10:30", "--budget",
      "3 business days", "--at", "2026-10-12T10:00")
    #expect(
      answer == """
        calendar: support, times of Europe/Madrid
        business time: 2 h 30 min (9000 s) from Fri 2026-10-02T14:00:00+02:00 \
        to Mon 2026-10-05T10:30:00+02:00
        due: Wed 2026-10-07T18:00:00+02:00, 24 h (3 business days of 8 h) of business time \
        after Fri 2026-10-02T14:00:00+02:00
        open: no at Mon 2026-10-12T10:00:00+02:00; next opening Tue 2026-10-13T09:00:00+02:00

        """)
  }

  static let lines: [(words: [String], line: String)] = [
    (
      ["support", "--at", "2026-10-05T10:00"],
      "open: yes at Mon 2026-10-05T10:00:00+02:00, until Mon 2026-10-05T14:00:00+02:00"
    ),
    (
      ["24x7", "--at", "2026-10-05T10:00"],
      "open: yes at Mon 2026-10-05T10:00:00+02:00, around the clock"
    ),
    (
      ["never", "--at", "2026-10-05T10:00"],
      "open: no at Mon 2026-10-05T10:00:00+02:00; it does not open again within a century"
    ),
    (
      ["never", "--from", "2026-10-05", "--budget", "90s"],
      "due: never; it is not open for 1 min 30 s within a century of Mon 2026-10-05T00:00:00+02:00"
    ),
    (
      ["support", "--from", "2026-10-06", "--to", "2026-10-05"],
      "business time: 0 s; the end, Mon 2026-10-05T00:00:00+02:00, is before the beginning, "
        + "Tue 2026-10-06T00:00:00+02:00"
    ),
    (
      ["24x7", "--from", "2026-10-05", "--budget", "1 business day"],
      "due: Tue 2026-10-06T00:00:00+02:00, 24 h (1 business day of 24 h) of business time "
        + "after Mon 2026-10-05T00:00:00+02:00"
    ),
    (
      ["24x7", "--at", "2026-03-29T02:30"],
      "assumed: the clocks skip 2026-03-29T02:30 in Europe/Madrid; "
        + "it was read as 2026-03-29T03:30:00+02:00"
    ),
    (
      ["24x7", "--at", "2026-10-25T02:30"],
      "assumed: the clocks show 2026-10-25T02:30 twice in Europe/Madrid; "
        + "the first was taken, 2026-10-25T02:30:00+02:00"
    ),
    (
      ["business", "--at", "2026-10-05"],
      "assumed: the settings define no 'business', so 'business' is Monday to Friday 09:00–17:00, "
        + "no holidays, time zone Europe/Madrid"
    ),
  ]

  @Test(arguments: lines) func `says what it means`(words: [String], line: String) throws {
    let outcome = try ClockTests.ask(["--calendar"] + words)
    #expect(outcome.lines.contains(line), "\(outcome.output)\(outcome.messages)")
  }

  @Test func `needs neither settings nor exports, and says what it took for granted`() throws {
    let desk = try Desk()
    try desk.remove("exports")
    let outcome = try Program.run(
      ["clock", "--at", "2026-10-05T16:59:59"], in: .init(folder: desk.folder))
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        calendar: business, times of UTC
        open: yes at Mon 2026-10-05T16:59:59Z, until Mon 2026-10-05T17:00:00Z
        assumed: there is no mspreport.json5, so 'business' is Monday to Friday 09:00–17:00, \
        no holidays, time zone UTC

        """)
  }

  @Test func `a workspace that is not there is no reason to guess`() throws {
    let outcome = try Program.run("clock", "--workspace", "/no/where", "--at", "2026-10-05")
    #expect(outcome.output == "" && outcome.code == 2)
    #expect(
      outcome.messages
        == "mspreport: error: there is no folder '/no/where'\n  help: correct --workspace\n")
  }

  @Test func `a country closes a calendar that names no holidays, and that is said`() throws {
    let desk = try Desk()
    try desk.write(
      "mspreport.json5",
      "{ provider: { country: 'ES' }, calendars: { a: { weekly: { mon: ['09:00-17:00'] } } } }")
    let outcome = try desk.run("clock", "--calendar", "a", "--at", "2026-10-12T10:00")
    #expect(outcome.output.contains("open: no at Mon 2026-10-12T10:00:00Z"))
    #expect(
      outcome.output.hasSuffix(
        "assumed: 'a' names no holidays, so it is closed on those of ES\n"))
    let quiet = try desk.run("clock", "--calendar", "a", "--at", "2026-10-12T10:00", "--quiet")
    #expect(quiet.lines.count == 2)
  }

  @Test func `holidays decades away are known`() throws {
    let desk = try Desk()
    try desk.write(
      "mspreport.json5",
      "{ calendars: { a: { holidays: ['01-01'], overrides: { '2060-01-02': ['09:00-10:00'] } } } }")
    let json = try desk.run(
      "clock", "--calendar", "a", "--from", "2026-01-01", "--budget", "1h", "--format", "json")
    #expect(json.output == "{\"due\": \"2060-01-02T10:00:00Z\"}\n")
  }

  static let places: [[String: String]] = [
    ["TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.UTF-8"],
    ["TZ": "America/St_Johns", "LANG": "es_ES.UTF-8"],
    ["TZ": ":/nowhere", "LC_ALL": "ar_EG"], ["TZ": "UTC+11:30", "LANG": "de_DE"],
  ]

  @Test(arguments: places)
  func `no answer depends on the machine's own zone or language`(
    variables: [String: String]
  ) throws {
    let words = [
      "--calendar", "support", "--from", "2026-10-23T14:59", "--to",
      "2026-10-26T09:00:30", "--budget", "1 business day", "--at", "2026-10-25T02:30",
    ]
    let here = try ClockTests.ask(words)
    #expect(here.output.contains("\nbusiness time: 1 min 30 s (90 s) from Fri "))
    #expect(here.output.contains("\ndue: Mon 2026-10-26T18:59:00+01:00, 8 h (1 business day"))
    #expect(try ClockTests.ask(words, in: .init(variables: variables)).output == here.output)
  }
}

import Foundation
import Testing

/// `clock` as JSON: expected values by hand and by watching Python's zoneinfo clocks minute by minute.
struct ClockTests {
  /// Split days in Madrid, weekend nights in New York, a zone of half hours.
  static let settings = """
    {
      provider: { timeZone: "Europe/Madrid" },
      calendars: {
        support: {
          weekly: { mon: ["09:00-14:00", "16:00-19:00"], tue: ["09:00-14:00", "16:00-19:00"],
                    wed: ["09:00-14:00", "16:00-19:00"], thu: ["09:00-14:00", "16:00-19:00"],
                    fri: ["08:00-15:00"] },
          holidays: ["2026-10-12"],
        },
        nights: { timeZone: "America/New_York", weekly: { sat: ["22:00-24:00"], sun: ["00:00-06:00"] } },
        india: { timeZone: "Asia/Kolkata",
                 weekly: { mon: ["09:30-18:00"], tue: ["09:30-18:00"], wed: ["09:30-18:00"] } },
        never: {},
      },
    }
    """

  static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.remove("exports")
    try desk.write("mspreport.json5", settings)
    return desk
  }

  /// Runs `clock` with those settings.
  static func ask(
    _ words: [String], in surroundings: Program.Surroundings = .init()
  ) throws -> Program.Outcome {
    let desk = try desk()
    defer { withExtendedLifetime(desk) {} }
    return try Program.run(["clock", "--workspace", desk.folder.path] + words, in: surroundings)
  }

  /// The words stand between blanks, `_` stands for a blank inside one.
  static func ask(_ words: String) throws -> Program.Outcome {
    try ask(words.split(separator: " ").map { String($0).replacing("_", with: " ") })
  }

  static let answers: [(words: String, json: String)] = [
    // Friday to three in the afternoon, then Monday from nine.
    ("support --from 2026-10-02T14:00 --to 2026-10-05T10:00", #"{"seconds": 7200}"#),
    ("support --from 2026-10-05T10:00 --to 2026-10-02", #"{"seconds": 0}"#),
    ("support --from 2026-10-05 --to 2026-10-12", #"{"seconds": 140400}"#),
    ("support --from 2026-10-12 --to 2026-10-13", #"{"seconds": 0}"#),
    // Eight hours of night shift: one fewer, one more where the clocks change.
    ("nights --from 2026-10-24T12:00 --to 2026-10-25T12:00", #"{"seconds": 28800}"#),
    ("nights --from 2026-10-31T12:00 --to 2026-11-01T12:00", #"{"seconds": 32400}"#),
    ("nights --from 2026-03-07T12:00 --to 2026-03-08T12:00", #"{"seconds": 25200}"#),
    // A time that the clocks skip counts on from before the gap, of a repeated one the first holds.
    ("24x7 --from 2026-03-29T02:30 --to 2026-03-29T04:00", #"{"seconds": 1800}"#),
    ("24x7 --from 2026-10-25T02:30 --to 2026-10-25T03:00", #"{"seconds": 5400}"#),
    ("24x7 --from 2026-10-25T02:30+01:00 --to 2026-10-25T03:00", #"{"seconds": 1800}"#),
    ("24x7 --from 2026-10-05_09:30:15Z --to 2026-10-05T24:00:00.000+0000", #"{"seconds": 52185}"#),

    ("support --from 2026-10-05T09:30 --budget 4h", #"{"due": "2026-10-05T13:30:00+02:00"}"#),
    ("support --from 2026-10-05T10:00 --budget 4h", #"{"due": "2026-10-05T14:00:00+02:00"}"#),
    ("support --from 2026-10-05T10:00 --budget 14401s", #"{"due": "2026-10-05T16:00:01+02:00"}"#),
    ("support --from 2026-10-09T14:30 --budget 60m", #"{"due": "2026-10-13T09:30:00+02:00"}"#),
    ("nights --from 2026-10-31T22:00 --budget 3.5h", #"{"due": "2026-11-01T01:30:00-04:00"}"#),
    ("nights --from 2026-10-31T22:00 --budget 4.5h", #"{"due": "2026-11-01T01:30:00-05:00"}"#),
    ("india --from 2026-10-05 --budget 8.5h", #"{"due": "2026-10-05T18:00:00+05:30"}"#),
    (
      "support --from 2026-10-05T09:00 --budget 2_business_days",
      #"{"due": "2026-10-06T19:00:00+02:00"}"#
    ),
    (
      "support --from 2026-10-05T09:00 --budget 2_business_days --hours-per-day 7.5",
      #"{"due": "2026-10-06T18:00:00+02:00"}"#
    ),
    // A business day around the clock has 24 hours; the last of these three Sundays has 25.
    (
      "24x7 --from 2026-10-24T12:00 --budget 3_business_days",
      #"{"due": "2026-10-27T11:00:00+01:00"}"#
    ),
    (
      "24x7 --from 2026-10-24T12:00 --budget 3_business_days --hours-per-day 8",
      #"{"due": "2026-10-25T11:00:00+01:00"}"#
    ),
    ("never --from 2026-10-05 --budget 1s", #"{"due": null}"#),

    (
      "support --at 2026-10-05T07:00Z", #"{"open": true, "next": "2026-10-05T09:00:00+02:00"}"#
    ),
    ("support --at 2026-10-05T14:00", #"{"open": false, "next": "2026-10-05T16:00:00+02:00"}"#),
    ("support --at 2026-10-12T10:00", #"{"open": false, "next": "2026-10-13T09:00:00+02:00"}"#),
    ("never --at 2026-10-12T10:00", #"{"open": false, "next": null}"#),
    (
      "support --at 2026-10-05 --from 2026-10-05 --budget 1h --to 2026-10-06",
      #"{"seconds": 28800, "due": "2026-10-05T10:00:00+02:00", "open": false, "#
        + #""next": "2026-10-05T09:00:00+02:00"}"#
    ),
    ("SUPPORT --at 1905-06-03T10:00", #"{"open": false, "next": "1905-06-05T09:00:00+00:00"}"#),
    ("support --at 2150-07-04T12:00", #"{"open": false, "next": "2150-07-06T09:00:00+02:00"}"#),
    // 52,179 days from Monday to Friday.
    ("business --from 1900-01-01 --to 2100-01-01", #"{"seconds": 1502755200}"#),
  ]

  @Test func `answers what was asked, and nothing else`() throws {
    for (words, json) in Self.answers {
      let outcome = try Self.ask("--format json --calendar " + words)
      #expect(outcome.output == json + "\n", "\(words)")
      #expect(outcome.messages == "" && outcome.code == 0, "\(words)")
    }
  }
}

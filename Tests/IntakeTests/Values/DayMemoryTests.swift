import BusinessTime
import Testing

@testable import Intake

struct DayMemoryTests {
  static let times: [(text: String, expected: Int64?)] = [
    ("2026-10-05 14:51:07", 1_791_211_867),
    ("2026-10-05T14:51:07", 1_791_211_867),
    ("2000-01-01 00:00:00", 946_684_800),
    ("2099-12-31 23:59:59", 4_102_444_799),
    ("2024-02-29 12:00:00", 1_709_208_000),
    // Everything else is the careful parser's business.
    ("2026-02-29 12:00:00", nil),
    ("2026-10-05 24:00:00", nil),
    ("2026-10-05 14:60:07", nil),
    ("2026-10-05 14:51:60", nil),
    ("2026-10-05 14-51-07", nil),
    ("2026-10-05 1a:51:07", nil),
    ("2026/10/05 14:51:07", nil),
    ("2026-1a-05 14:51:07", nil),
    ("1999-12-31 23:59:59", nil),
    ("05-10-2026 14:51:07", nil),
    ("2026-10-05 14:51", nil),
  ]

  @Test(arguments: times)
  func `reads what nearly every system writes`(text: String, expected: Int64?) {
    var zone = ZoneReader(.utc)
    var days = DayMemory()
    #expect(inCell(text) { days.instant($0, &zone) } == expected)
    #expect(inCell(text) { days.instant($0, &zone) } == expected)
  }
}

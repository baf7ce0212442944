import BusinessTime
import Testing

@testable import Intake

struct DayCountTests {
  /// 2026-10-24, 25 and 26, days since 1970: summer time ends on the 25th at 01:00 UTC.
  private let days = 20_750..<20_753

  /// Rows of the three days after one row at each of the times.
  private func rows(_ zone: ZoneTable, _ times: [Int]) -> [Int32] {
    var counts = DayCounts(zone: zone)
    for time in times { counts.add(UInt32(days.lowerBound * 86_400 + time)) }
    return Array(counts.counts[days])
  }

  private static let hour = 3600

  @Test func `a row counts on its local day`() {
    // 21:59:59 and 22:00 UTC: before and after midnight of summer time.
    let times = [22 * Self.hour - 1, 22 * Self.hour, 24 * Self.hour]
    #expect(rows(.utc, times) == [2, 1, 0])
    #expect(rows(.madrid, times) == [1, 2, 0])
    #expect(rows(.tokyo, times) == [0, 3, 0])
  }

  @Test func `a day may have 25 hours`() {
    // The 25th ends at 23:00 UTC.
    let times = [47 * Self.hour - 1, 47 * Self.hour, 24 * Self.hour, 26 * Self.hour]
    #expect(rows(.madrid, times) == [0, 3, 1])
  }

  @Test func `the first and the last second are days`() {
    var counts = DayCounts(zone: .madrid)
    counts.add(0)
    counts.add(.max)
    #expect(counts.counts.reduce(0, +) == 2)
    var west = DayCounts(zone: ZoneTable(fixedOffset: -3600))
    west.add(0)
    #expect(west.counts[0] == 1)
  }
}

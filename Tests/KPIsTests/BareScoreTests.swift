import BusinessTime
import KPIs
import Records
import Testing

/// What trends are made of: the value without the counts beside it.
struct BareScoreTests {
  @Test(arguments: KPICatalog.all.map(\.id))
  func `a bare score has the value of the whole one`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    let client = TimingTests.records(7).measured
    let year = Period(
      from: at("2026-01-01"), to: at("2027-01-01"), firstDay: day("2026-01-01"),
      endDay: day("2027-01-01"))
    for month in year.months(zone: .utc) + [year] {
      let whole = kpi.score(of: client, during: month)
      let bare = kpi.score(of: client, during: month, detail: .bare)
      #expect(bare.value == whole.value)
      #expect(bare.reason == whole.reason)
      #expect(bare.numerator == whole.numerator)
      #expect(bare.denominator == whole.denominator)
      #expect(bare.isFewCases == whole.isFewCases)
      #expect(bare.counts.isEmpty && bare.excluded.isEmpty)
    }
  }
}

import BusinessTime
import Testing

struct ZoneTableTests {
  @Test(
    arguments: [
      ("Europe/Madrid", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"),
      ("Europe/Madrid", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"),
      ("Europe/Madrid", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"),
      ("Europe/Madrid", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00"),
      ("Europe/Madrid", "2099-07-01T12:00:00Z", "2099-07-01T14:00:00+02:00"),
      ("Europe/Madrid", "2050-03-27T00:59:59Z", "2050-03-27T01:59:59+01:00"),
      ("Europe/Madrid", "2050-03-27T01:00:00Z", "2050-03-27T03:00:00+02:00"),
      ("Europe/Madrid", "2050-10-30T00:59:59Z", "2050-10-30T02:59:59+02:00"),
      ("Europe/Madrid", "2050-10-30T01:00:00Z", "2050-10-30T02:00:00+01:00"),
      ("America/New_York", "2050-11-06T05:59:59Z", "2050-11-06T01:59:59-04:00"),
      ("America/New_York", "2050-11-06T06:00:00Z", "2050-11-06T01:00:00-05:00"),
      ("Europe/Madrid", "1990-01-01T12:00:00Z", "1990-01-01T13:00:00+01:00"),
      ("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08T01:59:59-05:00"),
      ("America/New_York", "2026-03-08T07:00:00Z", "2026-03-08T03:00:00-04:00"),
      ("America/New_York", "2026-11-01T06:00:00Z", "2026-11-01T01:00:00-05:00"),
      ("America/New_York", "2099-12-01T12:00:00Z", "2099-12-01T07:00:00-05:00"),
      ("Europe/Dublin", "2060-07-01T12:00:00Z", "2060-07-01T13:00:00+01:00"),
      ("Europe/Dublin", "2060-12-01T12:00:00Z", "2060-12-01T12:00:00+00:00"),
      ("Australia/Sydney", "2050-01-01T00:00:00Z", "2050-01-01T11:00:00+11:00"),
      ("Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45:00+05:45"),
      ("Asia/Jerusalem", "2050-03-25T00:00:00Z", "2050-03-25T03:00:00+03:00"),
      ("America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-04T01:00:00-02:00"),
      ("America/St_Johns", "2026-07-01T00:00:00Z", "2026-06-30T21:30:00-02:30"),
      ("Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29T23:59:59-10:00"),
      ("Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31T00:00:00+14:00"),
      ("Asia/Tokyo", "2026-01-01T00:00:00Z", "2026-01-01T09:00:00+09:00"),
      ("UTC", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
      ("Africa/Casablanca", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00+00:00"),
    ] as [(String, String, String)])
  func `shows what wall clocks show`(zone: String, instant: String, expected: String) throws {
    #expect(try ZoneTable.system(zone).isoString(instant.instant) == expected)
  }

  @Test(
    arguments: [
      ("Europe/Madrid", "2026-03-29T02:30:00Z", "2026-03-29T01:30:00Z", LocalOccurrence.skipped),
      ("Europe/Madrid", "2026-03-29T02:00:00Z", "2026-03-29T01:00:00Z", .skipped),
      ("Europe/Madrid", "2026-03-29T03:00:00Z", "2026-03-29T01:00:00Z", .unique),
      ("Europe/Madrid", "2026-03-29T01:59:59Z", "2026-03-29T00:59:59Z", .unique),
      ("Europe/Madrid", "2026-10-25T02:00:00Z", "2026-10-25T00:00:00Z", .repeated),
      ("Europe/Madrid", "2026-10-25T02:59:59Z", "2026-10-25T00:59:59Z", .repeated),
      ("Europe/Madrid", "2026-10-25T03:00:00Z", "2026-10-25T02:00:00Z", .unique),
      ("Europe/Madrid", "2026-07-01T12:00:00Z", "2026-07-01T10:00:00Z", .unique),
      ("America/New_York", "2026-11-01T01:30:00Z", "2026-11-01T05:30:00Z", .repeated),
      ("America/Sao_Paulo", "2018-11-04T00:00:00Z", "2018-11-04T03:00:00Z", .skipped),
      ("America/Sao_Paulo", "2018-02-18T00:00:00Z", "2018-02-18T03:00:00Z", .unique),
      ("America/Sao_Paulo", "2018-02-17T23:30:00Z", "2018-02-18T01:30:00Z", .repeated),
      ("Australia/Lord_Howe", "2026-10-04T02:15:00Z", "2026-10-03T15:45:00Z", .skipped),
      ("Pacific/Apia", "2011-12-30T12:00:00Z", "2011-12-30T22:00:00Z", .skipped),
      ("UTC", "2026-03-29T02:30:00Z", "2026-03-29T02:30:00Z", .unique),
    ] as [(String, String, String, LocalOccurrence)])
  func `turns wall clock times into instants`(
    zone: String, local: String, instant: String, occurrence: LocalOccurrence
  ) throws {
    let zone = try ZoneTable.system(zone)
    #expect(zone.instant(local: local.instant) == instant.instant)
    #expect(zone.occurrence(ofLocal: local.instant) == occurrence)
  }

  @Test(arguments: [
    "Europe/Madrid", "America/New_York", "Pacific/Apia", "Asia/Tehran", "Africa/Casablanca",
    "Europe/Dublin", "America/Havana", "Australia/Lord_Howe", "Antarctica/Troll", "Asia/Gaza",
  ])
  func `local times lead back to their instants`(name: String) throws {
    let zone = try ZoneTable.system(name)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4_000 {
      let instant = Int64.random(in: -2_000_000_000...4_000_000_000, using: &random)
      let local = zone.local(instant)
      let back = zone.instant(local: local)
      switch zone.occurrence(ofLocal: local) {
      case .unique: #expect(back == instant)
      case .repeated: #expect(back <= instant && zone.local(back) == local)
      case .skipped: Issue.record("\(name): \(instant) has a local time that is skipped")
      }
    }
  }

  @Test func `has fixed offsets`() {
    let india = ZoneTable(fixedOffset: 19_800)
    #expect(india.name == "+05:30")
    #expect(india.isoString(0) == "1970-01-01T05:30:00+05:30")
    #expect(ZoneTable(fixedOffset: -12_600).isoString(0) == "1969-12-31T20:30:00-03:30")
    #expect(ZoneTable.utc.isoString(1_790_000_000) == "2026-09-21T14:13:20Z")
    #expect(ZoneTable(fixedOffset: 0, name: "GMT").isoString(.max).hasPrefix("9999-12-30"))
  }

  @Test func `never traps on any instant`() throws {
    let zone = try ZoneTable.system("Europe/Madrid")
    for instant in [Int64.min, .max, .min + 1, .max - 1, 0] {
      _ = zone.local(instant)
      _ = zone.instant(local: instant)
      _ = zone.isoString(instant)
    }
  }
}

import BusinessTime
import Testing

struct HolidayCatalogTests {
  let catalog = HolidayCatalog()

  /// Days off as governments publish them, Saturdays included, Sundays left out.
  static let published: [(name: String, year: Int, days: String)] = [
    ("ES-MD", 2_024, "01-01 01-06 03-28 03-29 05-01 05-02 07-25 08-15 10-12 11-01 12-06 12-25"),
    ("ES-MD", 2_025, "01-01 01-06 04-17 04-18 05-01 05-02 07-25 08-15 11-01 12-06 12-08 12-25"),
    ("ES-MD", 2_026, "01-01 01-06 04-02 04-03 05-01 05-02 08-15 10-12 11-02 12-07 12-08 12-25"),
    (
      "ES-CT", 2_024,
      "01-01 01-06 03-29 04-01 05-01 06-24 08-15 09-11 10-12 11-01 12-06 12-25 12-26"
    ),
    ("ES-CT", 2_026, "01-01 01-06 04-03 04-06 05-01 06-24 08-15 09-11 10-12 12-08 12-25 12-26"),
    ("ES-AN", 2_024, "01-01 01-06 02-28 03-28 03-29 05-01 08-15 10-12 11-01 12-06 12-09 12-25"),
    ("ES-AN", 2_026, "01-01 01-06 02-28 04-02 04-03 05-01 08-15 10-12 11-02 12-07 12-08 12-25"),
    (
      "ES-VC", 2_025,
      "01-01 01-06 03-19 04-18 04-21 05-01 06-24 08-15 10-09 11-01 12-06 12-08 12-25"
    ),
    ("ES-PV", 2_024, "01-01 01-06 03-28 03-29 04-01 05-01 07-25 08-15 10-12 11-01 12-06 12-25"),
    ("ES-GA", 2_025, "01-01 01-06 04-17 04-18 05-01 05-17 07-25 08-15 11-01 12-06 12-08 12-25"),
    ("IT", 2_025, "01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26"),
    ("IT", 2_027, "01-01 01-06 03-29 05-01 06-02 10-04 11-01 12-08 12-25"),
    ("GB-EAW", 2_024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    ("GB-EAW", 2_026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28"),
    ("GB-EAW", 2_027, "01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-27 12-28"),
    ("GB-EAW", 2_022, "01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    ("GB-SCT", 2_025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"),
    ("GB-SCT", 2_022, "01-01 01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"),
    ("GB-SCT", 2_026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-26 12-28"),
    ("GB-NIR", 2_026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-26 12-28"),
    ("US", 2_024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
    ("US", 2_026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"),
    (
      "US", 2_027,
      "01-01 01-18 02-15 05-31 06-18 06-19 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
    ),
    ("FR", 2_026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-11 12-25"),
    ("DE", 2_026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26"),
    (
      "DE-BY", 2_025,
      "01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 08-15 10-03 11-01 12-25 12-26"
    ),
    ("DE-NW", 2_024, "01-01 03-29 04-01 05-01 05-09 05-20 05-30 10-03 11-01 12-25 12-26"),
    ("DE-BE", 2_025, "01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26"),
    ("DE-SN", 2_026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26"),
    ("PT", 2_025, "01-01 04-18 04-25 05-01 06-10 06-19 08-15 11-01 12-01 12-08 12-25"),
    ("PT", 2_014, "01-01 04-18 04-25 05-01 06-10 08-15 12-08 12-25"),
  ]

  @Test(arguments: published)
  func `follows the published lists`(name: String, year: Int, days: String) throws {
    let found = try #require(catalog.days(named: name, years: year...year))
    let dates = found.filter { Weekday(daysSince1970: $0) != .sun }.sorted()
      .map { String(CivilDate(daysSince1970: $0).iso.dropFirst(5)) }
    #expect(dates.joined(separator: " ") == days)
    #expect(found.allSatisfy { CivilDate(daysSince1970: $0).year == year })
  }

  @Test func `every shipped calendar is readable and names its source`() throws {
    #expect(catalog.names.count >= 45)
    for name in catalog.names {
      let days = try #require(catalog.days(named: name, years: 2_026...2_026), "\(name)")
      #expect((7...25).contains(days.count), "\(name): \(days.count)")
      #expect(catalog.source(of: name)?.isEmpty == false)
      #expect(catalog.title(of: name)?.isEmpty == false)
      #expect(catalog.unreadableTexts(in: name) == [], "\(name)")
    }
  }

  @Test func `a region includes its country`() throws {
    for name in catalog.names where name.contains("-") {
      let region = try #require(catalog.days(named: name, years: 2_000...2_040))
      let country = try #require(catalog.days(named: String(name.prefix(2)), years: 2_000...2_040))
      #expect(region.isSuperset(of: country), "\(name)")
    }
  }

  @Test func `a year does not depend on the years asked with it`() throws {
    for name in ["US", "GB-SCT", "ES-MD"] {
      let all = try #require(catalog.days(named: name, years: 2_015...2_035))
      let single = (2_015...2_035).compactMap { catalog.days(named: name, years: $0...$0) }
      #expect(single.reduce(into: Set()) { $0.formUnion($1) } == all)
    }
  }

  @Test func `says up to when a list was checked`() {
    #expect(catalog.lastCheckedYear(of: "ES-MD") == 2_026)
    #expect(catalog.lastCheckedYear(of: "FR") == nil)
    #expect(catalog.days(named: "XX", years: 2_026...2_026) == nil)
    #expect(catalog.days(named: "FR", years: Int.min ... -1)?.isEmpty == true)
  }

  @Test func `reads every kind of rule`() {
    let text = """
      { name: "X", source: "a test", holidays: [
          { name: "a", on: "02-29" }, { name: "b", on: "easter" }, { name: "c", on: "last sun of 03" },
          { name: "d", on: "wed before 11-23", from: 2027 }, { name: "e", on: "06-01", until: 2023 },
          { name: "f", on: "07-01", except: [2024] }, { name: "g", dates: ["2024-08-02"] } ] }
      """
    let catalog = HolidayCatalog(files: [(path: "Holidays/X.json5", text: text)])
    let days = catalog.days(named: "X", years: 2_024...2_024)
    #expect(days == Set(["2024-02-29", "2024-03-31", "2024-08-02"].map(\.day)))
  }

  static let words: [(word: String, days: [String]?)] = [
    ("2026-12-24", ["2026-12-24"]), ("2028-12-24", []), ("12-24", ["2026-12-24", "2027-12-24"]),
    ("easter-2", ["2026-04-03", "2027-03-26"]), ("last mon of 05", ["2026-05-25", "2027-05-31"]),
    ("02-29", []), ("XX", nil), ("", nil), ("13-01", nil), ("easter-x", nil),
    ("tenth mon of 05", nil),
    ("wed before", nil), ("first day of 05", nil),
  ]

  @Test(arguments: words)
  func `understands the words of settings`(word: String, days: [String]?) {
    let found = catalog.days(meaning: word, years: 2_026...2_027)
    #expect(found?.sorted() == days?.map(\.day))
  }

  @Test func `finds shipped calendars in either case`() {
    let madrid = catalog.days(named: "ES-MD", years: 2_026...2_026)
    #expect(catalog.days(meaning: "es-md", years: 2_026...2_026) == madrid)
  }
}

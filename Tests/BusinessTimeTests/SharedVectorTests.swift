import BusinessTime
import Testing

struct SharedVectorTests {
  @Test(
    .enabled(
      if: SharedVectors.isPresent,
      "the shared cases (../shared/sla beside the repository) are not on this machine"),
    arguments: SharedVectors.files)
  func `agrees with other service desks`(file: String) throws {
    try check(file, years: 2_018...2_027)
  }

  @Test(
    .enabled(if: SharedVectors.isPresent, "the shared cases are not on this machine"),
    arguments: ["generated-tickets.json", "otobo.json", "biz.json"])
  func `agrees without a table`(file: String) throws { try check(file, years: 1_950...1_950) }

  private func check(_ file: String, years: ClosedRange<Int>) throws {
    let shared = try SharedVectors.load(file)
    var calendars: [String: BusinessCalendar] = [:]
    for (name, calendar) in shared.calendars {
      calendars[name] = try calendar.businessCalendar(named: name, years: years)
    }
    var failures: [String] = []
    for vector in shared.vectors {
      let calendar = try #require(calendars[vector.calendar])
      if let failure = vector.failure(on: calendar) { failures.append("\(vector.id): \(failure)") }
    }
    #expect(!shared.vectors.isEmpty)
    #expect(failures == [], "\(failures.count) of \(shared.vectors.count) in \(file)")
  }
}

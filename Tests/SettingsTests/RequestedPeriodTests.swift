import Settings
import Testing

struct RequestedPeriodTests {
  @Test func `a month, a quarter or days are read`() throws {
    let month = try #require(try RequestedPeriod(month: "2026-10"))
    #expect(month.name == "2026-10" && month.bounds.end.description == "2026-11-01")
    let quarter = try #require(try RequestedPeriod(quarter: "2026-Q4"))
    #expect(quarter.name == "2026-Q4" && quarter.bounds.end.description == "2027-01-01")
    let days = try #require(try RequestedPeriod(from: "2026-10-05", to: "2026-10-06"))
    #expect(days.name == "2026-10-05_2026-10-05")
    #expect(days.bounds.first.description == "2026-10-05")
    #expect(days.bounds.end.description == "2026-10-06")
    #expect(try RequestedPeriod() == nil)
  }

  static let refused: [(options: [String?], message: String, suggestion: String)] = [
    (["2026-13", nil, nil, nil], "--month: '2026-13' is not a month", "write it as 2026-10"),
    ([nil, "Q3", nil, nil], "--quarter: 'Q3' is not a quarter", "write it as 2026-Q3"),
    ([nil, nil, "1/10/2026", "x"], "--from: '1/10/2026' is not a day", "write it as 2026-10-01"),
    ([nil, nil, "2026-10-01", nil], "--to is missing", "give both --from and --to"),
    ([nil, nil, nil, "2026-10-01"], "--from is missing", "give both --from and --to"),
    (
      [nil, nil, "2026-10-02", "2026-10-01"], "--to 2026-10-01 is not after --from 2026-10-02",
      "--to is the day after the last: 2026-11-01 for the end of October"
    ),
    (
      ["2026-10", nil, "2026-10-01", "2026-10-02"], "--month and --from exclude each other",
      "keep one"
    ),
    (["2026-10", "2026-Q3", nil, nil], "--month and --quarter exclude each other", "keep one"),
  ]

  @Test(arguments: refused)
  func `others are refused`(options: [String?], message: String, suggestion: String) {
    #expect(throws: Complaint(message, suggestion)) {
      try RequestedPeriod(
        month: options[0], quarter: options[1], from: options[2], to: options[3])
    }
  }
}

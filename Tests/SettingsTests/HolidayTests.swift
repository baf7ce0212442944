import Diagnostics
import Settings
import Testing

/// What may stand under `calendars.X.holidays`.
struct HolidayTests {
  private func complaints(_ word: String, _ names: SettingsNames = knownNames) -> [String] {
    let text = "{ calendars: { a: { holidays: ['\(word)'] } } }"
    switch SettingsReader.read(Array(text.utf8), file: "mspreport.json5", knowing: names) {
    case .success(let settings):
      return settings.calendars["a"]?.holidays == [word] ? [] : ["it was not kept"]
    case .failure(let error):
      return error.findings.map { finding in
        #expect(finding.position.column == "calendars.a.holidays[0]")
        #expect(finding.position.line == 1)
        return "\(finding.message); \(finding.suggestion ?? "nothing")"
      }
    }
  }

  @Test(arguments: [
    "ES", "ES-MD", "FR-6AE", "2026-12-24", "12-24", "02-29", "easter", "easter+1", "easter-2",
    "last mon of 05", "third thu of 11", "wed before 11-23", "town.ics", "holidays/Town 2026.ICS",
  ])
  func `an accepted form`(word: String) { #expect(complaints(word) == []) }

  static let repairs: [(word: String, right: String)] = [
    ("last monday of may", "last mon of 05"), ("lst mon of 05", "last mon of 05"),
    ("Last Mon of 5", "last mon of 05"), ("1st mon of 05", "first mon of 05"),
    ("thrid thu of nov", "third thu of 11"), ("last mon in 05", "last mon of 05"),
    ("Easter+1", "easter+1"), ("eastre+1", "easter+1"), ("easter - 2", "easter-2"),
    ("Easter Monday", "easter+1"), ("Good Friday", "easter-2"),
    ("5-1", "05-01"), ("wednesday before 11-23", "wed before 11-23"),
    ("wed befor 11-23", "wed before 11-23"),
  ]

  @Test(arguments: repairs)
  func `what is nearly right is put right`(word: String, right: String) {
    #expect(complaints(word) == ["'\(word)' is not a holiday; write '\(right)'"])
  }

  @Test(arguments: [
    "2026-02-30", "13-01", "24.12.2026", "24/12", "", "Christmas", "easter+201", "sixth mon of 05",
    "last mon of 13", "easter+", "2026", "ES-", "ESP", "town.ical", "last last last last",
  ])
  func `anything else is told what is accepted`(word: String) {
    let forms =
      "write a date (2026-12-24), a yearly date (12-24), a rule (easter+1, last mon of 05, "
      + "wed before 11-23), a code (ES, ES-MD) or a calendar file (town.ics)"
    #expect(complaints(word) == ["'\(word)' is not a holiday; \(forms)"])
  }

  @Test(arguments: [
    "/etc/town.ics", "../town.ics", "a/../../town.ics", "./town.ics", ".ics/../x.ics",
  ])
  func `a file cannot lie outside the workspace`(path: String) {
    let advice = "put it beside mspreport.json5 and write its name"
    #expect(complaints(path) == ["'\(path)' is not a file below the workspace; \(advice)"])
  }

  static let codes: [(word: String, problem: [String])] = [
    ("ES-MD", []),
    ("es-md", ["unknown holiday calendar 'es-md'; write 'ES-MD'"]),
    ("ES-ND", ["unknown holiday calendar 'ES-ND'; write 'ES-MD'"]),
    ("XQ", ["unknown holiday calendar 'XQ'; use one of: ES, ES-MD, IT"]),
  ]

  @Test(arguments: codes)
  func `a code must be one of the shipped calendars`(word: String, problem: [String]) {
    var names = knownNames
    names.holidays = ["ES", "ES-MD", "IT"]
    #expect(complaints(word, names) == problem)
  }

  @Test func `what is wrong with a file is said where it is named`() {
    var names = knownNames
    names.holidayFile = { $0 == "town.ics" ? nil : Complaint("no file '\($0)'", "put it there") }
    #expect(complaints("town.ics", names) == [])
    #expect(complaints("city.ics", names) == ["no file 'city.ics'; put it there"])
  }
}

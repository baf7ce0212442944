import Documents
import Records
import Testing

@testable import Reports

struct StringsTests {
  let words: Strings

  init() throws { words = try Shipped.words() }

  static let counts: [(count: Int, expected: String)] = [
    (0, "0 tickets were open at the end of May."),
    (1, "1 ticket was open at the end of May."),
    (2, "2 tickets were open at the end of May."),
    (1234, "1,234 tickets were open at the end of May."),
  ]

  @Test(arguments: counts)
  func `the number chooses the form`(count: Int, expected: String) {
    #expect(words("open.count", count: count, ["month": "May"]) == expected)
  }

  @Test func `half of something is plural`() {
    #expect(
      words("open.count", count: 0.5, ["month": "May"])
        == "0.5 tickets were open at the end of May.")
  }

  @Test func `what is filled in is never read as markup`() {
    #expect(
      words.inlines("desk.quality", ["title": "*a* {b}", "value": "**1**"])
        == [.strong("*a* {b}: **1**.")])
  }

  @Test func `a missing key and a missing value show`() {
    #expect(words("no.such.key") == "[no.such.key]")
    #expect(words("value.few", ["part": "3"]) == "3 of [whole]")
  }

  @Test func `an assumption reads as a sentence`() {
    #expect(
      words.sentence(for: Assumption("zone", ["zone": "Europe/Madrid"]))
        == "Times that name no time zone were read as local time of Europe/Madrid.")
    #expect(words.sentence(for: Assumption("no-such-assumption")) == nil)
  }

  static let mistakes: [(text: String, message: String)] = [
    ("{}", "the words have no text 'language'"),
    ("{ language: 'en' }", "the words have no text 'formats.decimal'"),
    (
      """
      { language: 'en', formats: { decimal: '.', group: ',', minimumGrouping: 1, percent: '{n}%',
        units: { day: '', hour: '', minute: '', second: '' }, months: ['January'] } }
      """, "the words have no list 'formats.months' of 12 texts"
    ),
  ]

  @Test(arguments: mistakes)
  func `words without a way to write numbers are refused`(text: String, message: String) {
    #expect(throws: StringsError(message)) { try Strings(parsing: text) }
  }
}

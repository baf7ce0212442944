import Diagnostics
import Testing

@testable import Onboarding

/// Strangers' texts in settings and comments.
struct JSON5TextTests {
  @Test(arguments: [
    ("Acme", "\"Acme\""), ("A \"B\" \\ C", "\"A \\\"B\\\" \\\\ C\""),
    ("a\nb\r\tc", "\"a\\nb\\r\\tc\""), ("a\u{2028}b\u{0}\u{200B}", "\"a\\u2028b\\u0000\\u200b\""),
    ("Clínica 😀", "\"Clínica 😀\""), ("\u{E0001}", "\"\\udb40\\udc01\""),
  ])
  func `texts are quoted so that nothing hides in them`(text: String, quoted: String) {
    #expect(JSON5.quoted(text) == quoted)
  }

  @Test func `a comment stays on its line`() {
    #expect(JSON5Text.plain("a\r\nb\u{2028}c\u{85}d") == "a b c d")
    #expect(JSON5Text.plain(String(repeating: "x", count: 200)).count == 80)
  }
}

import Diagnostics
import Testing

struct ClosestMatchTests {
  static let words = ["response", "resolution", "calendar", "id"]

  static let matches: [(word: String, match: String?)] = [
    ("response", "response"), ("responce", "response"), ("Response", "response"),
    ("repsonse", "response"), ("resolutions", "resolution"), ("calender", "calendar"),
    ("ic", "id"), ("di", "id"), ("phone", nil), ("", nil), ("xyz", nil),
  ]

  @Test(arguments: matches) func `the nearest word is found`(word: String, match: String?) {
    #expect(closestMatch(to: word, among: Self.words) == match)
  }

  @Test func `the first of equals wins`() {
    #expect(closestMatch(to: "ab", among: ["aa", "bb", "ab2"]) == "aa")
  }

  @Test func `nothing to choose from is no match`() {
    #expect(closestMatch(to: "a", among: []) == nil)
  }
}

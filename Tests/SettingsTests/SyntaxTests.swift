import Testing

struct SyntaxTests {
  static let faults: [(text: String, problem: String)] = [
    ("", "1: column 1: there are no settings in this file; write {}"),
    ("// nothing\n", "2: column 1: there are no settings in this file; write {}"),
    (
      "{\n  clients: []\n  sla: {}\n}",
      "3: column 3: expected ',' or the '}' for the '{' in line 1, found 's'; "
        + "put a comma before it"
    ),
    (
      "{\r\n a: [1,\r\n",
      "3: column 1: expected a value, found the end of the file; write the value here"
    ),
    (
      "{ a: { b: 1 }",
      "1: column 14: expected ',' or the '}' for the '{' in line 1, found the end of the file; "
        + "close the '{' in line 1"
    ),
    (
      "{ sla-resolution: 1 }",
      "1: column 3: the key 'sla-resolution' needs quotes; write \"sla-resolution\""
    ),
    ("{ 24x7: 1 }", "1: column 3: the key '24x7' needs quotes; write \"24x7\""),
    (
      "{ a = 1 }",
      "1: column 5: expected ':' after the key 'a', found '='; "
        + "write a colon between a key and its value"
    ),
    ("{ ñ: “x” }", "1: column 6: expected a value, found '“'; use the straight quote \""),
    ("{ a: yes }", "1: column 6: 'yes' is not a value; put texts in quotes: \"yes\""),
    ("{ a: True }", "1: column 6: 'True' is not a value; write true"),
    (
      "{ a: 'x\n' }",
      "1: column 6: the text that starts here is not closed on its line; close it with '"
    ),
    ("{ a: 1 /* x", "1: column 8: the comment that starts here never ends; close it with */"),
    (
      "{} }",
      "1: column 4: expected the end of the file, found '}'; "
        + "check that every brace is closed where it should be"
    ),
    (
      "{ a: 'c:\\users' }",
      "1: column 9: the escape needs 4 hexadecimal digits; write \\\\ for a backslash"
    ),
    ("{ a: '\\d' }", "1: column 7: unknown escape; write \\\\ for a backslash"),
    (
      "{ a: '\\ud800' }",
      "1: column 7: half of a character is missing; write the character itself"
    ),
    ("{ a: 1e999 }", "1: column 6: '1e999' is not a usable number; write a smaller number"),
    (
      "{\u{A0}a: 1 }",
      "1: column 2: expected a key or the '}' for the '{' in line 1, "
        + "found an invisible character (U+00A0); remove it, or replace it by a plain space"
    ),
    ("[,]", "1: column 2: expected a value, found ','; write the value here"),
  ]

  @Test(arguments: faults) func `a fault is shown where it is`(text: String, problem: String) {
    #expect(problems(text) == [problem])
  }

  @Test func `other encodings are refused`() {
    let latin = Array("{ provider: { name: \"Ca".utf8) + [0xF1] + Array("a\" } }".utf8)
    #expect(
      problems(latin) == ["1: column 24: the file is not UTF-8 from here on; save it as UTF-8"])
  }

  @Test func `a byte order mark and all of JSON5 are read`() {
    let text = "\u{FEFF}/* x */ { 'brand': { a: +1, b: .5, c: 0x1F, d: 5., e: -1e3, f: '\\'', }, }"
    #expect(problems(text) == [])
  }

  @Test func `every text is read or refused, never fatal`() {
    let letters = Array("{}[]:,'\"\\/*ax0-. \n\u{e9}\u{2028}".utf8)
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var text = Array("{ provider: { ".utf8)
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(letters[Int(state >> 33) % letters.count])
      }
      for problem in problems(text) { #expect(!problem.contains("JSON5 that can be read")) }
    }
  }
}

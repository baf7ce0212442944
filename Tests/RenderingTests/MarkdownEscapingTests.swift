import Documents
import Rendering
import Testing

struct MarkdownEscapingTests {
  static let paragraphs: [(text: String, markdown: String)] = [
    ("plain words, 94.2 % – and (more)!", "plain words, 94.2 % – and (more)!"),
    ("a | b \\| c", #"a \| b \\\| c"#),
    ("*bold* __init__ snake_case `code`", #"\*bold\* \_\_init\_\_ snake_case \`code\`"#),
    ("<b> & &amp; &#60; A&B", ##"\<b> & \&amp; \&\#60; A\&B"##),
    ("[link](x) ![image](y) ~~no~~", #"\[link\](x) !\[image\](y) \~\~no\~\~"#),
    ("# heading #", ##"\# heading \#"##),
    ("issue#4 is fine, #4 is not", ##"issue#4 is fine, \#4 is not"##),
    ("> quote", #"\> quote"#),
    ("- item", #"\- item"#),
    ("+ item", #"\+ item"#),
    ("=== rule", #"\=== rule"#),
    ("1. item", #"1\. item"#),
    ("12) item", #"12\) item"#),
    ("3 items", "3 items"),
    ("    code", "code"),
    ("one\ntwo\r\nthree\u{B}four\u{C}five\u{85}six", "one two three four five six"),
    ("one\u{2028}two\u{2029}three\tfour", "one two three four"),
    ("nul\u{0}bell\u{7}delete\u{7F}c1\u{9B}", "nul\u{FFFD}bell\u{FFFD}delete\u{FFFD}c1\u{FFFD}"),
    ("non\(noncharacters)", "non\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("exe\u{202E}fdp", "exe\u{FFFD}fdp"),
    ("\u{2067}isolated\u{2069}", "isolated"),
    ("http://a.b HTTPS://c.d ftp://e.f", #"http\://a.b HTTPS\://c.d ftp\://e.f"#),
    ("www.a.b WWW.a.b", #"www\.a.b WWW\.a.b"#),
    ("mailto:a xmpp:b 10:30", #"mailto\:a xmpp\:b 10:30"#),
    ("me@example.com @you a @ b", "me@\u{2060}example.com @\u{2060}you a @ b"),
    ("costs $5", "costs $5"),
    ("$x$", #"\$x\$"#),
    ("🖨️ الطابعة", "🖨️ الطابعة"),
  ]

  @Test(arguments: paragraphs)
  func `keeps text text in a paragraph`(text: String, markdown: String) {
    #expect(blocks([.paragraph([.text(text)])]) == markdown + "\n")
  }

  static let cells: [(text: String, markdown: String)] = [
    ("-5 %", "-5 %"), ("1. place", "1. place"), ("a|b", #"a\|b"#), ("a\nb", "a b"),
    ("  spaces  ", "spaces"), ("\\", #"\\"#),
  ]

  @Test(arguments: cells)
  func `keeps text text in a cell`(text: String, markdown: String) {
    let table = Table(caption: "", columns: [.init("C")], rows: [[.init(text)]])
    let row = blocks([.table(table)]).split(separator: "\n").last
    #expect(row?.dropFirst(2).prefix(markdown.count) == markdown[...])
    #expect(row?.hasSuffix(" |") == true)
  }

  static let runs: [(inline: Inline, markdown: String)] = [
    (.strong(" a*b "), #"**a\*b**"#),
    (.emphasis("x"), "*x*"),
    (.code("a `b` c"), "``a `b` c``"),
    (.code("`"), "`` ` ``"),
    (.code("a\n*b*"), "`a *b*`"),
    (.reference("there", anchor: "nowhere"), "there"),
    (.file("rows", path: "evidence/tickets.csv"), "[rows](evidence/tickets.csv)"),
    (.file("rows", path: "javascript:alert(1)"), "rows"),
    (.file("rows", path: "//evil.example"), "rows"),
    (.file("a](b", path: "x"), #"[a\](b](x)"#),
  ]

  @Test(arguments: runs)
  func `writes each kind of run`(inline: Inline, markdown: String) {
    #expect(blocks([.paragraph([inline])]) == markdown + "\n")
  }

  @Test func `writes nothing around nothing`() {
    #expect(blocks([.paragraph([.strong(""), .text("x"), .emphasis(" ")])]) == "x\n")
  }

  @Test func `jumps to the names that readers make up`() {
    let text = blocks([
      .heading(level: 2, [.text("Key figures: all")], anchor: "k"),
      .paragraph([.reference("up", anchor: "k")]),
    ])
    #expect(text == "## Key figures: all\n\n[up](#key-figures-all)\n")
  }

  /// What is rendered under the title.
  private func blocks(_ blocks: [Block]) -> String {
    let bytes = MarkdownRenderer().render(Document(title: "T", blocks: blocks))
    return String(String(decoding: bytes, as: UTF8.self).dropFirst("# T\n\n".count))
  }
}

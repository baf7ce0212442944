import Documents
import Rendering
import Testing

struct HTMLEscapingTests {
  let renderer = HTMLRenderer(page: "{{body}}", theme: "")

  static let texts: [(text: String, html: String)] = [
    ("plain – words", "plain – words"),
    ("<script>", "&lt;script&gt;"),
    ("a & b &amp;", "a &amp; b &amp;amp;"),
    ("\"double\" 'single'", "&quot;double&quot; &#39;single&#39;"),
    (
      "nul\u{0} bell\u{7} c1\u{85}\u{9B} delete\u{7F}",
      "nul\u{FFFD} bell\u{FFFD} c1 \u{FFFD} delete\u{FFFD}"
    ),
    ("a\nb\r\nc\td", "a b  c d"),
    (noncharacters, "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("exe\u{202E}fdp", "exe\u{FFFD}fdp"),
    ("🖨️ الطابعة ÿ 95\u{A0}%", "🖨️ الطابعة ÿ 95\u{A0}%"),
    ("{{body}}", "{{body}}"),
  ]

  @Test(arguments: texts)
  func `escapes text`(text: String, html: String) {
    #expect(body([.paragraph([.text(text)])]) == "<p>\(html)</p>\n")
  }

  static let runs: [(inline: Inline, html: String)] = [
    (.strong("<b>"), "<strong><bdi>&lt;b&gt;</bdi></strong>"),
    (.code("a|b"), "<code><bdi>a|b</bdi></code>"),
    (.reference("up", anchor: "key-figures"), "<a href=\"#key-figures\"><bdi>up</bdi></a>"),
    (.reference("up", anchor: "a\" onclick=\"b"), "<bdi>up</bdi>"),
    (.file("rows", path: "../a_b/c-1.csv"), "<a href=\"../a_b/c-1.csv\"><bdi>rows</bdi></a>"),
    (.file("rows", path: "javascript:alert(1)"), "<bdi>rows</bdi>"),
    (.file("rows", path: "//evil.example/x"), "<bdi>rows</bdi>"),
    (.file("rows", path: "/etc/passwd"), "<bdi>rows</bdi>"),
    (.file("rows", path: ""), "<bdi>rows</bdi>"),
  ]

  @Test(arguments: runs)
  func `writes each kind of run`(inline: Inline, html: String) {
    #expect(body([.paragraph([inline])]) == "<p>\(html)</p>\n")
  }

  @Test func `names no two regions alike`() {
    let table = Table(caption: "Same", columns: [.init("C")], rows: [])
    let html = body([.table(table), .table(table)])
    #expect(html.contains("aria-label=\"Same\""))
    #expect(html.contains("aria-label=\"Same (2)\""))
  }

  @Test func `fills rows that are too short`() {
    let table = Table(caption: "", columns: [.init("A"), .init("B")], rows: [[]])
    #expect(body([.table(table)]).contains("<tr><td></td><td></td></tr>"))
  }

  private func body(_ blocks: [Block]) -> String {
    String(decoding: renderer.render(Document(title: "T", blocks: blocks)), as: UTF8.self)
  }
}

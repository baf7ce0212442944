import Documents
import Rendering
import Testing

struct PageTests {
  @Test func `allows its own style and nothing else`() {
    let renderer = HTMLRenderer(page: "{{policy}}\n{{theme}}", theme: "\r\n  a { b: c }\r\n")
    let digest = Base64.text(SHA256.digest(of: Array("a { b: c }\n".utf8)))
    #expect(
      text(renderer) == """
        default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; \
        form-action 'none'
        <style>a { b: c }
        </style>
        """)
  }

  @Test func `lets no theme end its element`() {
    let renderer = HTMLRenderer(page: "{{theme}}", theme: "a{content:'</style><script>'}")
    #expect(text(renderer) == "<style>a{content:'<\\/style><script>'}\n</style>")
  }

  @Test func `has no problem with the page of the program`() {
    #expect(HTMLRenderer.standard.problems.isEmpty)
  }

  @Test func `says what a page lacks`() {
    let page = "{{language}}{{title}}{{policy}}{{theme}}{{skip}}{{masthead}}{{ contents }}{{boddy}}"
    #expect(
      HTMLRenderer(page: page, theme: "").problems == [
        "there is no part named 'boddy'", "no place for {{body}}", "no place for {{footer}}",
      ])
  }

  @Test func `leaves out the contents of a short report`() {
    let renderer = HTMLRenderer(page: "{{contents}}", theme: "")
    let headings = (1...3).map { Block.heading(level: 2, [.text("H")], anchor: "h-\($0)") }
    #expect(text(renderer, Array(headings.prefix(2))).isEmpty)
    #expect(text(renderer, headings).contains("<a href=\"#h-3\">"))
  }

  private func text(_ renderer: HTMLRenderer, _ blocks: [Block] = []) -> String {
    String(decoding: renderer.render(Document(title: "T", blocks: blocks)), as: UTF8.self)
  }
}

import Diagnostics

/// Reads an outline line by line and collects what it does not understand.
struct OutlineParser {
  let blocks: Set<String>
  let values: Set<String>

  private var items: [Outline.Item] = []
  private var problems: [OutlineProblem] = []
  private var paragraph: [Substring] = []
  private var bullets: [Markup] = []
  private var isInComment = false
  private var anchors: Set<String> = []

  init(blocks: Set<String>, values: Set<String>) {
    self.blocks = blocks
    self.values = values
  }

  mutating func read(_ line: Substring, at number: Int) {
    let line = line.trimmingSpaces
    if skipComment(line) { return }
    if line.isEmpty {
      flush()
    } else if line.hasPrefix("#") {
      heading(line, at: number)
    } else if let name = Self.block(in: line) {
      block(name, at: number)
    } else if line.hasPrefix("- ") {
      flushParagraph()
      bullets.append(prose(line.dropFirst(2).trimmingSpaces, at: number))
    } else {
      flushBullets()
      check(Markup(prose: String(line)), at: number)
      paragraph.append(line)
    }
  }

  mutating func finish() throws(OutlineProblems) -> [Outline.Item] {
    flush()
    guard problems.isEmpty else { throw OutlineProblems(problems: problems) }
    return items
  }

  private mutating func skipComment(_ line: Substring) -> Bool {
    if line.hasPrefix("<!--") { isInComment = true }
    guard isInComment else { return false }
    if line.hasSuffix("-->") { isInComment = false }
    return true
  }

  private mutating func heading(_ line: Substring, at number: Int) {
    flush()
    let level = line.prefix { $0 == "#" }.count
    let title = line.dropFirst(level)
    guard (2...3).contains(level), title.hasPrefix(" ") else {
      return report(
        number, "a heading begins with '## ' or '### ', not '\(line)'",
        level == 1 ? "leave it out; the report prints its own title" : nil)
    }
    let markup = prose(title.trimmingSpaces, at: number)
    items.append(.heading(level: level, markup, anchor: anchor(for: title.trimmingSpaces)))
  }

  private mutating func block(_ name: String, at number: Int) {
    flush()
    if values.contains(name) { return items.append(.paragraph(Markup(prose: "{{\(name)}}"))) }
    if !blocks.contains(name) {
      return reportUnknown("block", name, among: blocks.union(values), at: number)
    }
    items.append(.block(name))
  }

  private mutating func prose(_ text: Substring, at number: Int) -> Markup {
    let markup = Markup(prose: String(text))
    check(markup, at: number)
    return markup
  }

  private mutating func check(_ markup: Markup, at number: Int) {
    for name in markup.places where !values.contains(name) {
      if blocks.contains(name) {
        report(number, "the block '{{\(name)}}' stands inside a line", "give it a line of its own")
      } else {
        reportUnknown("value", name, among: values, at: number)
      }
    }
  }

  private mutating func reportUnknown(
    _ what: String, _ name: String, among names: Set<String>, at line: Int
  ) {
    let near = closestMatch(to: name, among: names.sorted())
    report(line, "no \(what) named '{{\(name)}}'", near.map { "did you mean '{{\($0)}}'" })
  }

  private mutating func report(_ line: Int, _ message: String, _ suggestion: String?) {
    problems.append(OutlineProblem(line: line, message: message, suggestion: suggestion))
  }

  private mutating func flush() {
    flushParagraph()
    flushBullets()
  }

  private mutating func flushParagraph() {
    guard !paragraph.isEmpty else { return }
    items.append(.paragraph(Markup(prose: paragraph.joined(separator: " "))))
    paragraph = []
  }

  private mutating func flushBullets() {
    guard !bullets.isEmpty else { return }
    items.append(.bullets(bullets))
    bullets = []
  }

  private mutating func anchor(for title: Substring) -> String {
    let base = Anchor.name(for: title)
    var name = base
    var number = 2
    while !anchors.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  private static func block(in line: Substring) -> String? {
    guard line.hasPrefix("{{"), line.hasSuffix("}}"), line.count > 4 else { return nil }
    let name = line.dropFirst(2).dropLast(2)
    return name.contains("{") ? nil : String(name.trimmingSpaces)
  }
}

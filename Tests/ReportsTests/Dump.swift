import Documents
import Testing

@testable import Reports

@Test func dump() throws {
  func show(_ blocks: [Block], _ pad: String = "") {
    for block in blocks {
      switch block {
      case .heading(let l, let t, let a):
        print("\n\(pad)\(String(repeating: "#", count: l)) \(t.plain) {\(a)}\n")
      case .paragraph(let t): print(pad + t.plain + "\n")
      case .bullets(let b):
        for x in b { print(pad + "- " + x.plain) }
        print()
      case .table(let t):
        print(pad + "TABLE " + t.caption)
        print(pad + "| " + t.columns.map(\.title).joined(separator: " | "))
        for r in t.rows {
          print(
            pad + "| "
              + r.map { $0.content.plain + ($0.trend.map { " ~[" + $0.alternative + "]" } ?? "") }
              .joined(separator: " | "))
        }
        print(pad + (t.note ?? "") + "\n")
      case .chart(let c):
        print(
          pad
            + "CHART \(c.kind) \(c.title): \(c.alternative) axis \(c.axisLabels) target \(c.target?.label ?? "-")"
        )
        print(pad + c.categories.joined(separator: " "))
        for s in c.series { print(pad + s.name + ": " + s.labels.joined(separator: " ")) }
        print()
      case .callout(let c):
        print(pad + "[[\(c.tone) \(c.title)]]")
        show(c.blocks, pad + "  ")
      case .tiles(let t):
        for x in t {
          print(
            pad
              + "TILE \(x.title): \(x.value) (\(x.notes.joined(separator: "; "))) \(x.tone) ~\(x.trend?.alternative ?? "")"
          )
        }
        print()
      case .definitions(let d):
        for x in d { print(pad + "\(x.term) {\(x.anchor)}: \(x.text.plain)") }
        print()
      }
    }
  }
  let doc = try Sample.document()
  print(doc.title, doc.subtitle, doc.footer)
  show(doc.blocks)
}

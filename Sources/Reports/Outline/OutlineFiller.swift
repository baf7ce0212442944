import Documents
import Records

/// Fills an outline with one client's month.
struct OutlineFiller {
  let facts: ReportFacts

  /// A heading whose blocks all turn out empty is left out, with the sentences under it.
  func blocks(of outline: Outline) -> [Block] {
    var stack = [Part(level: 0)]
    for item in outline.items {
      if case .heading(let level, _, anchor: _) = item {
        while let last = stack.last, last.level >= level { fold(&stack) }
        stack.append(Part(level: level, blocks: filled(item)))
      } else {
        stack[stack.count - 1].add(filled(item), isBlock: item.isBlock)
      }
    }
    while stack.count > 1 { fold(&stack) }
    return stack[0].blocks
  }

  /// Puts the last part into the one around it, unless it has nothing to show.
  private func fold(_ stack: inout [Part]) {
    let part = stack.removeLast()
    let last = stack.count - 1
    stack[last].holdsBlocks = stack[last].holdsBlocks || part.holdsBlocks
    guard !part.isEmpty else { return }
    stack[last].blocks += part.blocks
    stack[last].isFilled = stack[last].isFilled || part.isFilled
  }

  private func filled(_ item: Outline.Item) -> [Block] {
    switch item {
    case .heading(let level, let title, let anchor):
      [.heading(level: level, title.inlines { value($0) }, anchor: anchor)]
    case .paragraph(let prose): [.paragraph(prose.inlines { value($0) })]
    case .bullets(let bullets): [.bullets(bullets.map { bullet in bullet.inlines { value($0) } })]
    case .block(let name): Sections.byName[name]?.blocks(facts) ?? []
    }
  }

  private func value(_ name: String) -> String {
    switch name {
    case "client": facts.records.client.name
    case "period": facts.month
    case "period-start": facts.dates.day(facts.period.firstDay)
    case "period-end": facts.dates.day(facts.period.endDay - 1)
    case "provider": facts.providerName
    case "data-as-of": facts.dates.day(facts.notes.lastDay ?? facts.period.endDay - 1)
    default: figure(name)
    }
  }

  private func figure(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let line = facts[String(parts[1])] else {
      return facts.words("value.none")
    }
    return switch parts[0] {
    case "target": facts.targetValue(of: line)
    case "previous": facts.previousValue(of: line)
    default: facts.value(of: line)
    }
  }

  /// A heading and what stands under it.
  private struct Part {
    var level: Int
    var blocks: [Block] = []
    var holdsBlocks = false
    var isFilled = false

    /// Sentences alone are worth their heading; blocks without content are not.
    var isEmpty: Bool { holdsBlocks && !isFilled }

    mutating func add(_ new: [Block], isBlock: Bool) {
      blocks += new
      holdsBlocks = holdsBlocks || isBlock
      isFilled = isFilled || (isBlock && !new.isEmpty)
    }
  }
}

extension Outline.Item {
  fileprivate var isBlock: Bool {
    if case .block = self { true } else { false }
  }
}

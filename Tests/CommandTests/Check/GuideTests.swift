import Foundation
import Testing

/// "Add your system in ten minutes", done step by step.
struct GuideTests {
  /// A fenced part of the page.
  private struct Block {
    /// What stands behind the fence: `csv exports/a.csv`.
    let info: String
    let lines: [String]
  }

  private func blocks(of page: String) -> [Block] {
    var blocks: [Block] = []
    var open: (info: String, lines: [String])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(Block(info: block.info, lines: block.lines)) }
        open = open == nil ? (String(line.dropFirst(3)), []) : nil
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  @Test func `the page is true`() throws {
    let desk = try Desk()
    let page = try Program.run("formats", "--guide")
    #expect(page.code == 0)
    let blocks = blocks(of: page.output)
    #expect(blocks.count(where: { $0.info.hasPrefix("console") }) == 6)
    for block in blocks {
      let words = block.info.split(separator: " ", maxSplits: 1).map(String.init)
      switch words.first {
      case "csv", "json5":
        try desk.write(words[1], block.lines.joined(separator: "\n") + "\n")
      case "console": try run(block, edits: words.count > 1 ? words[1] : "", in: desk)
      default: Issue.record("an unknown block: \(block.info)")
      }
    }
  }

  /// Runs the block's command; `edits` are mistakes made before and mended after: `a.json5: x→y`.
  private func run(_ block: Block, edits: String, in desk: Desk) throws {
    let parts = edits.split(separator: ":").map(String.init)
    let file = desk.folder.appendingPathComponent("formats/\(parts.first ?? "")")
    let text = edits.isEmpty ? "" : try String(contentsOf: file, encoding: .utf8)
    if !edits.isEmpty {
      var wrong = text
      for edit in parts[1].split(separator: ",") {
        let words = edit.split(separator: "→").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(wrong.contains("\(words[0]):"))
        wrong = wrong.replacing("\(words[0]):", with: "\(words[1]):")
      }
      try desk.write("formats/\(parts[0])", wrong)
    }
    defer { if !edits.isEmpty { try? desk.write("formats/\(parts[0])", text) } }
    let command = try #require(block.lines.first)
    #expect(command.hasPrefix("$ mspreport "))
    var surroundings = Program.Surroundings()
    surroundings.folder = desk.folder
    let outcome = try Program.run(words(of: command.dropFirst(12)), in: surroundings)
    let shown = outcome.output.isEmpty ? outcome.messages : outcome.output
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(fits(lines[...], block.lines.dropFirst()), "\(command)\n\(shown)")
  }

  /// The words of a command line, quotes taken off.
  private func words(of line: Substring) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0 % 2 == 1 ? [String($1)] : $1.split(separator: " ").map(String.init)
    }
  }

  /// Whether lines are the expected ones; `…` stands for any number of lines.
  private func fits(_ lines: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return lines.allSatisfy(\.isEmpty) }
    if first == "…" {
      let rest = expected.dropFirst()
      return rest.isEmpty || lines.indices.contains { fits(lines[$0...], rest) }
    }
    return lines.first == first && fits(lines.dropFirst(), expected.dropFirst())
  }
}

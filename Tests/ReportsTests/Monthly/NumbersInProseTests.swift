import Documents
import Testing

@testable import Reports

/// What the first screen says can be checked in the figures and tables below it.
struct NumbersInProseTests {
  @Test func `every number of the summary is among the figures`() throws {
    let facts = try Sample.facts()
    let figures = try Self.numbers(inFiguresOf: facts)
    let prose = ["summary", "improved", "worse"]
      .flatMap { Sections.byName[$0]?.blocks(facts) ?? [] }.texts
    #expect(prose.count > 4)
    for sentence in prose {
      let sentence = sentence.replacing(facts.month, with: "")
      #expect(Self.numbers(in: sentence).subtracting(figures) == [], "\(sentence)")
    }
  }

  @Test func `every number of the next steps stands in a table or among the figures`() throws {
    let facts = try Sample.facts()
    let document = try Sample.document()
    let known = Set(document.blocks.tables.flatMap(\.texts).flatMap(Self.numbers(in:)))
      .union(try Self.numbers(inFiguresOf: facts))
    let steps = Recommendations.steps(for: facts)
    #expect(steps.count == 4)
    for step in steps {
      #expect(Self.numbers(in: step.action + " " + step.evidence).subtracting(known) == [])
    }
  }

  private static func numbers(inFiguresOf facts: ReportFacts) throws -> Set<String> {
    var numbers: Set<String> = []
    for line in facts.lines {
      let figure = Figure(line)
      let values = [figure.value, figure.previous, figure.target].compactMap { $0 }
      let amounts =
        [figure.numerator, figure.denominator].compactMap { $0 }
        + (figure.counts + figure.excluded).map(\.value)
      let texts =
        values.map { facts.text($0, of: line.kpi) } + amounts.map(facts.numbers.amount)
      numbers.formUnion(texts.flatMap { Self.numbers(in: $0) })
    }
    return numbers
  }

  /// "94.2%", "1,234" and the like; "T-1" is a name.
  static func numbers(in text: String) -> Set<String> {
    let words = text.split { " ()“”;:".contains($0) }
    return Set(
      words.compactMap { word -> String? in
        let trimmed = word.reversed().drop { ".,".contains($0) }.reversed()
        guard trimmed.first?.isNumber == true else { return nil }
        return String(trimmed)
      })
  }
}

import Diagnostics
import Records

/// Priorities that differ in nothing but case, blanks or letter width: probably one, counted as several.
struct SpellingVariants {
  private var seen: [UInt32: Source] = [:]

  @inline(__always)
  mutating func add(_ symbol: Symbol, _ source: Source) {
    if !symbol.isMissing, seen[symbol.index] == nil { seen[symbol.index] = source }
  }

  func findings(names: [[UInt8]], files: [String]) -> [Finding] {
    let groups = Dictionary(grouping: seen.keys) {
      key(String(decoding: names[Int($0)], as: UTF8.self))
    }
    return groups.keys.sorted().compactMap { key in
      let symbols = groups[key] ?? []
      let spellings = symbols.map { String(decoding: names[Int($0)], as: UTF8.self) }.sorted()
      guard spellings.count > 1, let first = symbols.compactMap({ seen[$0] }).min() else {
        return nil
      }
      let list = spellings.map { "'\($0)'" }.joined(separator: ", ")
      return Finding(
        .warning, "priority-spelling",
        at: SourcePosition(file: files[Int(first.file)], line: Int(first.line)),
        value: spellings[0],
        "one priority is spelled in several ways: \(list)",
        suggestion: "spell it one way in the source system; promises compare without case only",
        count: spellings.count, affects: ["sla-response", "sla-resolution", "sla-both"])
    }
  }

  private func key(_ name: String) -> String {
    var key = ""
    for scalar in name.lowercased().unicodeScalars where !scalar.properties.isWhitespace {
      // Full-width forms stand 0xFEE0 above their ASCII letters.
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      key.unicodeScalars.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return key
  }
}

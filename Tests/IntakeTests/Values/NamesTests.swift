import Dispatch
import Records
import Testing

@testable import Intake

struct NamesTests {
  @Test func `one text has one number, whichever thread asks`() {
    let shared = SharedNames()
    let texts = (0..<300).map { "name \($0 % 60)" }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var cache = NameCache(shared, slots: 16)
      for (i, text) in texts.enumerated() {
        let symbol = inCell(texts[(i + thread * 37) % texts.count]) { cache.symbol($0) }
        let again = inCell(texts[(i + thread * 37) % texts.count]) { cache.symbol($0) }
        #expect(symbol == again && !symbol.isMissing, "\(text)")
      }
    }
    let names = shared.names.map { String(decoding: $0, as: UTF8.self) }
    #expect(names.count == 61)
    #expect(Set(names) == Set(texts + [""]))
    for (number, name) in names.enumerated() {
      #expect(shared.symbol(for: Array(name.utf8)) == UInt32(number) || name.isEmpty)
    }
  }

  @Test func `the empty text is the missing value`() {
    var cache = NameCache(SharedNames())
    #expect(inCell("") { cache.symbol($0) } == .missing)
  }

  @Test func `spellings that differ in case or form are different names`() {
    var cache = NameCache(SharedNames())
    let spellings = ["Acme", "ACME", "Acme ", "Caf\u{E9}", "Cafe\u{301}"]
    #expect(Set(spellings.map { text in inCell(text) { cache.symbol($0) } }).count == 5)
  }

  @Test func `a full memory forgets without mixing names up`() {
    var cache = NameCache(SharedNames(), slots: 4)
    let long = (0..<40).map { String(repeating: "x", count: 60_000) + "\($0)" }
    let first = long.map { text in inCell(text) { cache.symbol($0) } }
    let second = long.map { text in inCell(text) { cache.symbol($0) } }
    #expect(first == second)
    #expect(Set(first).count == 40)
  }
}

import Dispatch
import Records
import Testing

@testable import Intake

struct NamesTests {
  @Test func `one text has one number, whichever thread asks`() {
    let shared = SharedNames()
    let texts = (0..<300).map { "name \($0 % 60)" }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      var cache = NameCache(shared)
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

  @Test func `long names that differ at their end are different names`() {
    var cache = NameCache(SharedNames())
    let long = (0..<40).map { String(repeating: "x", count: 60_000) + "\($0)" }
    let first = long.map { text in inCell(text) { cache.symbol($0) } }
    let second = long.map { text in inCell(text) { cache.symbol($0) } }
    #expect(first == second)
    #expect(Set(first).count == 40)
  }

  @Test func `one byte makes another name, wherever it stands`() {
    var cache = NameCache(SharedNames())
    var texts: Set<String> = []
    for length in 1...40 {
      let plain = String(repeating: "a", count: length)
      texts.insert(plain)
      for place in 0..<length {
        texts.insert(plain.prefix(place) + "b" + plain.dropFirst(place + 1))
      }
    }
    let symbols = texts.map { text in inCell(text) { cache.symbol($0, column: 3) } }
    #expect(Set(symbols).count == texts.count)
    #expect(symbols == texts.map { text in inCell(text) { cache.symbol($0, column: 3) } })
  }

  @Test func `what one reader learned the next one knows`() {
    let shared = SharedNames()
    var first = NameCache(shared)
    let symbol = inCell("Acme") { first.symbol($0) }
    first.rest()
    var second = NameCache(shared)
    #expect(inCell("Acme") { second.symbol($0) } == symbol)
    #expect(inCell("Acme") { first.symbol($0) } == symbol)
  }
}

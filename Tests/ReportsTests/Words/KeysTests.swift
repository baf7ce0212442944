import Foundation
import KPIs
import Records
import Testing

@testable import Reports

/// The code and the words file name the same phrases.
struct KeysTests {
  @Test func `every phrase that the code asks for exists`() throws {
    let keys = Set(try Shipped.words().keys)
    let missing = try Self.used().exact.filter { !keys.contains($0) }
    #expect(missing.sorted() == [])
  }

  @Test func `every phrase is asked for somewhere`() throws {
    let used = try Self.used()
    let unused = try Shipped.words().keys.filter { key in
      !used.exact.contains(key) && !used.prefixes.contains { key.hasPrefix($0) }
    }
    #expect(unused.sorted() == [])
  }

  @Test func `names with a fixed set of values have a phrase each`() throws {
    let keys = Set(try Shipped.words().keys)
    let wanted =
      Standing.allCases.map { "status.\($0.rawValue)" }
      + Device.Kind.allCases.map { "kind.\($0.rawValue)" }
      + ClientRecords.Kind.allCases.flatMap { ["export.\($0.rawValue)", "missing.\($0.rawValue)"] }
      + Ticket.Exclusion.allCases.filter { $0 != .none && $0 != .repeatedRow }.map {
        "exclusion.\($0)"
      }
      + TicketDoubts.Doubt.allCases.map { "audit.doubt.\($0.rawValue)" }
      + MissCauses.Cause.allCases.map { "cause.\($0.rawValue)" }
      + Disagreement.Reason.allCases.flatMap {
        ["audit.reason.\($0.rawValue)", "audit.compare.\($0.rawValue)"]
      }
      + Disagreement.Side.allCases.map { "audit.differ.side.\($0.rawValue)" }
      + OpenAge.groups.map { "open.age.\($0)" }
    #expect(wanted.filter { !keys.contains($0) } == [])
  }

  @Test func `sentences about changes belong to a key figure and go both ways`() throws {
    let keys = try Shipped.words().keys.filter { $0.hasPrefix("change.") && $0 != "change.any" }
    let ids = Set(keys.map { $0.split(separator: ".")[1] }.map(String.init))
    for id in ids {
      #expect(KPICatalog.all.contains { $0.id == id }, "no key figure named \(id)")
      #expect(keys.contains("change.\(id).better") && keys.contains("change.\(id).worse"))
    }
  }

  /// String literals in the code that look like keys; those that go on with `\(` are prefixes.
  private static func used() throws -> (exact: Set<String>, prefixes: Set<String>) {
    var exact: Set<String> = []
    var prefixes: Set<String> = []
    for source in try Shipped.sources().values {
      for literal in source.split(separator: "\"").dropFirst() {
        let key = literal.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
        guard key.contains("."), key.first?.isLowercase == true else { continue }
        if key.count == literal.count, key.last != "." { exact.insert(String(key)) }
        if literal.dropFirst(key.count).hasPrefix("\\("), key.hasSuffix(".") {
          prefixes.insert(String(key))
        }
      }
    }
    return (exact.filter { !$0.hasPrefix("formats.") }, prefixes)
  }
}

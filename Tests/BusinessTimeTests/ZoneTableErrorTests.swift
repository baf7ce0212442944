import BusinessTime
import Foundation
import Testing

struct ZoneTableErrorTests {
  private func madrid() throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Madrid")))
  }

  private func message(_ bytes: [UInt8]) -> String {
    do {
      _ = try ZoneTable(name: "X", tzif: bytes)
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test func `says what is wrong with the data`() throws {
    #expect(message([]) == "time zone 'X': not a TZif file")
    #expect(message(Array("hello, world".utf8)) == "time zone 'X': not a TZif file")
    #expect(message(Array("TZif2".utf8)) == "time zone 'X': the file is cut off")
    var rule = try madrid()
    rule.replaceSubrange((rule.count - 5)..., with: Array("/3x5\n".utf8))
    #expect(message(rule) == "time zone 'X': 'CET-1CEST,M3.5.0,M10.5/3x5' is not a POSIX rule")
  }

  @Test func `survives every cut and every changed byte`() throws {
    let bytes = try madrid()
    for length in stride(from: 0, to: bytes.count, by: 41) {
      #expect(message(Array(bytes.prefix(length))) != "no error")
    }
    var random = SeededGenerator(seed: 3)
    for _ in 0..<120 {
      var broken = bytes
      broken[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      if let zone = try? ZoneTable(name: "X", tzif: broken) { _ = zone.local(1_790_000_000) }
    }
  }
}

import Foundation
import Testing

/// The same exports give the same bytes: on any number of cores, anywhere, again and again.
struct SameBytesTests {
  static let ways: [(name: String, options: [String], surroundings: Program.Surroundings)] = [
    ("one at a time", ["--jobs", "1"], .init()),
    ("eight at once", ["--jobs", "8"], .init()),
    ("far away", [], .farAway),
  ]

  @Test(arguments: ways.indices)
  func `reports do not depend on where they are made`(way: Int) throws {
    let expected = try SampleMonth.shared()
    let (name, options, surroundings) = Self.ways[way]
    let desk = try Desk.sample()
    let outcome = try Program.run(
      ["monthly", "--workspace", desk.folder.path, "--no-sync", "--month", "2026-10"] + options,
      in: surroundings)
    #expect(outcome.code == 3 && outcome.messages == expected.outcome.messages)
    try expectSame(try desk.files(), expected.files, name)
  }

  @Test func `a second run changes nothing`() throws {
    let expected = try SampleMonth.shared()
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-10")
    let outcome = try desk.run("monthly", "--month", "2026-10")
    #expect(outcome.code == 3)
    try expectSame(try desk.files(), expected.files, "second run")
  }

  @Test func `waiting for the disk changes nothing`() throws {
    let desk = try Desk.sample()
    let outcome = try Program.run(
      ["monthly", "--workspace", desk.folder.path, "--month", "2026-10"])
    #expect(outcome.code == 3)
    try expectSame(try desk.files(), try SampleMonth.shared().files, "synced")
  }

  @Test func `the exports may come in under other names`() throws {
    let desk = try Desk.sample()
    try FileManager.default.moveItem(
      at: desk.folder.appendingPathComponent("exports/tickets-freshdesk.csv"),
      to: desk.folder.appendingPathComponent("exports/zz.csv"))
    let here = try desk.run("kpis", "--month", "2026-10", "--format", "csv")
    let there = try SampleMonth.shared().desk.run("kpis", "--month", "2026-10", "--format", "csv")
    #expect(here.output == there.output)
  }

  private func expectSame(
    _ files: [String: Data], _ expected: [String: Data], _ name: String
  ) throws {
    #expect(files.keys.sorted() == expected.keys.sorted(), "\(name)")
    for (path, bytes) in expected where files[path] != bytes {
      Issue.record("\(name): \(path) differs")
    }
  }
}

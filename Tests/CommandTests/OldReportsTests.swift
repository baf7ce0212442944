import Foundation
import Testing

/// What a run does to the reports that are already there.
struct OldReportsTests {
  @Test func `one client anew, the others as they were`() throws {
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-10")
    let before = try desk.files()
    try desk.write(
      "mspreport.json5",
      try String(
        contentsOf: Package.sample.appendingPathComponent("mspreport.json5"), encoding: .utf8
      )
      .replacing("name: \"Norte IT\"", with: "name: \"Sur IT\""))
    let outcome = try desk.run(
      "monthly", "--month", "2026-10", "--client", "Harbour & Pine Ltd")
    #expect(outcome.code == 3 && outcome.lines.count == 3)
    let after = try desk.files()
    #expect(after.keys.sorted() == before.keys.sorted())
    for (path, bytes) in after where path.contains("/clients/") {
      let isHers = path.contains("/harbour-pine-")
      let isFigures = path.hasSuffix(".json")
      #expect((bytes == before[path]) == (!isHers || isFigures), "\(path)")
    }
    let page = after.first { $0.key.contains("/harbour-pine-") && $0.key.hasSuffix(".md") }
    #expect(String(decoding: try #require(page?.value), as: UTF8.self).contains("Sur IT"))
  }

  @Test func `only the forms asked for`() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("monthly", "--month", "2026-10", "--format", "md")
    #expect(outcome.code == 3 && outcome.lines.count == 6)
    for line in outcome.lines {
      #expect(line.hasSuffix("/monthly.md"))
      #expect(FileManager.default.fileExists(atPath: line), "\(line)")
    }
    #expect(try desk.files().count == 6 + 2)
  }

  @Test func `another month leaves the first alone`() throws {
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-09")
    let before = try desk.files()
    _ = try desk.run("monthly", "--month", "2026-10")
    let after = try desk.files()
    #expect(!before.isEmpty && after.count > before.count)
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
  }

  @Test func `a client that is gone leaves no report behind`() throws {
    let desk = try Desk()
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme", "Beta"]))
    #expect(try desk.run("monthly", "--month", "2026-10").code != 1)
    #expect(try desk.files().keys.contains { $0.contains("/beta/") })
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme"]))
    #expect(try desk.run("monthly", "--month", "2026-10").code != 1)
    #expect(try desk.files().keys.contains { $0.contains("/acme/") })
    #expect(try !desk.files().keys.contains { $0.contains("/beta/") })
  }

  @Test func `a second run waits its turn`() throws {
    let flock = try #require(Package.program("flock"), "no program flock")
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-10")
    let before = try desk.files()
    let outcome = try Program.run(
      flock,
      [
        "--nonblock", desk.reports.path, try #require(Program.path), "monthly", "--workspace",
        desk.folder.path, "--month", "2026-10",
      ])
    #expect(outcome.code == 4)
    #expect(
      outcome.messages == """
        mspreport: error: cannot lock '\(desk.reports.path)': another run holds it
          help: wait until it has finished, then run again

        """)
    #expect(try desk.files() == before)
  }

  @Test func `a disk that is full leaves the old reports`() throws {
    let desk = try Desk.sample()
    _ = try desk.run("monthly", "--month", "2026-10")
    let before = try desk.files()
    let outcome = try Program.run(
      "/bin/sh",
      [
        "-c", "ulimit -f 16; trap '' XFSZ; exec \"$0\" \"$@\"", try #require(Program.path),
        "monthly", "--workspace", desk.folder.path, "--month", "2026-10",
      ])
    #expect(outcome.code == 1)
    #expect(outcome.messages.contains("mspreport: error: cannot write"))
    #expect(try desk.files() == before)
  }
}

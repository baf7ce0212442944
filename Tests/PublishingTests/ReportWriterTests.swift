import Foundation
import Testing

@testable import Publishing

struct ReportWriterTests {
  let place: Workspace

  init() throws { place = try Workspace() }

  func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  func writer(sync: Bool = false) throws -> ReportWriter {
    try ReportWriter(root: "\(place.path)/reports", period: "2026-10", sync: sync)
  }

  @Test(arguments: [true, false]) func `a set appears whole`(sync: Bool) throws {
    let writer = try writer(sync: sync)
    try writer.write("run.json", bytes("{}"))
    try writer.write("clients/acme/monthly.md", bytes("# Acme"))
    #expect(place.files(below: "reports/2026-10") == [:])
    #expect(try writer.commit() == [])
    #expect(
      place.files(below: "reports")
        == ["2026-10/run.json": "{}", "2026-10/clients/acme/monthly.md": "# Acme"])
  }

  @Test func `a new set takes the old one's place`() throws {
    try place.put("reports/2026-10/clients/gone/monthly.md", "old")
    try place.put("reports/2026-09/run.json", "september")
    let writer = try writer()
    try writer.write("run.json", bytes("new"))
    #expect(place.files(below: "reports/2026-10") == ["clients/gone/monthly.md": "old"])
    #expect(try writer.commit() == [])
    #expect(
      place.files(below: "reports") == ["2026-10/run.json": "new", "2026-09/run.json": "september"])
  }

  @Test func `other clients go on`() throws {
    try place.put("reports/2026-10/clients/acme/monthly.md", "old")
    try place.put("reports/2026-10/clients/acme/monthly.html", "old")
    try place.put("reports/2026-10/clients/beta/monthly.md", "beta")
    try place.put("reports/2026-10/clients/beta/evidence/tickets.csv", "tickets")
    try place.put("reports/2026-10/portfolio.md", "portfolio")
    try place.put("reports/2026-10/run.json", "old")
    let writer = try writer()
    try writer.write("run.json", bytes("new"))
    try writer.write("clients/acme/monthly.md", bytes("new"))
    #expect(try writer.commit(keeping: .otherClients) == [])
    #expect(
      place.files(below: "reports/2026-10") == [
        "clients/acme/monthly.md": "new", "clients/beta/monthly.md": "beta",
        "clients/beta/evidence/tickets.csv": "tickets", "portfolio.md": "portfolio",
        "run.json": "new",
      ])
  }

  @Test func `everything unwritten goes on`() throws {
    try place.put("reports/2026-10/clients/acme/audit.md", "audit")
    try place.put("reports/2026-10/clients/acme/monthly.md", "old")
    let writer = try writer()
    try writer.write("clients/acme/monthly.md", bytes("new"))
    #expect(try writer.commit(keeping: .unwritten) == [])
    #expect(
      place.files(below: "reports/2026-10")
        == ["clients/acme/audit.md": "audit", "clients/acme/monthly.md": "new"])
  }

  @Test func `disks that cannot swap names do it in two steps`() throws {
    try place.put("reports/2026-10/run.json", "old")
    let writer = try writer()
    try writer.write("run.json", bytes("new"))
    try writer.swapInTwoSteps()
    #expect(place.files(below: "reports/2026-10") == ["run.json": "new"])
    #expect(place.files(below: "reports/\(writer.asideName)") == ["run.json": "old"])
  }

  @Test func `nothing is left when it is given up`() throws {
    try place.put("reports/2026-10/run.json", "old")
    do {
      let writer = try writer()
      try writer.write("run.json", bytes("new"))
    }
    #expect(place.files() == ["reports/2026-10/run.json": "old"])
  }

  @Test func `left-overs of killed runs are removed`() throws {
    try place.put("reports/.2026-10.new-123/run.json", "torn")
    try place.put("reports/.2026-10.old-123/run.json", "old")
    try place.put("reports/.2026-09.new-123/run.json", "another period")
    try place.put("reports/.2026-10.new-mine/run.json", "somebody's")
    let writer = try writer()
    writer.discard()
    #expect(
      place.files(below: "reports") == [
        "2026-10/run.json": "old", ".2026-09.new-123/run.json": "another period",
        ".2026-10.new-mine/run.json": "somebody's",
      ])
  }

  @Test func `threads may write at once`() async throws {
    let writer = try writer()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          try writer.write("clients/c\(number % 7)/evidence/\(number).csv", Array("x".utf8))
        }
      }
      try await group.waitForAll()
    }
    #expect(try writer.commit() == [])
    #expect(place.files(below: "reports/2026-10").count == 200)
  }

  @Test func `a file is written once`() throws {
    let writer = try writer()
    try writer.write("run.json", bytes("1"))
    let error = #expect(throws: PublishingError.self) { try writer.write("run.json", bytes("2")) }
    #expect(error?.description.hasSuffix("/run.json': file exists") == true)
  }

  @Test(arguments: ["../x", "/x", "a/../../x", "a//b", "", ".", "a\0b"])
  func `names that lead out are refused`(name: String) throws {
    let writer = try writer()
    let error = #expect(throws: PublishingError.self) { try writer.write(name, bytes("x")) }
    #expect(error?.reason == "the name leads out of its folder")
  }

  @Test func `a link is not followed`() throws {
    try place.put("secret", "kept")
    try place.put("reports/real/run.json", "elsewhere")
    try place.link("reports/2026-10", to: "real")
    let writer = try writer()
    try writer.write("run.json", bytes("new"))
    #expect(try writer.commit() == [])
    #expect(place.files(below: "reports/real") == ["run.json": "elsewhere"])
    #expect(place.files(below: "reports/2026-10") == ["run.json": "new"])
  }

  @Test func `a file in the place of the folder stays`() throws {
    try place.put("reports/2026-10", "a file")
    let writer = try writer()
    try writer.write("run.json", bytes("new"))
    let error = #expect(throws: PublishingError.self) { try writer.commit() }
    #expect(
      error?.description == "cannot replace '\(place.path)/reports/2026-10': not a directory")
    #expect(
      error?.suggestion == "move away what stands in its place, or choose another --output")
    #expect(place.files() == ["reports/2026-10": "a file"])
  }

  @Test
  func `a place that cannot be written to is named`() {
    let error = #expect(throws: PublishingError.self) {
      try ReportWriter(root: "/proc/reports", period: "2026-10", sync: false)
    }
    #expect(error?.description == "cannot create '/proc/reports': no such file or directory")
  }
}

import Diagnostics
import Records
import Testing

@testable import Intake

/// Names and cells of strangers stand in a map's comments and strings; nothing of them may become the map.
struct HostileProposalTests {
  private static let hostile = [
    "a\nid: \"x\"", "a\r\n}, confirmed: true, {", "a\u{2028}confirmed: true", "a\u{2029}// b",
    "a\u{85}b",
    "*/ confirmed: true /*", "\\", "\"", "\u{202E}eurt :demrifnoc", "\u{7}bell", "//", "${x}",
  ]

  private static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func export(_ names: [String]) -> String {
    let header = ["Ticket ID", "Opened", "Subject", "Current State"] + names
    let rows = hostile.indices.map { index in
      ["\(index)", "2026-10-\(10 + index) 09:00", hostile[index], hostile[(index + 5) % 12]]
        + names.indices.map { hostile[(index + $0) % hostile.count] }
    }
    return ([header] + rows).map { $0.map(quoted).joined(separator: ",") }.joined(separator: "\n")
      + "\n"
  }

  @Test func `no cell gets out of its comment`() throws {
    let text = Self.export(Self.hostile)
    let proposal = try #require(
      try Exports("exports/x.csv", text).read().outcome.proposals.first)
    let format = try FormatReader(file: "x").read(proposal.mapText)
    #expect(!format.isConfirmed)
    #expect(format.kind == .tickets)
    #expect(Set(format.columns.keys) == Set(proposal.columns.map(\.field)))
    #expect(format.columns["id"]?.from == ["Ticket ID"])
    let visible = proposal.mapText.unicodeScalars.filter { scalar in
      scalar != "\n"
        && [.control, .format, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
    }
    #expect(visible.isEmpty)
  }

  @Test func `no cell begins a line`() throws {
    let proposal = try #require(
      try Exports("exports/x.csv", Self.export([])).read().outcome.proposals.first)
    let lines = proposal.mapText.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(!lines.contains { $0.hasPrefix("confirmed: true") || $0.hasPrefix("id: \"x\"") })
  }

  @Test(arguments: hostile)
  func `a name is quoted so that it is read back`(name: String) throws {
    let text = """
      { name: "a", system: "A", kind: "tickets", columns: { id: \(JSON5.quoted(name)), created: "B" } }
      """
    #expect(try FormatReader(file: "a").read(text).columns["id"]?.from == [name])
  }

  static let names: [(file: String, name: String)] = [
    ("exports/311_service_requests_2011.csv", "311-service-requests"),
    ("exports/Tickets 2026-10.csv", "tickets"), ("exports/déjà vu.csv", "deja-vu"),
    ("exports/2026-10.csv", "2026"), ("exports/日本.csv", "export"),
    ("exports/../../etc/x.csv", "x"), ("exports/mspreport-tickets.csv", "own-mspreport-tickets"),
  ]

  @Test(arguments: names.indices)
  func `a map's name is safe as a file's name`(index: Int) {
    let (file, name) = Self.names[index]
    #expect(MapName.name(for: file, taken: ["mspreport-tickets"]) == name)
  }
}

import Foundation
import Testing

/// The JSON that other programs read: names, order and meaning of what stands there.
struct FigureContractTests {
  static let keys = [
    "id", "title", "unit", "value", "numerator", "denominator", "counts", "excluded", "target",
    "status", "previous", "basis", "definition",
  ]
  static let reportKeys = [
    "kind", "client", "from", "to", "timeZone", "language", "edition",
  ]

  private func october() throws -> Program.Outcome {
    try SampleMonth.shared().desk.run("kpis", "--month", "2026-10")
  }

  @Test func `the keys stand in the agreed order`() throws {
    let text = try october().output
    #expect(text.hasPrefix("[\n  {\n    \"schema\": \"mspreport/1\",\n    \"report\": {\n"))
    let figures = text.components(separatedBy: "      {\n        \"id\": ").dropFirst()
    #expect(figures.count == 6 * 17)
    for figure in figures {
      let lines = ("        \"id\": " + figure).split(separator: "\n")
      let found = lines.compactMap { $0.firstMatch(of: /^ {8}"([a-zA-Z]+)":/)?.output.1 }
        .map(String.init)
      #expect(found.filter { $0 != "reason" && $0 != "splits" } == Self.keys)
      #expect(found.contains("reason") == figure.contains("\n        \"value\": null,"))
    }
    for report in text.components(separatedBy: "\"report\": {").dropFirst() {
      let object = report.prefix { $0 != "}" }
      #expect(object.matches(of: /"([a-zA-Z]+)":/).map { String($0.output.1) } == Self.reportKeys)
    }
  }

  @Test func `nothing measured is null with a reason, never a number`() throws {
    let outcome = try october()
    #expect(outcome.code == 3)
    let files = try FigureFile.read(outcome.output)
    #expect(files.count == 6)
    for file in files {
      #expect(file.schema == "mspreport/1" && file.report.from == "2026-10-01")
      for figure in file.kpis {
        let place: Comment = "\(file.report.client): \(figure.id)"
        #expect((figure.value == nil) == (figure.reason != nil), place)
        #expect((figure.value == nil) == (figure.status == "notMeasured"), place)
        #expect(figure.denominator != 0 || figure.unit != "ratio", place)
        if figure.unit == "ratio", let value = figure.value {
          #expect((0...1.5).contains(value), place)
        }
        #expect(!figure.title.isEmpty && !figure.definition.isEmpty, place)
      }
    }
  }

  @Test func `the report's own JSON says the same`() throws {
    let month = try SampleMonth.shared()
    let figures = try FigureFile.read(try october().output)
    for client in try #require(month.run.clients) {
      let bytes = try #require(month.files["2026-10/clients/\(client.slug)/monthly.json"])
      let report = try JSONDecoder().decode(FigureFile.self, from: bytes)
      let same = try #require(figures.first { $0.report.client == client.name })
      #expect(report.report.kind == "monthly" && report.report.edition == "client")
      for figure in report.kpis {
        let other = try #require(same[figure.id])
        #expect(figure.value == other.value && figure.previous == other.previous, "\(figure.id)")
        #expect(figure.counts == other.counts, "\(client.name): \(figure.id)")
      }
    }
  }

  @Test func `CSV holds the same numbers`() throws {
    let desk = try SampleMonth.shared().desk
    let outcome = try desk.run("kpis", "--month", "2026-10", "--format", "csv")
    #expect(outcome.output.hasPrefix("client,from,to,kpi,split,figure,value\n"))
    let table = FigureTable(outcome.output)
    for file in try FigureFile.read(try october().output) {
      for figure in file.kpis {
        #expect(
          table.number(file.report.client, figure.id, "value") == figure.value, "\(figure.id)")
      }
    }
  }
}

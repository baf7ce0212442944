import Foundation
import Testing

/// A desk's own exports, once as they came and once after a spreadsheet had saved them.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct FreshdeskTests {
  private func figures(_ file: String, from: String, to: String) throws -> FigureFile {
    let desk = try Desk(
      exports: [Package.shared.appendingPathComponent("data/freshdesk/\(file).csv")],
      settings: "{ inputs: [{ files: \"\(file).csv\", client: \"Desk\" }] }")
    let outcome = try desk.run("kpis", "--from", from, "--to", to)
    #expect(outcome.code == 3)
    let files = try FigureFile.read(outcome.output)
    #expect(files.map(\.report.client) == ["Desk"])
    return try #require(files.first)
  }

  /// Times may be a minute apart: the spreadsheet dropped the seconds.
  @Test(arguments: ["2025-01-01", "2025-02-01"])
  func `a spreadsheet in between changes no figure`(from: String) throws {
    let original = try figures(
      "freshdesk_export_2025-02_original-values", from: from, to: "2025-03-01")
    let resaved = try figures(
      "freshdesk_export_2025-02_excel-resaved", from: from, to: "2025-03-01")
    #expect(original.kpis.map(\.id) == resaved.kpis.map(\.id))
    for (a, b) in zip(original.kpis, resaved.kpis) {
      let slack: Double = a.unit == "seconds" ? 60 : 0
      #expect(abs((a.value ?? 0) - (b.value ?? 0)) <= slack, "\(a.id)")
      #expect(a.numerator == b.numerator && a.denominator == b.denominator, "\(a.id)")
      #expect(a.counts.keys.sorted() == b.counts.keys.sorted(), "\(a.id)")
      for (name, count) in a.counts where !Self.isTime(name) {
        #expect(b.counts[name] == count, "\(a.id) \(name)")
      }
    }
  }

  private static func isTime(_ name: String) -> Bool {
    ["median", "mean", "p90"].contains { name.lowercased().hasSuffix($0) }
  }

  @Test func `our verdict is the desk's own`() throws {
    let december = try figures("freshdesk_master_2024-12", from: "2024-12-01", to: "2025-12-01")
    let resolution = try #require(december["sla-resolution"]).counts
    #expect(resolution["met"] == 44 && resolution["missed"] == 4)
    #expect(resolution["exportedMet"] == 44 && resolution["exportedMissed"] == 4)
    #expect((resolution["disagreements"] ?? 0) == 0)
    #expect(december["tickets-created"]?.value == 59)
  }
}

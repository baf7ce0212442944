import Foundation
import KPIs
import Testing

struct KPICatalogTests {
  @Test func `every KPI in the sources is listed`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/KPIs")
    let ids = Set(KPICatalog.all.map(\.id))
    var unlisted: [String] = []
    var found = 0
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for part in text.components(separatedBy: " = KPI(\n").dropFirst() {
        found += 1
        let id = part.components(separatedBy: "\"").dropFirst().first ?? ""
        if !ids.contains(id) { unlisted.append("\(file.lastPathComponent): \(id)") }
      }
    }
    #expect(unlisted.isEmpty)
    #expect(found == KPICatalog.all.count)
  }

  @Test func `ids are unique and found`() {
    #expect(Set(KPICatalog.all.map(\.id)).count == KPICatalog.all.count)
    #expect(KPICatalog.all.allSatisfy { KPICatalog.kpi($0.id)?.title == $0.title })
    #expect(KPICatalog.kpi("nonsense") == nil)
  }

  @Test(arguments: KPICatalog.all.map(\.id))
  func `texts can be printed`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    #expect(kpi.definition.hasSuffix("."))
    #expect(!kpi.definition.contains("\n"))
    #expect(!kpi.formula.contains("\n"))
    #expect(!kpi.formula.isEmpty && !kpi.formula.hasSuffix("."))
    #expect(!kpi.emptyReason.isEmpty)
    #expect(kpi.emptyReason.first?.isLowercase == true)
  }

  @Test(arguments: KPICatalog.all.map(\.id))
  func `without any export nothing is measured`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    var desk = Desk()
    desk.available = []
    let score = desk.score(kpi)
    #expect(score.value == nil)
    #expect(score.reason?.hasPrefix("no ") == true)
    #expect(score.numerator == nil && score.denominator == nil)
    #expect(!score.isFewCases)
  }

  @Test(arguments: KPICatalog.all.filter { $0.unit != .count }.map(\.id))
  func `a client without any row has no percentage and no duration`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    let score = Desk().score(kpi)
    #expect(score.value == nil)
    #expect(score.reason == kpi.emptyReason)
  }

  @Test(arguments: KPICatalog.all.filter { $0.unit == .count }.map(\.id))
  func `a client without any row has a true zero`(id: String) throws {
    let kpi = try #require(KPICatalog.kpi(id))
    #expect(Desk().score(kpi).value == 0)
  }
}

import KPIs
import Records
import Testing

struct DeviceTests {
  /// The outcome of each device, by name.
  private func outcomes(_ desk: Desk) -> [String: String] {
    let score = desk.score(.uncoveredDevices, .october, .evidence)
    var result: [String: String] = [:]
    for evidence in score.evidence {
      if case .device(let row) = evidence.row { result[desk.devices[row].name] = evidence.outcome }
    }
    return result
  }

  @Test func `by count and kind the newest are uncovered`() {
    var desk = Desk()
    desk.device("pc-a") { $0.firstSeen = at("2026-10-20") }
    desk.device("pc-b") { $0.firstSeen = at("2025-01-20") }
    desk.device("pc-c") { $0.firstSeen = at("2026-03-20") }
    desk.device("srv-a", .server)
    desk.device("srv-b", .server)
    desk.agreement(.count(2, .workstation))
    desk.agreement(.count(5, .server))
    #expect(
      outcomes(desk) == [
        "pc-a": "uncovered by count", "pc-b": "covered", "pc-c": "covered", "srv-a": "covered",
        "srv-b": "covered",
      ])
    let score = desk.score(.uncoveredDevices)
    #expect(score.value == 1 && score.denominator == 5)
    #expect(score.counted("activeWorkstation") == 3)
    #expect(score.counted("uncoveredWorkstation") == 1)
    #expect(score.counted("uncoveredServer") == 0)
    #expect(desk.score(.deviceCoverage).value == 0.8)
    #expect(desk.score(.deviceCoverage).counted("covered") == 4)
    #expect(desk.measured.deviceCoverage(at: .october).uncovered(of: desk.measured) == [0])
  }

  @Test func `agreements of any kind cover what is left`() {
    var desk = Desk()
    for name in ["pc-a", "pc-b"] { desk.device(name) }
    for name in ["net-a", "net-b"] { desk.device(name, .network) }
    desk.agreement(.count(1, .workstation))
    desk.agreement(.count(2, nil))
    #expect(desk.score(.uncoveredDevices).value == 1)
    #expect(outcomes(desk)["pc-b"] == "uncovered by count")
  }

  @Test func `agreements not in force cover nothing`() {
    var desk = Desk()
    desk.device("pc")
    desk.agreement(.count(1, .workstation)) { $0.end = day("2026-10-30") }
    desk.agreement(.count(1, .workstation)) { $0.start = day("2026-11-02") }
    #expect(desk.score(.uncoveredDevices).value == 1)
    desk.agreement(.count(1, .workstation)) { $0.start = day("2026-11-01") }
    #expect(desk.score(.uncoveredDevices).value == 0)
  }

  @Test func `named devices by serial number or name`() {
    var desk = Desk()
    desk.device("PC-A") { $0.serial = "ABC123" }
    desk.device("PC-B") { $0.serial = "To be filled by O.E.M." }
    desk.device("PC-C") { $0.serial = "To be filled by O.E.M." }
    desk.agreement(.listed(["abc123", "pc-c", "To be filled by O.E.M.", "gone"]))
    #expect(outcomes(desk) == ["PC-A": "covered", "PC-B": "uncovered", "PC-C": "covered"])
    #expect(desk.score(.uncoveredDevices).counted("contractedNotManaged") == 2)
  }

  @Test func `the device export's own word on contracts`() {
    var desk = Desk()
    desk.available.remove(.agreements)
    desk.device("pc-a") { $0.contractFlag = true }
    desk.device("pc-b") { $0.contractFlag = false }
    desk.device("pc-c") { $0.contractFlag = true }
    #expect(desk.score(.deviceCoverage).numerator == 2)
    #expect(outcomes(desk)["pc-b"] == "uncovered")
  }

  @Test func `flagged devices use up the counts of their kind`() {
    var desk = Desk()
    desk.device("pc-a") { $0.contractFlag = true }
    desk.device("pc-b")
    desk.device("pc-c")
    desk.agreement(.count(2, .workstation))
    #expect(outcomes(desk)["pc-c"] == "uncovered by count")
    #expect(desk.score(.uncoveredDevices).value == 1)
  }

  @Test func `all devices under one agreement`() {
    var desk = Desk()
    desk.device("pc-a")
    desk.device("srv", .server)
    desk.agreement(.allDevices)
    #expect(desk.score(.uncoveredDevices).value == 0)
    #expect(desk.score(.deviceCoverage).value == 1)
  }

  @Test func `stale, retired, later and unmanaged devices are left out`() {
    var desk = Desk()
    desk.device("edge") { $0.lastSeen = at("2026-10-02 00:00") }
    desk.device("stale") { $0.lastSeen = at("2026-10-01 23:59:59") }
    desk.device("retired") { $0.isRetired = true }
    desk.device("seen") { $0.isManaged = false }
    desk.device("new") { $0.firstSeen = at("2026-11-01 00:00") }
    desk.device("undated") { $0.lastSeen = Ticket.never }
    desk.agreement(.count(1, .workstation))
    let score = desk.score(.uncoveredDevices)
    #expect(score.value == 1 && score.denominator == 2)
    #expect(score.counted("total") == 5)
    #expect(score.counted("active") == 2)
    #expect(score.counted("stale") == 1)
    #expect(score.counted("notManaged") == 1)
    #expect(score.left("stale") == 1)
    #expect(score.left("retired") == 1)
    #expect(score.left("not managed") == 1)
    #expect(score.left("appeared later") == 1)
  }

  @Test func `a re-imaged device is one device`() {
    var desk = Desk()
    desk.device("old-name") {
      $0.serial = "ABC123"
      $0.lastSeen = at("2026-10-20")
    }
    desk.device("new-name") { $0.serial = " abc123" }
    desk.device("other") { $0.serial = "000000" }
    desk.device("third") { $0.serial = "000000" }
    desk.agreement(.count(9, .workstation))
    #expect(desk.score(.deviceCoverage).denominator == 3)
    #expect(outcomes(desk)["old-name"] == "duplicate")
  }

  @Test func `patches and protection of managed devices, unknown apart`() {
    var desk = Desk()
    desk.device("a") { ($0.patches, $0.antivirus) = (.missing, .none) }
    desk.device("b") { ($0.patches, $0.antivirus) = (.upToDate, .active) }
    desk.device("c")
    desk.device("d") {
      ($0.patches, $0.lastSeen) = (.missing, at("2026-01-01"))
    }
    let score = desk.score(.uncoveredDevices)
    #expect(score.counted("unpatched") == 2)
    #expect(score.counted("patchesUnknown") == 1)
    #expect(score.counted("withoutAntivirus") == 1)
    #expect(score.counted("antivirusUnknown") == 2)
  }

  @Test func `without word of contracts nothing is measured`() {
    var desk = Desk()
    desk.device("a")
    desk.available.remove(.agreements)
    #expect(desk.score(.uncoveredDevices).value == nil)
    #expect(desk.score(.uncoveredDevices).reason == "no agreement export")
    #expect(desk.score(.uncoveredDevices).counted("active") == 1)
    #expect(desk.score(.uncoveredDevices).counted("uncovered") == nil)
    desk.available.insert(.agreements)
    desk.agreement(.none)
    #expect(desk.score(.deviceCoverage).value == nil)
    #expect(
      desk.score(.deviceCoverage).reason == "no agreement in force says which devices it covers")
    #expect(desk.measured.deviceCoverage(at: .october).uncovered(of: desk.measured).isEmpty)
  }

  @Test func `a client without any agreement has nothing covered`() {
    var desk = Desk()
    desk.device("a")
    desk.device("b", .server) { $0.lastSeen = at("2026-01-01") }
    #expect(desk.score(.uncoveredDevices).value == 1)
    #expect(desk.score(.deviceCoverage).value == 0)
    let kinds = desk.measured.deviceCoverage(at: .october).kinds(of: desk.measured)
    #expect(kinds.map(\.kind) == [.workstation, .server])
    #expect(kinds.map(\.uncovered) == [1, 0])
    #expect(kinds.map(\.stale) == [0, 1])
  }
}

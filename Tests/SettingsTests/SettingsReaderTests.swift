import Diagnostics
import Settings
import Testing

struct SettingsReaderTests {
  @Test func `nothing written is the default`() throws {
    let found = try #require(settings("{}"))
    #expect(found.provider.timeZone == "UTC")
    #expect(found.thresholds.fewTickets == 5)
    #expect(found.rules.escalationBasis == .resolved)
  }

  @Test func `everything that can be written is read`() throws {
    let found = try #require(settings(wholeFile))
    #expect(found.provider.name == "Norte IT")
    #expect(found.provider.currency == "USD")
    let support = try #require(found.calendars["support"])
    #expect(
      support.weekly == [
        "mon": ["09:00-14:00", "16:00-19:00"], "tue": ["22:00-06:00", "09:00:30-12:00"], "sun": [],
      ])
    #expect(support.holidays == ["ES", "ES-MD", "2026-12-24", "01-06", "fiestas.ics"])
    #expect(support.overrides == ["2026-12-31": ["09:00-13:00"]])
    let gold = try #require(found.sla["gold"])
    #expect(gold.responsePauses && !gold.reopenContinues && gold.hoursPerDay == 7.5)
    let critical = try #require(gold.priorities["critical"])
    #expect(critical.response == .seconds(900) && critical.calendar == "24x7")
    #expect(gold.priorities["normal"]?.resolution == .businessDays(3))
    #expect(gold.priorities["normal"]?.response == nil)
    #expect(found.clients.map(\.name) == ["Acme S.L.", "Beta"])
    #expect(found.clients.first?.targets == ["sla-resolution": 0.95])
    #expect(found.inputs.first?.dateOrder == .dmy)
    #expect(found.inputs.first?.delimiter == ";")
    #expect(found.targets == ["backlog": 20])
    #expect(found.thresholds.listLength == 10)
    #expect(found.rules.firstContactEvidence == .noHandover)
    #expect(found.rules.defaultHoursPerWeek == 40)
    #expect(found.rules.statuses == ["On site": "open"])
  }

  @Test func `a finding names the file, the path and the code`() {
    let result = SettingsReader.read(
      Array("{\n  porvider: {}\n}".utf8), file: "w/mspreport.json5", knownKPIs: [])
    let expected = Finding(
      .error, "settings-unknown-key",
      at: SourcePosition(file: "w/mspreport.json5", line: 2, column: "porvider"),
      "unknown key 'porvider'", suggestion: "write 'provider'")
    guard case .failure(let error) = result else { return #expect(Bool(false)) }
    #expect(error.findings == [expected])
  }

  @Test func `all mistakes are told at once, by line`() {
    let text = """
      {
        targets: { "sla-resolution": 95 },
        provider: { currency: "euro", nme: "x" },
      }
      """
    #expect(
      problems(text) == [
        "2 targets.sla-resolution: a target of 95 is above 1 (100 %); write 0.95",
        "3 provider.currency: 'euro' is not a currency code; write three capitals such as EUR",
        "3 provider.nme: unknown key 'nme'; write 'name'",
      ])
  }

  private let wholeFile = """
    // Norte IT
    { provider: { name: "Norte IT", country: "ES", timeZone: "Europe/Madrid", currency: "USD",
                  language: "es", logo: "logo.svg" },
      calendars: { support: { timeZone: "Europe/Madrid",
          weekly: { mon: ["9:00-14:00", "16:00-19:00"], tue: ["22:00-06:00", "09:00:30-12:00"], sun: [] },
          holidays: ["ES", "ES-MD", "2026-12-24", "01-06", 'fiestas.ics'],
          overrides: { "2026-12-31": ["09:00-13:00"] }, breaks: {} } },
      sla: { gold: { calendar: "support", pauses: ["waiting on client"], responsePauses: true,
          reopenContinues: false, hoursPerDay: 7.5,
          priorities: { critical: { response: "15m", resolution: "4h", calendar: "24x7" },
                        normal: { resolution: "3 business days" } } } },
      clients: [ { name: "Acme S.L.", id: "1042", aliases: ["ACME, S.L. (Madrid)"], sla: "gold",
                   language: "es", targets: { "sla-resolution": 0.95 }, recipients: ["a@b.example"] },
                 { name: "Beta" } ],
      inputs: [ { files: "tickets-*.csv", format: "freshdesk-tickets", dateOrder: "dmy",
                  timeZone: "UTC", encoding: "windows-1252", delimiter: ";", decimal: "," } ],
      targets: { backlog: 20 }, thresholds: { listLength: 10 },
      rules: { firstContactEvidence: "noHandover", defaultHoursPerWeek: 40,
               statuses: { "On site": "open" } },
      brand: { anything: [1, null, true] },
    }
    """
}

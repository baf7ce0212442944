import BusinessTime
import Intake
import Records
import Settings
import Testing

struct FormatTests {
  /// A client by name and id, and a ticket that work, surveys and events can name.
  private func read(_ sample: FormatSample, _ text: String) throws -> Run {
    var exports = Exports("\(sample.format).csv", text)
    let isTickets = try FormatCatalog()[sample.format]?.kind == .tickets
    if !isTickets {
      exports.files.append(
        ("a.csv", "Ticket ID,Client,Created,Title\nT-1,Acme,2026-10-05 09:00:00,A\n"))
    }
    exports.list("Acme", id: "1042")
    return try exports.read()
  }

  /// The sample's records in words.
  private func words(_ run: Run, _ format: String) throws -> [String] {
    let records = try #require(run.records(of: "Acme"))
    switch run.outcome.accounts.first(where: { $0.format == format })?.kind {
    case .tickets: return records.tickets.map(records.words)
    case .timeEntries: return records.timeEntries.map(records.words)
    case .devices: return records.devices.map(records.words)
    case .agreements: return records.agreements.map(records.words)
    case .surveys: return records.surveys.map(records.words)
    case .ticketEvents: return records.events.map(records.words)
    case .technicians: return records.technicians.map(records.words)
    case .slaTargets: return run.store.company.slaTargets.map(records.words)
    case .holidays: return run.store.company.holidays.map { CivilDate(daysSince1970: $0).iso }
    case .licenses: return records.licenses.map(records.words)
    case .licenseUsers: return records.licenseUsers.map(records.words)
    case .opportunities: return records.opportunities.map(records.words)
    case .projects: return records.projects.map(records.words)
    case .touchpoints: return records.touchpoints.map(records.words)
    case .backupJobs: return records.backupJobs.map(records.words)
    case .cloudResources: return records.cloudResources.map(records.words)
    case .revenueLines: return records.revenueLines.map(records.words)
    case .assessments: return run.store.company.assessments.map(records.words)
    case nil: return ["not recognised"]
    }
  }

  @Test(arguments: FormatSample.all.map(\.format))
  func `an export's columns fill the right fields`(format: String) throws {
    let sample = try #require(FormatSample.all.first { $0.format == format })
    let run = try read(sample, sample.text)
    let words = try words(run, format)
    #expect(words.joined(separator: "\n") == sample.expected)
    #expect(run.rejects == [])
  }

  @Test func `every built-in map has a sample`() throws {
    let names = try FormatCatalog().formats.map(\.name)
    #expect(FormatSample.all.map(\.format).sorted() == names)
  }

  @Test func `every built-in map names its needed columns and its source`() throws {
    for format in try FormatCatalog().formats {
      let missing = FieldNames.required(of: format.kind).filter { format.columns[$0] == nil }
      #expect(missing == [], "\(format.name)")
      #expect(!format.source.isEmpty && !format.recognise.isEmpty, "\(format.name)")
    }
  }

  @Test(arguments: FormatSample.allTickets.map(\.format))
  func `columns may stand in any order, among others`(format: String) throws {
    let sample = try #require(FormatSample.allTickets.first { $0.format == format })
    let lines = sample.text.split(separator: "\n").map { line in
      (["Z"] + line.split(separator: ",", omittingEmptySubsequences: false).reversed() + ["Y"])
        .joined(separator: ",")
    }
    let run = try read(sample, lines.joined(separator: "\n"))
    #expect(try words(run, format).joined(separator: "\n") == sample.expected)
  }

  @Test(arguments: FormatSample.allTickets.map(\.format))
  func `headers are found whatever their case and blanks`(format: String) throws {
    let sample = try #require(FormatSample.allTickets.first { $0.format == format })
    let lines = sample.text.split(separator: "\n", maxSplits: 1)
    let header = lines[0].uppercased().replacing(" ", with: "  ")
    let run = try read(sample, header + "\n" + lines[1])
    let recognised = run.outcome.accounts.last?.format ?? ""
    #expect(recognised == format)
  }

  static let renamed: [(alias: String, name: String)] = [
    ("Ticket Number", "Ticket ID"), ("Company", "Client"), ("Summary", "Title"),
    ("Owner", "Technician"), ("SLA Name", "SLA"), ("Hours", "Actual Hours"),
    ("Source", "Channel"), ("Category", "Type"),
  ]

  @Test(arguments: renamed)
  func `a column may have its other name`(alias: String, name: String) throws {
    let sample = try #require(FormatSample.allTickets.first { $0.format == "mspreport-tickets" })
    let run = try read(sample, sample.text.replacing("\(alias),", with: "\(name),"))
    let text = alias == "Hours" ? sample.text.replacing("Hours\n", with: "Actual Hours\n") : ""
    let last = text.isEmpty ? run : try read(sample, text)
    #expect(try words(last, "mspreport-tickets") == [sample.expected])
  }
}

extension ClientRecords {
  func words(_ target: SLATarget) -> String {
    var words = Words()
    words.add("sla", target.slaName)
    words.add("priority", target.priority)
    words.add("response", count: Int(target.response ?? -1))
    words.add("resolution", count: Int(target.resolution ?? -1))
    words.add("calendar", target.calendar)
    words.add("line", "\(target.source.line)")
    return words.line
  }
}

import Foundation
import Testing

/// The shared cases of ticket clocks, sent the whole way: as exports and settings in, as evidence out.
@Suite(.enabled(if: Package.hasShared("sla"), "no shared cases (../shared/sla) on this machine"))
struct PipelineVectorTests {
  private struct File: Decodable {
    struct Calendar: Decodable {
      let tz: String
      let weekly: [String: [[String]]]
      let holidays: [String]?
      let overrides: [String: [[String]]]?
      let breaks: [String: [[String]]]?
    }

    struct Vector: Decodable {
      struct Expected: Decodable {
        let responseSeconds, resolutionSeconds, pausedBusinessSeconds: Int?
        let responseMet, resolutionMet: Bool?
      }

      struct Targets: Decodable { let responseSeconds, resolutionSeconds: Int? }
      struct Policy: Decodable { let responsePauses: Bool? }

      let id, calendar, created: String
      let timeline: [[String]]
      let firstResponseAt, resolvedAt: String?
      let targets: Targets?
      let policy: Policy?
      let expect: Expected
    }

    let calendars: [String: Calendar]
    let vectors: [Vector]
  }

  private static let statuses = ["running": "In progress", "paused": "Pending", "closed": "Closed"]

  private func load() throws -> File {
    let file = Package.shared.appendingPathComponent("sla/generated-tickets.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(File.self, from: Data(contentsOf: file))
  }

  /// Hours as settings write them.
  private func hours(_ day: [[String]]) -> [String] { day.map { "\($0[0])-\($0[1])" } }

  private func settings(_ file: File) throws -> String {
    let calendars = file.calendars.mapValues { calendar -> [String: Any] in
      [
        "timeZone": calendar.tz, "weekly": calendar.weekly.mapValues(hours),
        "holidays": calendar.holidays ?? [],
        "overrides": (calendar.overrides ?? [:]).mapValues(hours),
        "breaks": (calendar.breaks ?? [:]).mapValues(hours),
      ]
    }
    var levels: [String: Any] = [:]
    for vector in file.vectors {
      var promise: [String: String] = [:]
      if let seconds = vector.targets?.responseSeconds { promise["response"] = "\(seconds)s" }
      if let seconds = vector.targets?.resolutionSeconds { promise["resolution"] = "\(seconds)s" }
      levels[vector.id] = [
        "calendar": vector.calendar, "pauses": ["Pending"],
        "responsePauses": vector.policy?.responsePauses ?? false, "priorities": ["*": promise],
      ]
    }
    let all = try JSONSerialization.data(withJSONObject: ["calendars": calendars, "sla": levels])
    return String(decoding: all, as: UTF8.self)
  }

  private func desk(_ file: File) throws -> Desk {
    let desk = try Desk()
    var tickets = "Ticket Number,Company,Created,First Response,Resolved,Status,SLA Name\n"
    var events = "Ticket Number,Changed,Status\n"
    for vector in file.vectors {
      let status = Self.statuses[vector.timeline.last?[1] ?? ""] ?? ""
      let (answered, resolved) = (vector.firstResponseAt ?? "", vector.resolvedAt ?? "")
      tickets +=
        "\(vector.id),Acme,\(vector.created),\(answered),\(resolved),\(status),\(vector.id)\n"
      for change in vector.timeline {
        events += "\(vector.id),\(change[0]),\(Self.statuses[change[1]] ?? "")\n"
      }
    }
    try desk.write("exports/tickets.csv", tickets)
    try desk.write("exports/events.csv", events)
    try desk.write("mspreport.json5", try settings(file))
    return desk
  }

  @Test func `exports in, evidence out: the same seconds`() throws {
    let file = try load()
    let desk = try desk(file)
    let outcome = try desk.run("audit", "--client", "Acme", "--format", "json")
    #expect(outcome.code == 0 || outcome.code == 3, "\(outcome.messages)")
    let evidence = try #require(try desk.files().first { $0.key.hasSuffix("evidence/tickets.csv") })
    let lines = String(decoding: evidence.value, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let columns = Dictionary(uniqueKeysWithValues: zip(lines[0], lines[0].indices))
    let rows = Dictionary(uniqueKeysWithValues: lines.dropFirst().map { ($0[2], $0) })
    #expect(rows.count == file.vectors.count)
    for vector in file.vectors {
      let row = try #require(rows[vector.id])
      let differences = wanted(vector).filter { row[columns[$0.column] ?? 0] != $0.value }
      #expect(differences.isEmpty, "\(vector.id): \(differences)")
    }
  }

  /// What the shared file says of one ticket, by column; open tickets are counted to another end there.
  private func wanted(_ vector: File.Vector) -> [(column: String, value: String)] {
    let verdict = { (isMet: Bool) in isMet ? "met" : "missed" }
    var wanted: [(column: String, value: String?)] = []
    if vector.firstResponseAt != nil {
      wanted.append(("response_elapsed_s", vector.expect.responseSeconds.map(String.init)))
      wanted.append(("response_outcome", vector.expect.responseMet.map(verdict)))
    }
    if vector.resolvedAt != nil {
      wanted.append(("resolution_elapsed_s", vector.expect.resolutionSeconds.map(String.init)))
      wanted.append(("resolution_outcome", vector.expect.resolutionMet.map(verdict)))
      wanted.append(("paused_s", vector.expect.pausedBusinessSeconds.map(String.init)))
    }
    return wanted.compactMap { column, value in value.map { (column, $0) } }
  }
}

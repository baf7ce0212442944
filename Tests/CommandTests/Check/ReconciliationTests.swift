import Foundation
import Testing

/// `check` holds the exports against each other and against the settings.
struct ReconciliationTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write(
      "exports/tickets.csv",
      """
      Ticket ID,Client,Created,Resolved,Priority
      1,Acme,2026-10-05 09:00,2026-10-05 10:00,High
      2,Acme,2026-10-06 09:00,,Low
      3,Beta,2026-10-07 09:00,2026-10-07 10:00,High
      4,Acme,2026-10-08 09:00,2026-10-30 10:00,Low

      """)
    try desk.write(
      "exports/agreements.csv",
      "Agreement ID,Client,Agreement Type,Covered Devices\n1,Acme,Managed workstations,3\n")
    try desk.write("exports/technicians.csv", "Technician,Hours per Week\nAda Byron,40\n")
    try desk.write(
      "exports/work.csv",
      """
      Technician,Client,Ticket ID,Start,Hours
      ada byron,Acme,1,2026-10-05 09:00,1
      Bob,Acme,2,2026-10-06 09:00,1
      Bob,Beta,3,2026-10-07 09:00,1

      """)
    try desk.write(
      "mspreport.json5",
      """
      {
        sla: { gold: { priorities: { High: { response: "1h", resolution: "8h" } } } },
        clients: [{ name: "Acme", sla: "gold" }, { name: "Beta" }],
      }
      """)
    return desk
  }

  private func check(_ desk: Desk, _ arguments: String...) throws -> Program.Outcome {
    var surroundings = Program.Surroundings()
    surroundings.folder = desk.folder
    return try Program.run(["check", "--as-of", "2026-10-20"] + arguments, in: surroundings)
  }

  @Test func `each finding has its rows, its consequence and its setting`() throws {
    let outcome = try check(try desk())
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        file                     read as                           rows = used + excluded + rejected  from        to          written in
        exports/agreements.csv   mspreport agreements (certain)       1 =    1 +        0 +        0  –           –           utf-8, comma
        exports/technicians.csv  mspreport technicians (certain)      1 =    1 +        0 +        0  –           –           utf-8, comma
        exports/tickets.csv      mspreport tickets (certain)          4 =    4 +        0 +        0  2026-10-05  2026-10-30  utf-8, comma
        exports/work.csv         mspreport time entries (certain)     3 =    3 +        0 +        0  2026-10-05  2026-10-07  utf-8, comma

        2 clients: Acme, Beta

        exports/agreements.csv
          note: no agreement names 'Beta'
            so: all their devices count as uncovered, and no agreement gives their tickets a service level
            touches: uncovered-devices, device-coverage, sla-resolution
            do: export their agreements, or list the spelling that the agreements use:
                clients: [{ name: "Beta", aliases: ["…"] }]

        exports/tickets.csv
          note: the level 'gold' promises nothing for the priority 'Low' (2 in all, lines 3, 5)
            so: these tickets are judged by no promise; sla-response and sla-resolution leave them out
            touches: sla-response, sla-resolution, sla-both
            do: add it with the times you promise, if you promise any:
                sla: { gold: { priorities: { "Low": { response: "4h", resolution: "3 business days" } } } }
          note: the dates reach 2026-10-30, and today is 2026-10-20
            so: the last full month may be taken from them
            do: check one of them against the source system; where day and month were taken for each other, say the order in the settings:
                inputs: [{ files: "tickets.csv", dateOrder: "mdy" }]
          note: no service level applies to 'Beta' (line 4)
            so: these tickets are judged by no promise; sla-response and sla-resolution leave them out
            touches: sla-response, sla-resolution, sla-both
            do: name the level of each client:
                clients: [{ name: "Beta", sla: "gold" }]

        exports/work.csv
          note: time entries name people whom the list of technicians lacks: 'Bob' (2 in all, lines 3, 4)
            so: nobody knows their hours a week, so utilization leaves them out
            touches: utilization, billable-utilization
            do: add them to the technicians' export, or say the usual hours for all in the settings:
                rules: { defaultHoursPerWeek: 40 }

        Nothing to settle before the first report; 5 notes.
        next: mspreport monthly --month 2026-10 writes the reports

        """)
  }

  @Test func `the settings that it proposes settle it`() throws {
    let desk = try desk()
    try desk.write(
      "exports/agreements.csv",
      "Agreement ID,Client,Agreement Type,Covered Devices\n1,Acme,Managed workstations,3\n"
        + "2,Beta,Managed workstations,3\n")
    try desk.write(
      "mspreport.json5",
      """
      {
        sla: { gold: { priorities: {
          High: { response: "1h", resolution: "8h" },
          "Low": { response: "4h", resolution: "3 business days" } } } },
        clients: [{ name: "Acme", sla: "gold" }, { name: "Beta", sla: "gold" }],
        rules: { defaultHoursPerWeek: 40 },
      }
      """)
    var surroundings = Program.Surroundings()
    surroundings.folder = desk.folder
    let outcome = try Program.run(["check", "--as-of", "2026-11-02"], in: surroundings)
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("\n\nNothing to settle: every row was used or left out by a rule.\n"))
  }

  @Test func `machines get examples, consequence and setting`() throws {
    struct File: Decodable {
      struct Finding: Decodable {
        let code: String
        let examples: [String]
        let consequence: String?
        let setting: String?
      }
      struct Input: Decodable {
        let file: String
        let system: String?
        let grade: String?
        let excludedBy: [[String: Rule]]
      }
      enum Rule: Decodable {
        case word(String)
        case count(Int)
        init(from decoder: any Decoder) throws {
          let value = try decoder.singleValueContainer()
          if let count = try? value.decode(Int.self) {
            self = .count(count)
          } else {
            self = .word(try value.decode(String.self))
          }
        }
      }
      let files: [Input]
      let findings: [Finding]
    }
    let output = try check(try desk(), "--format", "json").output
    let report = try JSONDecoder().decode(File.self, from: Data(output.utf8))
    let finding = try #require(report.findings.first { $0.code == "priority-unpromised" })
    #expect(finding.examples == ["exports/tickets.csv:3", "exports/tickets.csv:5"])
    #expect(finding.consequence?.hasPrefix("these tickets are judged by no promise") == true)
    #expect(finding.setting?.hasPrefix("sla: { gold: { priorities: { \"Low\": ") == true)
    #expect(report.files.map(\.system) == Array(repeating: "mspreport", count: 4))
    #expect(report.files.map(\.grade) == Array(repeating: "certain", count: 4))
    #expect(report.files.allSatisfy { $0.excludedBy.isEmpty })
  }
}

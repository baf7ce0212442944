import Foundation
import Testing

/// The commands that only look.
struct SmallCommandsTests {
  @Test func `check lists every file and every problem and writes nothing`() throws {
    let desk = try Desk.sample()
    let before = try desk.files(in: "")
    let outcome = try desk.run("check")
    #expect(outcome.code == 3 && outcome.messages == "")
    for name in before.keys where name.hasPrefix("exports/") {
      #expect(outcome.lines.contains { $0.hasPrefix("\(name) ") }, "\(name)")
    }
    #expect(outcome.output.contains("\n6 clients: Almazara del Valle S.L., "))
    #expect(outcome.output.contains("    touches: tickets-created"))
    #expect(try desk.files(in: "") == before)
  }

  @Test func `check as JSON says what run.json says`() throws {
    let month = try SampleMonth.shared()
    let outcome = try month.desk.run("check", "--format", "json")
    let check = try JSONDecoder().decode(RunFile.self, from: Data(outcome.output.utf8))
    #expect(check.files.map(\.file) == month.run.files.map(\.file))
    #expect(check.files.map(\.used) == month.run.files.map(\.used))
    let messages = Set(check.findings.map(\.message))
    #expect(messages.isSuperset(of: month.run.findings.map(\.message)))
    #expect(check.findings.contains { $0.severity == "warning" && $0.line == 432 })
  }

  @Test func `explain defines a figure`() throws {
    let outcome = try Program.run("explain", "sla-resolution")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("sla-resolution: Resolution promise kept\n"))
    #expect(outcome.output.contains("\ncomputed: met / (met + missed + "))
    let list = try Program.run("explain")
    #expect(list.lines.count == 17 && list.lines.contains("backlog: Open tickets"))
  }

  @Test func `explain shows the rows behind a figure`() throws {
    let outcome = try SampleMonth.shared().desk.run(
      "explain", "sla-resolution", "--client", "harbour & pine ltd", "--month", "2026-10")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("\nHarbour & Pine Ltd, 2026-10-01 to 2026-11-01\nvalue: 0.75 (75%)\n")
    )
    #expect(outcome.output.contains("\nnumerator: 3\ndenominator: 4\nmet: 3\nmissed: 1\n"))
    #expect(
      outcome.output.hasSuffix(
        """
        exports/tickets-freshdesk.csv:331: 10827: met, 3 h 44 min of 17 h
        exports/tickets-freshdesk.csv:408: 10920: met, 3 h 3 min of 8 h 30 min
        exports/tickets-freshdesk.csv:411: 10924: met, 12 h 49 min of 34 h
        exports/tickets-freshdesk.csv:441: 10960: missed, 43 h 6 min of 34 h

        """))
  }

  static let wrong: [(words: [String], problem: String, help: String)] = [
    (["explain", "backlgo"], "there is no figure 'backlgo'", "did you mean 'backlog'?"),
    (
      ["formats", "freshdesk"], "there is no format 'freshdesk'",
      "see mspreport formats for the list"
    ),
    (["rows"], "FILE is missing", "write mspreport rows FILE [options]"),
    (
      ["monthly", "--month", "2026-13"], "--month: '2026-13' is not a month",
      "write it as 2026-10"
    ),
  ]

  @Test(arguments: wrong)
  func `wrong names are refused`(words: [String], problem: String, help: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(outcome.messages.hasPrefix("mspreport: error: \(problem)\n"), "\(outcome.messages)")
  }

  @Test func `a client nobody knows is refused`() throws {
    let outcome = try SampleMonth.shared().desk.run(
      "kpis", "--month", "2026-10", "--client", "Harbour & Pike Ltd")
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(
      outcome.messages.hasSuffix(
        """
        mspreport: error: there is no client 'Harbour & Pike Ltd'
          help: did you mean 'Harbour & Pine Ltd'?

        """))
  }

  @Test func `formats lists and prints column maps`() throws {
    let list = try Program.run("formats")
    #expect(list.code == 0)
    let names = list.lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != " " } }
    #expect(names.contains("freshdesk-tickets") && names.contains("mspreport-tickets"))
    for name in names {
      let outcome = try Program.run("formats", String(name))
      #expect(outcome.code == 0 && outcome.output.contains("recognise"), "\(name)")
    }
  }

  @Test func `a printed column map can be used as one's own`() throws {
    let desk = try Desk()
    try desk.write("formats/own.json5", try Program.run("formats", "mspreport-tickets").output)
    try desk.write("exports/t.csv", Tickets.csv(clients: ["Acme"]))
    let outcome = try desk.run("check")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.messages)")
  }

  @Test func `rows prints clean CSV and says how it was found`() throws {
    let file = Package.sample.appendingPathComponent("exports/horas-equipo-campo.csv").path
    let outcome = try Program.run("rows", file)
    #expect(outcome.messages.contains("mspreport: encoding: windows-1252"))
    #expect(outcome.messages.contains("mspreport: delimiter: semicolon\n"))
    let lines = outcome.lines
    #expect(lines.count >= 608)
    #expect(
      FigureTable.cells(Substring(lines[0])).count == FigureTable.cells(Substring(lines[1])).count)
    let desk = try Desk()
    try desk.write("clean.csv", outcome.output)
    let again = try Program.run("rows", desk.folder.appendingPathComponent("clean.csv").path)
    #expect(again.output == outcome.output)
  }

  @Test func `a reader that has seen enough stops the program quietly`() throws {
    let desk = try SampleMonth.shared().desk
    let outcome = try Program.run(
      "/bin/bash",
      [
        "-c", "\"$0\" \"$@\" 2>/dev/null | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}",
        try #require(Program.path), "kpis", "--workspace", desk.folder.path, "--month", "2026-10",
      ])
    #expect([0, 1, 3, 141].contains(outcome.code))
  }

  @Test func `output that cannot be written is a failure`() throws {
    let desk = try SampleMonth.shared().desk
    let outcome = try Program.run(
      "/bin/bash",
      [
        "-c", "exec \"$0\" \"$@\" >/dev/full", try #require(Program.path), "kpis", "--quiet",
        "--workspace", desk.folder.path, "--month", "2026-10",
      ])
    #expect(outcome.code == 1)
    #expect(
      outcome.messages.hasSuffix(
        """
        mspreport: error: cannot write to standard output: no space left on device
          help: check where the output goes

        """))
  }

  @Test func `quiet prints problems and no list of files`() throws {
    let desk = try Desk.sample()
    let outcome = try desk.run("monthly", "--month", "2026-10", "--quiet")
    #expect(outcome.code == 3 && outcome.output == "")
    #expect(outcome.messages.contains("'Harbour & Pike Ltd' is no known client"))
    #expect(!outcome.messages.contains(": note: "))
  }

  @Test func `messages can be read by programs`() throws {
    let desk = try SampleMonth.shared().desk
    let outcome = try desk.run("kpis", "--month", "2026-10", "--log-format", "json")
    let lines = outcome.messages.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let finding = try JSONDecoder().decode(RunFile.Finding.self, from: Data(line.utf8))
      #expect(!finding.message.isEmpty)
    }
  }
}

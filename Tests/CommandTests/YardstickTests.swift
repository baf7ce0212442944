import Foundation
import Testing

/// A made-up month of 10,000 tickets, against answers on which five programs agree.
@Suite(
  .enabled(if: Package.hasShared("bench"), "no generator (../shared/bench) on this machine"),
  .enabled(
    if: Package.hasProgram("python3") && Package.hasProgram("cc"),
    "the generator needs python3 and cc"))
struct YardstickTests {
  /// Defines figures as the yardstick does.
  static let settings = """
    {
      provider: { name: "Bench", timeZone: "UTC" },
      rules: {
        resolutionCountsOpenBreaches: false,
        firstContactEvidence: "noHandover",
        firstContactNet: false,
        escalationBasis: "created",
        firstResponseCalendar: "business",
        resolutionCalendar: "business",
        excludedWords: [],
      },
    }
    """

  private let variables = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  ]

  /// Runs Python; the generator writes beside itself, so it works on a copy.
  private func python(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      try #require(Package.program("python3")), arguments,
      in: Program.Surroundings(variables: variables))
  }

  @Test func `all figures are those of five other programs`() throws {
    let desk = try Desk()
    try desk.remove("exports")
    for name in ["gen.py", "gen.c"] {
      try desk.write(
        "generator/\(name)",
        try Data(contentsOf: Package.shared.appendingPathComponent("bench/\(name)")))
    }
    let made = try python(
      desk.folder.appendingPathComponent("generator/gen.py").path, "--tickets", "10000",
      "--clients", "50", "--months", "1", "--seed", "42", "--out",
      desk.folder.appendingPathComponent("exports").path)
    try #require(made.code == 0, "\(made.messages)")

    try desk.write("mspreport.json5", Self.settings)
    let outcome = try desk.run("kpis", "--month", "2026-10", "--format", "csv")
    #expect(outcome.code == 0 || outcome.code == 3, "\(outcome.messages)")
    try desk.write("figures.csv", outcome.output)
    let compared = try python(
      Package.folder.appendingPathComponent("Tests/Bench/compare_expected.py").path,
      desk.folder.appendingPathComponent("figures.csv").path,
      Package.shared.appendingPathComponent("bench/expected/S").path)
    #expect(compared.code == 0, "\(compared.output)\(compared.messages)")
    #expect(compared.output.contains("kpis.csv: 1700 values compared, 0 different"))
    #expect(compared.output.contains("prio.csv: 1200 values compared, 0 different"))
  }
}

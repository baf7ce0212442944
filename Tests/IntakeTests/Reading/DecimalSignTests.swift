import Intake
import Records
import Settings
import Testing

struct DecimalSignTests {
  private func file(_ hours: [String]) -> String {
    "Technician,Client,Start,Hours\n"
      + hours.map { "Ada,Acme,2026-10-05 09:00:00,\"\($0)\"\n" }.joined()
  }

  private func seconds(
    _ hours: [String], _ change: (inout Settings) -> Void = { _ in }
  ) throws -> (seconds: [Int32], run: Run) {
    var exports = Exports("time.csv", file(hours), change)
    exports.list("Acme")
    let run = try exports.read()
    return (run.records?.timeEntries.map(\.seconds) ?? [], run)
  }

  static let proven: [(hours: [String], seconds: [Int32])] = [
    (["0,25", "1.125"], [900, 1_125 * 3600]),
    (["0.25", "1.125"], [900, 4050]),
    (["0,25", "1,125"], [900, 4050]),
    (["0,01", "20,0"], [36, 72_000]),
    (["0.25", "0,5"], [900, 1800]),
    (["1h 30m", "0:45", "2"], [5400, 2700, 7200]),
  ]

  @Test(arguments: proven.indices)
  func `clear numbers decide for the others of their column`(index: Int) throws {
    let (hours, expected) = Self.proven[index]
    // 1,125 hours are more than a month and rejected.
    #expect(try seconds(hours).seconds == expected.filter { $0 < 31 * 86_400 })
  }

  @Test func `what nothing decides is an error that says both readings and the setting`() throws {
    let run = try seconds(["1,125", "2"]).run
    #expect(
      run.findings == [
        "error decimal-sign-ambiguous time.csv:2:Hours '1,125' (1): '1,125' can be 1125 or have "
          + "decimals, and no number in the file decides; say in the settings which of \",\" and "
          + "\".\" stands before decimals: inputs: [{ files: \"time.csv\", decimal: \",\" }]"
      ])
    #expect(run.books == ["0 = 0 + 0 + 0"])
  }

  static let declared: [(sign: String, seconds: [Int32])] = [(",", [4050]), (".", [])]

  @Test(arguments: declared)
  func `the settings decide`(sign: String, expected: [Int32]) throws {
    let read = try seconds(["1,125"]) { $0.input("time.csv") { $0.decimal = sign } }
    #expect(read.seconds == expected)
  }

  @Test func `where styles are mixed only doubtful cells are rejected`() throws {
    let read = try seconds(["0.25", "0,5", "1,125"])
    #expect(read.seconds == [900, 1800])
    #expect(
      read.run.rejects == [
        "time.csv:4: Hours: '1,125': can be read in two ways; "
          + "say how to read it in the settings (inputs)"
      ])
  }

  @Test func `dates and numbers are decided together`() throws {
    var exports = Exports(
      "time.csv",
      "Technician,Client,Start,Hours\nAda,Acme,03/04/2026,\"1,125\"\nAda,Acme,25/04/2026,\"0,5\"\n")
    exports.list("Acme")
    let run = try exports.read()
    #expect(
      run.records?.dump.filter { $0.hasPrefix("start") } == [
        "start=2026-04-03 00:00 | seconds=4050 | technician=Ada | dateOnly=yes | line=2",
        "start=2026-04-25 00:00 | seconds=1800 | technician=Ada | dateOnly=yes | line=3",
      ])
  }
}

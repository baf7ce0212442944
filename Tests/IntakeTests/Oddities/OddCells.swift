import Intake
import Records

/// One odd cell in an otherwise good export, from its bytes to what becomes of it.
enum OddCells {
  /// A ticket's words behind its creation, or why its row was rejected.
  ///
  /// - Parameters:
  ///   - cell: What stands in the column.
  ///   - column: A column of the program's own form for tickets.
  ///   - change: What the settings say.
  /// - Returns: one line.
  /// - Throws: what is wrong with the built-in maps.
  static func ticket(
    _ cell: String, in column: String, _ change: (inout Exports) -> Void = { _ in }
  ) throws -> String {
    var exports = Exports(
      "a.csv",
      "Ticket ID,Client,Created,\(column)\n1,Acme,2026-10-05 09:00:00,\(quoted(cell))\n")
    change(&exports)
    let run = try exports.read()
    if let reject = run.rejects.first { return reject }
    guard let line = run.records?.dump.last else { return "no ticket" }
    return line.replacing("id=1 | created=2026-10-05 09:00 | ", with: "")
      .replacing(" | line=2", with: "")
  }

  /// When a ticket was created whose cell says so, or why its row was rejected.
  static func created(
    _ cell: String, _ change: (inout Exports) -> Void = { _ in }
  ) throws -> String {
    var exports = Exports("a.csv", "Ticket ID,Client,Created\n1,Acme,\(quoted(cell))\n")
    change(&exports)
    let run = try exports.read()
    if let reject = run.rejects.first { return reject }
    guard let line = run.records?.dump.last else {
      return run.findings.first ?? "no ticket"
    }
    return line.replacing("id=1 | created=", with: "").replacing(" | is=open | line=2", with: "")
  }

  static func quoted(_ cell: String) -> String {
    "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

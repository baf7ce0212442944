import Intake
import Records
import Testing

/// What own maps name and no file has is told where the map says it.
struct OwnMapUseTests {
  private func read(_ map: String, _ header: String, _ row: String) throws -> [String] {
    var exports = Exports("exports/t.csv", header + "\n" + row + "\n")
    exports.own = [("formats/desk.json5", map)]
    return try exports.read().findings.filter { $0.hasPrefix("note map-") }
  }

  private static let map = """
    {
      name: "desk", system: "Desk", kind: "tickets",
      recognise: ["Nr", "Wer", "Wann"],
      columns: {
        id: "Nr", client: "Wer", created: "Wann",
        resolved: "Fertig am",
        technician: ["Tech", "Agent"],
        queue: { join: ["Ort", "Raum"] },
      },
    }
    """

  @Test func `columns that no file has`() throws {
    let found = try read(
      Self.map, "Nr,Wer,Wann,Fertig,Agent,Ort", "1,Acme,2026-10-05 09:00:00,,Ada,Bonn")
    #expect(
      found == [
        "note map-column-absent formats/desk.json5:6:columns.resolved (1): no file that this map "
          + "reads has a column 'Fertig am', so nothing is read into 'resolved'; "
          + "write 'Fertig', which looks close",
        "note map-column-absent formats/desk.json5:8:columns.queue (1): no file that this map reads "
          + "has a column 'Raum', so nothing is read into 'queue'; "
          + "write the column's name as the header has it, or take the line out",
      ])
  }

  @Test func `a map that fits no file, and the one that comes nearest`() throws {
    #expect(
      try read(Self.map, "Nr,Wer,Wan", "1,Acme,2026-10-05 09:00:00") == [
        "note map-unused formats/desk.json5:3:recognise (1): this map reads no file: exports/t.csv "
          + "comes nearest, but lacks the column 'Wann'; write 'Wan', which looks close"
      ])
    #expect(
      try read(Self.map, "Ticket ID,Client,Created", "1,Acme,2026-10-05 09:00:00") == [
        "note map-unused formats/desk.json5:3:recognise (1): this map reads no file: none has any of "
          + "the columns it is recognised by; put its export into exports/, or remove the map"
      ])
  }

  @Test func `a map that does not say what it recognises`() throws {
    let map = #"{ name: "desk", system: "Desk", kind: "tickets", columns: { id: "Nr" } }"#
    #expect(
      try read(map, "Ticket ID,Client,Created", "1,Acme,2026-10-05 09:00:00") == [
        "note map-unused formats/desk.json5:1:recognise (1): this map reads no file: it does not say "
          + "by which columns its files are recognised; "
          + "add recognise: [\"…\", \"…\"] with columns that only this export has"
      ])
  }
}

import Intake
import Records
import Settings
import Testing

struct OwnFormatTests {
  static let desk = """
    {
      name: "desk", system: "Desk", kind: "tickets",
      recognise: ["Nr", "Wer", "Wann"],
      columns: { id: "Nr", client: "Wer", created: "Wann", status: "Stand", resolved: "Fertig" },
      dateOrder: "dmy", missing: ["leer"],
      statuses: { paused: ["liegt"], closed: ["fertig"] },
    }
    """

  @Test func `an own map reads what no built-in one knows`() throws {
    var exports = Exports(
      "desk.csv", "Nr;Wer;Wann;Stand;Fertig\n1;Acme;03/04/2026 10:00;Liegt;leer\n")
    exports.own = [("formats/desk.json5", Self.desk)]
    let run = try exports.read()
    let records = try #require(run.records)
    #expect(
      records.tickets.map(records.words) == [
        "id=1 | created=2026-04-03 10:00 | status=Liegt | is=paused | line=2"
      ])
    #expect(run.findings == [])
  }

  @Test func `an own map replaces the built-in one of its name`() throws {
    let text = """
      { name: "mspreport-tickets", system: "Mine", kind: "tickets", recognise: ["Ticket ID", "Client"],
        columns: { id: "Ticket ID", client: "Client", created: "Created", priority: "Impact" } }
      """
    let catalog = try FormatCatalog(own: [("formats/mine.json5", text)])
    #expect(catalog.formats.count { $0.name == "mspreport-tickets" } == 1)
    #expect(catalog["mspreport-tickets"]?.system == "Mine")
    #expect(catalog["mspreport-tickets"]?.isOwn == true)
    var exports = Exports(
      "a.csv", "Ticket ID,Client,Created,Impact,Priority\n1,Acme,2026-10-05 09:00:00,Big,High\n")
    exports.own = [("formats/mine.json5", text)]
    let records = try #require(try exports.read().records)
    #expect(records.names[records.tickets[0].priority] == "Big")
  }

  @Test func `of two maps that fit alike the own one is used`() throws {
    let text = """
      { name: "zz", system: "Mine", kind: "tickets", recognise: ["Ticket ID", "Client", "Created"],
        columns: { id: "Ticket ID", client: "Client", created: "Created" } }
      """
    let catalog = try FormatCatalog(own: [("formats/zz.json5", text)])
    guard case .recognised(let format) = catalog.recognise(["Ticket ID", "Client", "Created"])
    else {
      Issue.record("not recognised")
      return
    }
    #expect(format.name == "zz")
  }

  private static let start = #"name: "a", system: "A", kind: "tickets""#

  static let wrong: [(text: String, problem: String)] = [
    (
      "{ \(start), colums: {}, columns: {} }",
      "1:44 colums: unknown key 'colums'; write 'columns'"
    ),
    (
      "{ \(start), columns: {\n  id: \"No\",\n  creatd: \"X\" } }",
      "3:3 columns.creatd: tickets have no field 'creatd'; write 'created'"
    ),
    (
      "{ \(start), columns: { id: 5 } }",
      "1:55 columns.id: expected a column's name or a list of names, found the number 5; "
        + "write \"Opened at\""
    ),
    (
      "{ \(start), columns: { id: { from: 5 } } }",
      "1:61 columns.id.from: expected a column's name or a list of names, found the number 5; "
        + "write \"Opened at\""
    ),
    (
      "{ \(start), columns: { id: { form: \"X\" } } }",
      "1:61 columns.id.form: unknown key 'form'; write 'from'"
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", fold: \"frist\" } } }",
      "1:72 columns.id.fold: 'frist' is not known here; write 'first'"
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", fold: \"newest\" } } }",
      "1:72 columns.id.fold: 'newest' is not known here; use one of: first, last, min, max, count"
    ),
    (
      "{ \(start), columns: { timeSpent: { from: \"X\", unit: \"hour\" } } }",
      "1:79 columns.timeSpent.unit: 'hour' is not known here; write 'hours'"
    ),
    (
      "{ \(start), columns: { escalated: { from: \"X\", values: { ja: \"J\" } } } }",
      "1:89 columns.escalated.values.ja: unknown meaning 'ja'; use one of: unknown, no, yes"
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", values: { yes: \"J\" } } } }",
      "1:72 columns.id.values: this field takes no words; leave 'values' out"
    ),
    (
      "{ \(start), columns: { id: \"X\" }, statuses: { opne: [\"N\"] } }",
      "1:78 statuses.opne: unknown meaning 'opne'; write 'open'"
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", when: { colum: \"Y\" } } } }",
      "1:72 columns.id.when: the key 'column' is missing; "
        + "write { column: \"Event\", words: [\"closed\"] } | "
        + "1:72 columns.id.when: the key 'words' is missing; "
        + "write { column: \"Event\", words: [\"closed\"] } | "
        + "1:80 columns.id.when.colum: unknown key 'colum'; write 'column'"
    ),
    (
      #"{ name: "a", system: "A", kind: "ticket", columns: {} }"#,
      "1:27 kind: 'ticket' is not known here; write 'tickets'"
    ),
    (
      #"{ name: "a", kind: "tickets", columns: {} }"#,
      "1:1 : the key 'system' is missing; add system: \"My desk\""
    ),
    (
      "{ \(start), columns: {}, recognise: [5] }",
      "1:69 recognise[0]: expected a column's name or a list of names, found the number 5; "
        + "write \"Opened at\""
    ),
    (
      "{ \(start), columns: {}, dateOrder: \"dym\" }",
      "1:57 dateOrder: 'dym' is not known here; write 'dmy'"
    ),
    (
      "{ \(start), columns: {}, grade: \"sure\" }",
      "1:57 grade: 'sure' is not known here; use one of: certain, likely, inferred"
    ),
    (
      "{ \(start), columns: {}, name: \"b\" }",
      "1:3 name: the key stands here and in line 1; keep one of them"
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", part: { separator: \"/\", number: 0 } } } }",
      "1:72 columns.id.part: needs a separator, and a number: 1 for the first piece, -1 for the last; "
    ),
    (
      "{ \(start), columns: { id: { from: \"X\", part: { separater: \"/\", number: \"1\" } } } }",
      "1:72 columns.id.part: the key 'separator' is missing; write { separator: \"/\", number: 1 } | "
        + "1:80 columns.id.part.separater: unknown key 'separater'; write 'separator' | "
        + "1:96 columns.id.part.number: expected a number, found the text '1'; write 1"
    ),
    (
      "{ \(start), columns: {}, history: \"yes\" }",
      "1:57 history: expected true or false, found the text 'yes'; write true, without quotes"
    ),
    ("[]", "1:1 : expected a column map, found a list […]; begin with {"),
    (
      "{\n  name: \"a\",\n  kind tickets\n}",
      "3:8 : expected ':' after the key 'kind', found 't'; write a colon between a key and its value"
    ),
    (
      " \n",
      "0:0 : there is no column map in this file; remove it, or begin with one that there is: "
        + "mspreport formats mspreport-tickets"
    ),
  ]

  /// Each as `line:character path: message; suggestion`.
  private func problems(_ own: [(path: String, text: String)]) -> [String] {
    do throws(FormatError) {
      _ = try FormatCatalog(own: own)
      return []
    } catch {
      return error.problems.map {
        "\($0.line ?? 0):\($0.character ?? 0) \($0.path): \($0.message); \($0.suggestion ?? "")"
      }
    }
  }

  @Test(arguments: wrong.indices)
  func `what is wrong with an own map is told with its place and the nearest right word`(
    index: Int
  ) {
    let found = problems([("formats/a.json5", Self.wrong[index].text)])
    #expect(found.joined(separator: " | ") == Self.wrong[index].problem)
  }

  @Test func `everything that is wrong is told at once, of all maps`() {
    let text = """
      {
        name: "a", system: "A", kind: "tickets",
        columns: { id: "No", creatd: "On", priority: { from: "P", unt: "hours" } },
        statuses: { done: ["x"] },
      }
      """
    #expect(
      problems([("formats/a.json5", text), ("formats/b.json5", "{ name: 5 }")]) == [
        "3:24 columns.creatd: tickets have no field 'creatd'; write 'created'",
        "3:61 columns.priority.unt: unknown key 'unt'; write 'unit'",
        "4:15 statuses.done: unknown meaning 'done'; use one of: open, paused, resolved, closed",
        "1:1 : the key 'system' is missing; add system: \"My desk\"",
        "1:1 : the key 'kind' is missing; add kind: \"tickets\"",
        "1:1 : the key 'columns' is missing; add columns: { id: \"Number\" }",
        "1:3 name: expected a text, found the number 5; write it in quotes",
      ])
  }

  @Test func `two own maps of one name are told`() {
    let text = "{\n  \(Self.start), columns: { id: \"No\", created: \"On\" } }"
    #expect(
      problems([("formats/a.json5", text), ("formats/b.json5", text)]) == [
        "2:0 name: 'a' is already the name of the map in formats/a.json5; "
          + "give each map a name of its own"
      ])
  }

  @Test func `the built-in maps pass what own maps have to`() throws {
    for format in try FormatCatalog().formats {
      let text = try #require(FormatCatalog.text(of: format.name))
      #expect(problems([("formats/own.json5", text)]) == [], "\(format.name)")
    }
  }

  @Test func `the text of a built-in map can be taken as a start`() throws {
    let text = try #require(FormatCatalog.text(of: "zendesk-tickets"))
    let catalog = try FormatCatalog(own: [("formats/zendesk-tickets.json5", text)])
    #expect(catalog["zendesk-tickets"]?.isOwn == true)
    #expect(FormatCatalog.text(of: "tickets") == nil)
  }
}

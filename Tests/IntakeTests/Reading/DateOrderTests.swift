import Intake
import Records
import Settings
import Testing

struct DateOrderTests {
  private func created(_ run: Run) -> [String] {
    guard let records = run.records else { return [] }
    return records.tickets.map { ticket in
      var words = Words()
      words.add("", time: ticket.created)
      return String(words.line.dropFirst())
    }
  }

  private func file(_ dates: [String], resolved: [String] = []) -> String {
    var text = "Ticket ID,Client,Created,Resolved\n"
    for (i, date) in dates.enumerated() {
      text += "\(i + 1),Acme,\(date),\(i < resolved.count ? resolved[i] : "")\n"
    }
    return text
  }

  @Test func `one day above 12 decides for the whole column`() throws {
    let day = try Exports("a.csv", file(["03/04/2026 10:00", "25/04/2026 10:00"])).read()
    #expect(created(day) == ["2026-04-03 10:00", "2026-04-25 10:00"])
    let month = try Exports("a.csv", file(["03/04/2026 10:00", "04/25/2026 10:00"])).read()
    #expect(created(month) == ["2026-03-04 10:00", "2026-04-25 10:00"])
    #expect(day.findings == [] && month.findings == [])
  }

  @Test func `another column of the file decides`() throws {
    let run = try Exports(
      "a.csv", file(["03/04/2026 10:00", "05/04/2026"], resolved: ["", "13/04/2026 10:00"])
    ).read()
    #expect(created(run) == ["2026-04-03 10:00", "2026-04-05 00:00"])
    #expect(run.findings == [])
  }

  static let declared: [(order: InputSettings.DateOrder, expected: String)] = [
    (.dmy, "2026-04-03 10:00"), (.mdy, "2026-03-04 10:00"),
  ]

  @Test(arguments: declared)
  func `the settings decide`(order: InputSettings.DateOrder, expected: String) throws {
    let run = try Exports("exports/a.csv", file(["03/04/2026 10:00"])) {
      $0.input("a*.csv") { $0.dateOrder = order }
    }.read()
    #expect(created(run) == [expected])
    #expect(run.findings == [])
  }

  @Test func `what nothing decides is an error that says both readings and the setting`() throws {
    let run = try Exports(
      "exports/a.csv", file(["03/04/2026 10:00", "05/06/2026 11:00", "07/07/2026"])
    ).read()
    #expect(
      run.findings == [
        "error date-order-ambiguous exports/a.csv:2:Created '03/04/2026 10:00' (2): "
          + "'03/04/2026 10:00' can be 3 April 2026 or 4 March 2026, and no date in the file "
          + "decides; say which in the settings, \"dmy\" for day first, \"mdy\" for month first: "
          + "inputs: [{ files: \"a.csv\", dateOrder: \"dmy\" }]"
      ])
    #expect(run.store.clients.isEmpty)
    #expect(run.books == ["0 = 0 + 0 + 0"])
  }

  @Test func `dates that contradict each other decide nothing`() throws {
    let run = try Exports(
      "a.csv", file(["03/04/2026", "25/04/2026", "04/26/2026"])
    ).read()
    #expect(
      run.findings == [
        "error date-order-ambiguous a.csv:2:Created '03/04/2026' (1): '03/04/2026' can be "
          + "3 April 2026 or 4 March 2026, and the file's other dates contradict each other; "
          + "say which in the settings, \"dmy\" for day first, \"mdy\" for month first: "
          + "inputs: [{ files: \"a.csv\", dateOrder: \"dmy\" }]"
      ])
  }

  @Test func `one contrary row in hundreds is that row's mistake`() throws {
    let dates = (0..<150).map { "\(13 + $0 % 15)/04/2026" } + ["04/25/2026", "03/04/2026"]
    let run = try Exports("a.csv", file(dates)).read()
    #expect(created(run).count == 151)
    #expect(created(run).contains("2026-04-03 00:00"))
    #expect(
      run.rejects == [
        "a.csv:152: Created: '04/25/2026': there is no such date or time; "
          + "correct the date in the source system and export again"
      ])
  }

  @Test func `equal day and month need no decision`() throws {
    let run = try Exports("a.csv", file(["04/04/2026", "2026-10-05 09:00:00"])).read()
    #expect(created(run) == ["2026-04-04 00:00", "2026-10-05 09:00"])
    #expect(run.findings == [])
  }

  static let numbers: [(cell: String, expected: String, words: String)] = [
    ("46300.5", "2026-10-05 12:00", "a spreadsheet's day numbers"),
    ("1791192607", "2026-10-05 09:30:07", "seconds since 1970, UTC"),
    ("1791192607553", "2026-10-05 09:30:07", "milliseconds since 1970, UTC"),
  ]

  @Test(arguments: numbers)
  func `plain numbers are read as dates and told`(
    cell: String, expected: String, words: String
  ) throws {
    let finding =
      "warning date-numbers a.csv:Created (1): the dates are plain numbers; they were read as "
      + "\(words); check one of them against the source system"
    #expect(try created(Exports("a.csv", file([cell])).read()) == [expected])
    #expect(try Exports("a.csv", file([cell])).read().findings == [finding])
    let declared = try Exports("a.csv", file([cell])) {
      $0.input("*") { $0.dateOrder = .dmy }
    }.read()
    #expect(created(declared) == [expected])
  }

  @Test func `a number among written dates is no date`() throws {
    let run = try Exports("a.csv", file(["2026-10-05 09:00:00", "46300"])).read()
    #expect(
      run.rejects == [
        "a.csv:3: Created: '46300': not a date; "
          + "correct the date in the source system and export again"
      ])
    #expect(created(run) == ["2026-10-05 09:00"])
  }

  @Test func `a number beyond all time is rejected`() throws {
    let run = try Exports("a.csv", file(["1791192607", "99999999999999999999"])).read()
    #expect(run.books == ["2 = 1 + 0 + 1"])
  }

  @Test func `each file of one system is decided on its own`() throws {
    let run = try Exports([
      ("a.csv", file(["03/04/2026", "25/04/2026"])),
      ("b.csv", file(["03/04/2026"]).replacing("\n1,", with: "\n9,")),
    ]).read()
    #expect(run.findings.map { $0.split(separator: " ")[2] } == ["b.csv:2:Created"])
    #expect(created(run).count == 2)
  }
}

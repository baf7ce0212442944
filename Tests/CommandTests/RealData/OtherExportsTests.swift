import Foundation
import Testing

/// Exports of other systems: read, or a clear question; never a crash and never a made-up figure.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct OtherExportsTests {
  static let folder = Package.shared.appendingPathComponent("data")

  /// Every CSV file of the shared folder.
  static let all: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".csv") }.sorted()
  }()

  @Test(arguments: all)
  func `any table can be shown`(path: String) throws {
    let outcome = try Program.run("rows", Self.folder.appendingPathComponent(path).path)
    #expect(outcome.code == 0 || outcome.code == 3, "\(outcome.messages)")
    #expect(outcome.lines.count > 1)
  }

  static let tables: [(path: String, rows: Int, encoding: String, delimiter: String)] = [
    ("glpi/glpi_voxens_2024_utf32le_currencysign.csv", 6_849, "utf-32le", "¤"),
    ("glpi/glpi_pgdf_2025_utf8bom_semicolon.csv", 148, "utf-8", "semicolon"),
    ("glpi/glpi_es_lab_2023.csv", 42, "utf-8", "semicolon"),
    ("italian-helpdesk/helpdesk.csv", 21_348, "utf-8", "comma"),
  ]

  @Test(arguments: tables)
  func `every row is found`(
    path: String, rows: Int, encoding: String, delimiter: String
  ) throws {
    let outcome = try Program.run("rows", Self.folder.appendingPathComponent(path).path)
    #expect(
      outcome.messages.contains("mspreport: encoding: \(encoding) with a byte order mark\n")
        || outcome.messages.contains("mspreport: encoding: \(encoding)\n"))
    #expect(outcome.messages.contains("mspreport: delimiter: \(delimiter)\n"))
    #expect(Self.rows(outcome.output) == rows + 1)
  }

  /// Rows of clean CSV: line breaks outside quotes.
  private static func rows(_ text: String) -> Int {
    var isQuoted = false
    var rows = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { rows += 1 }
    }
    return rows
  }

  @Test(arguments: all)
  func `no file is used without a word about what is missing`(path: String) throws {
    let desk = try Desk(exports: [Self.folder.appendingPathComponent(path)])
    let outcome = try desk.run("check", "--format", "json")
    #expect([0, 1, 3].contains(outcome.code), "\(outcome.messages)")
    let check = try JSONDecoder().decode(RunFile.self, from: Data(outcome.output.utf8))
    let file = try #require(check.files.first)
    #expect(file.read == file.used + file.excluded + file.rejected)
    let hasFinding = check.findings.contains { $0.severity != "note" }
    #expect(hasFinding || (file.format != nil && file.used == file.read && file.used > 0))
  }

  static let timeSheets: [(path: String, format: String)] = [
    ("timesheets/clockify_time_entries_import_test_2.csv", "clockify-time"),
    ("timesheets/toggl_time_entries_import_test_1.csv", "toggl-time"),
    ("timesheets/toggl_time_entries_import_test_2.csv", "toggl-time"),
    ("timesheets/harvest_time_entries_import_test_1.csv", "harvest-time"),
    ("jira/tempo_timesheets_export.csv", "tempo-time"),
    ("timesheets/generic_time_entries_import_test_1.csv", "generic-time"),
    ("timesheets/clockify_projects_import_test_2.csv", "clockify-projects"),
    ("timesheets/clockify_projects_import_test_4.csv", "clockify-projects"),
    ("timesheets/harvest_projects_import_test_1.csv", "harvest-projects"),
    ("snipe-it/assets-sample.csv", "snipe-it-assets"),
    ("snipe-it/assets-sample-BAD.csv", "snipe-it-assets"),
    ("snipe-it/assets-sample-BLANKS.csv", "snipe-it-assets"),
    ("snipe-it/licenses-sample.csv", "snipe-it-licenses"),
    ("jira/jira_cloud_all_fields_269cols.csv", "jira-issues"),
    ("servicenow/all_columns_sample.csv", "servicenow-incidents"),
    ("servicenow/incident_demo_instance_2018.csv", "servicenow-incidents"),
    ("servicenow/incident_labels_mmddyyyy_2025.csv", "servicenow-incidents-labels"),
  ]

  @Test(arguments: timeSheets)
  func `known exports are recognised and read`(path: String, format: String) throws {
    let desk = try Desk(exports: [Self.folder.appendingPathComponent(path)])
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try desk.run("check", "--format", "json").output.utf8))
    let file = try #require(check.files.first)
    #expect(file.format == format && file.read > 0 && file.rejected == 0)
  }

  @Test(arguments: [1, 4, 5, 6, 7])
  func `days that could be months are asked about`(number: Int) throws {
    let name = "clockify_time_entries_import_test_\(number).csv"
    let file = Self.folder.appendingPathComponent("timesheets/\(name)")
    let outcome = try Desk(exports: [file]).run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("'03/04/2024' can be 3 April 2024 or 4 March 2024"))
    #expect(outcome.output.contains("inputs: [{ files: \"\(name)\", dateOrder: \"dmy\" }]"))
    let told = try Desk(
      exports: [file],
      settings: """
        { clients: [{ name: "Big Company" }, { name: "Real World Client" }],
          inputs: [{ files: "\(name)", dateOrder: "mdy" }] }
        """)
    #expect(try told.run("check").code != 1)
  }

  @Test func `numbers that a spreadsheet destroyed are not added up`() throws {
    let file = Self.folder.appendingPathComponent("bpic2014/ITSM_data_excerpt.csv")
    let outcome = try Desk(exports: [file]).run("kpis", "--month", "2014-02")
    #expect(outcome.code == 1 && outcome.output == "")
    let own = try Desk(exports: [file])
    try own.write("formats/itsm.json5", Self.destroyed)
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try own.run("check", "--format", "json").output.utf8))
    #expect(
      check.findings.contains { $0.severity != "note" && $0.message.contains("number") }
        || check.files.first?.used == 0, "\(check)")
  }

  static let destroyed = """
    {
      name: "itsm", system: "an old desk", kind: "tickets", grade: "certain", source: "one extract",
      recognise: ["Incident_ID", "Open_Time", "Handle_Time_hrs"],
      columns: {
        id: "Incident_ID", created: "Open_Time", closed: "Close_Time", status: "Status",
        timeSpent: { from: "Handle_Time_hrs", unit: "hours" },
      },
    }
    """
}

import Foundation
import Testing

/// Exports that no map was written for: a useful proposal, or why the file is not needed.
@Suite(.enabled(if: Package.hasShared("data"), "no real exports (../shared/data) on this machine"))
struct ProposalsTests {
  private static let folder = Package.shared.appendingPathComponent("data")

  private func finding(_ path: String) throws -> String {
    let desk = try Desk(exports: [Self.folder.appendingPathComponent(path)])
    let check = try JSONDecoder().decode(
      RunFile.self, from: Data(try desk.run("check", "--format", "json").output.utf8))
    #expect(check.files.first?.format == nil)
    return try #require(check.findings.first { $0.code == "format-unknown" }).message
  }

  static let proposals: [(path: String, words: [String])] = [
    (
      "boston-311/311_service_requests_2011.csv",
      [
        "it looks like tickets", "id from 'case_enquiry_id'", "created from 'open_dt'",
        "closed from 'closed_dt'", "resolutionDue from 'target_dt'",
        "resolutionVerdict from 'ontime'",
      ]
    ),
    (
      "uenp/uenp_2021_utf8bom_semicolon.csv",
      [
        "it looks like tickets", "id from 'Ticker'", "created from 'Data Abertura'",
        "resolved from 'Data Solução'", "closed from 'Data Fechamento'", "status from 'Resolvido'",
      ]
    ),
    (
      "italian-helpdesk/helpdesk.csv",
      [
        "it looks like tickets", "id from 'Case ID'", "client from 'customer'",
        "created from 'Complete Timestamp'", "status from 'Activity'",
      ]
    ),
    (
      "preppin/input_02.csv",
      ["it looks like tickets", "id from 'Ticket'", "closed from 'Timestamp'"]
    ),
    (
      "bpic2014/ITSM_data_excerpt.csv",
      ["it looks like tickets", "id from 'Incident_ID'", "created from 'Open_Time'"]
    ),
  ]

  @Test(arguments: proposals.indices)
  func `a real export of an unknown system gets a proposal`(index: Int) throws {
    let message = try finding(Self.proposals[index].path)
    for words in Self.proposals[index].words { #expect(message.contains(words), "\(message)") }
  }

  static let needless = [
    ("snipe-it/locations-sample.csv", "a list of addresses"),
    ("snipe-it/models-sample.csv", "a list of products"),
    ("snipe-it/users-sample.csv", "a list of people"),
  ]

  @Test(arguments: needless)
  func `a file that no figure needs is told to be one`(path: String, words: String) throws {
    #expect(try finding(path).hasSuffix("it seems to be \(words), which no figure needs"))
  }
}

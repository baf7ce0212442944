import BusinessTime
import Foundation

/// A file of cases gathered from other service desks, kept beside the repository.
struct SharedVectors: Decodable {
  struct Calendar: Decodable {
    let tz: String
    let weekly: [String: [[String]]]
    let holidays: [String]
    let overrides: [String: [[String]]]?
    let breaks: [String: [[String]]]?
  }

  let calendars: [String: Calendar]
  let vectors: [SharedVector]

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/sla")

  static let isPresent = FileManager.default.fileExists(atPath: folder.path())

  /// Every file but the one whose cases sound programs answer differently.
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".json") && $0 != "edge-ambiguous.json" }.sorted()

  static func load(_ file: String) throws -> SharedVectors {
    let data = try Data(contentsOf: folder.appending(path: file))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(SharedVectors.self, from: data)
  }
}

/// One case: what is given and what is expected, by kind.
struct SharedVector: Decodable {
  struct Targets: Decodable {
    let responseSeconds: Int64?
    let resolutionSeconds: Int64?
  }
  struct Policy: Decodable { let responsePauses: Bool }
  struct Ticket: Decodable {
    let responseSeconds: Int64?
    let responseMet: Bool?
    let responseDeadline: String?
    let resolutionSeconds: Int64?
    let resolutionMet: Bool?
    let resolutionDeadline: String?
    let pausedBusinessSeconds: Int64?
  }
  enum Expectation: Decodable {
    case flag(Bool)
    case intervals([[String]])
    case ticket(Ticket)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let intervals = try? value.decode([[String]].self) {
        self = .intervals(intervals)
      } else {
        self = .ticket(try value.decode(Ticket.self))
      }
    }
  }
  /// Another equally good reading; tickets name the clock it belongs to.
  enum Alternative: Decodable {
    case instant(String)
    case clocks([String: String])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self = .instant(text)
      } else {
        self = .clocks(try value.decode([String: String].self))
      }
    }
  }

  let id: String
  let kind: String
  let calendar: String
  let start: String?
  let end: String?
  let at: String?
  let from: String?
  let budgetSeconds: Int64?
  let created: String?
  let timeline: [[String]]?
  let firstResponseAt: String?
  let resolvedAt: String?
  let targets: Targets?
  let policy: Policy?
  let expect: Expectation?
  let expectSeconds: Int64?
  let expectMinutesFloor: Int64?
  let expectDeadline: String?
  let expectAt: String?
  let altDeadline: Alternative?
  let toleranceSeconds: Int64?
}

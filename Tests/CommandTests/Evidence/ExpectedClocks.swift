import Foundation
import Testing

/// The clocks of single tickets as `Tests/Expected/oracle.py` works them out without the program.
struct ExpectedClocks: Decodable {
  /// A ticket with a status history.
  struct Clock: Decodable {
    let statusEvents: Int
    let done: String?
    let responseSeconds: Double?
    let responseTarget: Double?
    let responseDue: String?
    let response: String
    let resolutionSeconds: Double?
    let resolutionTarget: Double?
    let resolutionDue: String?
    let resolution: String
    let pausedSeconds: Double?
    let reopens: Int?
    /// Seconds by cause, of a late resolution.
    let causes: [String: Double]?
  }

  /// Outcome, elapsed and target of a promise.
  struct Judged: Decodable {
    let outcome: String
    let elapsed: Double?
    let target: Double?

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      outcome = try list.decode(String.self)
      elapsed = try list.decode(Double?.self)
      target = try list.decode(Double?.self)
    }
  }

  struct Ticket: Decodable {
    let ticket: String
    let file: String
    let line: Int
    let priority: String
    let created: String
    let response: Judged
    let resolution: Judged
  }

  struct Client: Decodable {
    let client: String
    let tickets: [Ticket]
  }

  let clients: [Client]
  /// By client and ticket, of clients with a status history.
  let clocks: [String: [String: Clock]]

  static func load() throws -> ExpectedClocks {
    let file = Package.folder.appendingPathComponent("Tests/Expected/sample-2026-10.json")
    return try JSONDecoder().decode(ExpectedClocks.self, from: Data(contentsOf: file))
  }

  /// The program's word for an outcome.
  static func word(_ outcome: String) -> String {
    ["breachedOpen": "breached-open", "pending": "open"][outcome] ?? outcome
  }
}

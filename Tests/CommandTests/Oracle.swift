import Foundation
import Testing

/// What `Tests/Expected/oracle.py` works out of the sample without the program.
struct Oracle: Decodable {
  struct Kind: Decodable {
    let managed: Double
    let contracted: Double
    let covered: Double
    let uncovered: Double
  }

  struct Times: Decodable {
    let n: Double
    let median: Double?
    let mean: Double?
    let p90: Double?
  }

  struct Excluded: Decodable {
    let reason: String
    let count: Double
  }

  /// A figure; which of these it has depends on what it is.
  struct Figure: Decodable {
    let value: Double?
    let numerator: Double?
    let denominator: Double?
    let counts: [String: Double]?
    let business: Times?
    let clock: Times?
    let scores: [String: Double]?
    let entries: Double?
    let totalSeconds: Double?
    let billableSeconds: Double?
    let kinds: [String: Kind]?
    let under2Days: Double?
    let days2to7: Double?
    let days8to30: Double?
    let over30Days: Double?

    enum CodingKeys: String, CodingKey {
      case value, numerator, denominator, counts, business, clock, scores, entries, totalSeconds
      case billableSeconds, kinds
      case under2Days = "<2"
      case days2to7 = "2-7"
      case days8to30 = "8-30"
      case over30Days = ">30"
    }
  }

  struct Ticket: Decodable {
    let ticket: String
  }

  struct Client: Decodable {
    let client: String
    let figures: [String: Figure]
    let tickets: [Ticket]
  }

  let clients: [Client]

  static func load() throws -> Oracle {
    let file = Package.folder.appendingPathComponent("Tests/Expected/sample-2026-10.json")
    return try JSONDecoder().decode(Oracle.self, from: Data(contentsOf: file))
  }
}

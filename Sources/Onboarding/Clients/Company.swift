import Diagnostics
import Intake

/// A company under all the spellings that are surely its own.
struct Company: Sendable {
  var name: String
  /// "" where it has none, or where the same id stands for others as well.
  var id = ""
  /// Ids that stand beside it, in order.
  var ids: [String] = []
  /// Other spellings, in order.
  var aliases: [String] = []
  var records = 0
  /// Tickets, devices, agreements; without any nobody knows whether it is a client.
  var clientRecords = 0
  var first = SourcePosition(file: "")
  /// Its place among the clients of the store; nil where it is none.
  var client: Int?

  var isClient: Bool { clientRecords > 0 }
}

/// Two companies that may be one, and why somebody might think so.
struct Doubt: Sendable {
  /// Places among the companies, the larger one first.
  var company: Int
  var other: Int
  var reason: String
}

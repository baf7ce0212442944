import KPIs
import Records

/// A ticket that missed a promise.
struct Miss: Sendable {
  enum Promise: String, Sendable {
    case response
    case resolution
  }

  var ticket: Int
  var promise: Promise
  /// Seconds of service time.
  var target: Int64
  var actual: Int64
  /// Not answered (resolved) at the end of the period.
  var isOpen: Bool
}

/// A category with its tickets of this month and the one before.
struct CategoryCount: Sendable {
  var name: String
  var count: Int
  var before: Int?
}

/// Hours of work in one month.
struct Work: Sendable {
  struct Part: Sendable {
    var name: String
    var seconds: Double
  }

  var seconds = 0.0
  var billable = 0.0
  /// Seconds of entries that say whether they are billable.
  var billableKnown = 0.0
  var byType: [Part] = []
  var byRole: [Part] = []
}

extension MonthlyFacts {
  var openTickets: [Int] { [] }
  var misses: [Miss] { [] }
  var categories: [CategoryCount] { [] }
  var deviceKinds: [DeviceKindCount] { [] }
  var uncoveredDevices: [Int] { [] }
  var staleDevices: [Int] { [] }
  var work: Work { Work() }
  var workByMonth: [Double?] { [] }
}

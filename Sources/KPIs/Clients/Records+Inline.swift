import Records

// The same members as in `Records`, which these shadow inside this module: a small function of another
// module is a call that copies the whole ticket, too slow where millions of them are looked at.

extension Ticket {
  static var never: Int64 { .min }
  /// When the work was done: resolved, or closed where no resolution time was exported.
  var done: Int64 { resolved != Ticket.never ? resolved : closed }
  var isDone: Bool { done != Ticket.never }
}

extension Symbol {
  var isMissing: Bool { index == 0 }
}

extension Period {
  func contains(_ instant: Int64) -> Bool { from <= instant && instant < to }
}

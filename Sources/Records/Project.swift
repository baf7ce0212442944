/// A piece of planned work for a client, or one of its milestones.
package struct Project: Sendable {
  /// A checkpoint of the project; one row each.
  package struct Milestone: Sendable, Equatable {
    package var name: String
    /// Days since 1970-01-01.
    package var due: Int32?
    package var done: Int32?

    package init(name: String, due: Int32? = nil, done: Int32? = nil) {
      self.name = name
      self.due = due
      self.done = done
    }
  }

  package var source = Source()
  package var client: Int32 = -1
  package var id = ""
  package var name = ""
  package var status = ""
  package var manager = ""
  /// Days since 1970-01-01: planned start and end, and when it was finished.
  package var start: Int32?
  package var end: Int32?
  package var finished: Int32?
  package var budgetHours: Double?
  package var usedHours: Double?
  package var budget: Money?
  /// 0…1.
  package var complete: Double?
  package var milestone: Milestone?

  package init() {}
}

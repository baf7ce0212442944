/// Something that a client or prospect may buy.
package struct Opportunity: Sendable {
  package enum Outcome: UInt8, Sendable { case unknown, open, won, lost }

  package var source = Source()
  /// -1 for a prospect.
  package var client: Int32 = -1
  package var id = ""
  package var name = ""
  /// As exported, for prospects too.
  package var company = ""
  package var owner = ""
  package var stage = ""
  package var outcome = Outcome.unknown
  package var category = ""
  /// Days since 1970-01-01.
  package var created: Int32?
  package var closed: Int32?
  package var expectedClose: Int32?
  package var lastActivity: Int32?
  package var amount: Money?
  /// 0…1.
  package var probability: Double?

  package init() {}
}

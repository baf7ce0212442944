/// A managed or seen endpoint: workstation, server, network or mobile device.
package struct Device: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case workstation, server, network, mobile, other
  }
  package enum PatchState: UInt8, Sendable { case unknown, upToDate, missing }
  package enum Protection: UInt8, Sendable { case unknown, active, none }

  package var source = Source()
  package var client: Int32 = -1
  package var name = ""
  package var serial = ""
  package var agentID = ""
  package var kind = Kind.other
  /// The export's own word for the kind ("Laptop").
  package var kindName = ""
  package var operatingSystem = ""
  /// Seconds since 1970; `Ticket.never` when not exported.
  package var lastSeen = Ticket.never
  package var firstSeen = Ticket.never
  package var patches = PatchState.unknown
  package var antivirus = Protection.unknown
  /// Days since 1970-01-01; nil unknown.
  package var warrantyEnd: Int32?
  /// Known to an agent of the RMM, as against merely seen or listed.
  package var isManaged = true
  package var isRetired = false
  /// What the export says about its contract ("Gold", "yes"); nil without such a column.
  package var contractFlag: Bool?

  package init() {}
}

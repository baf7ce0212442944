/// What a client has contracted.
package struct Agreement: Sendable {
  /// How coverage is counted.
  package enum Coverage: Sendable, Equatable {
    /// So many devices of a kind; nil kind: of any kind.
    case count(Int, Device.Kind?)
    /// The devices named in the export (host name or serial number).
    case listed([String])
    /// Every device of the client is covered.
    case allDevices
    /// The agreement says nothing of devices.
    case none
  }

  package var source = Source()
  package var client: Int32 = -1
  package var id = ""
  package var type = ""
  package var coverage = Coverage.none
  /// The service level it promises (the key of a policy).
  package var slaName = ""
  /// Days since 1970-01-01.
  package var start: Int32?
  /// First day it no longer holds, days since 1970-01-01; nil open-ended.
  package var end: Int32?
  /// The export says that it no longer holds, whatever its dates.
  package var hasEnded = false
  /// Monthly recurring revenue as exported, a decimal string; internal edition only.
  package var monthlyRevenue = ""

  package init() {}

  /// Whether the agreement holds on a day.
  ///
  /// - Parameter day: Days since 1970-01-01.
  /// - Returns: true where neither its start lies after nor its end before the day; never for one that
  ///   has ended nobody knows when.
  package func isActive(on day: Int32) -> Bool {
    if hasEnded, end == nil { return false }
    return (start.map { $0 <= day } ?? true) && (end.map { $0 >= day } ?? true)
  }
}

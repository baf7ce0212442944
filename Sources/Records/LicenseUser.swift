/// A person of a client with licences, and when each part of them was last used.
package struct LicenseUser: Sendable {
  /// What a suite of products consists of.
  package enum Component: String, Sendable, CaseIterable {
    case exchange, oneDrive, sharePoint, skype, yammer, teams, copilot
  }

  package var source = Source()
  package var client: Int32 = -1
  /// The sign-in name; a hash where the tenant hides names.
  package var user = ""
  package var name = ""
  package var products: [String] = []
  package var isDeleted = false
  /// Days since 1970-01-01; nil unknown or never.
  package var created: Int32?
  /// The last activity in any part.
  package var lastActivity: Int32?
  /// The last activity by part, where the export tells them apart.
  package var activity: [Component: Int32] = [:]
  /// When the product was last activated on a device.
  package var activated: Int32?
  /// The day the report speaks of.
  package var refreshed: Int32?

  package init() {}
}

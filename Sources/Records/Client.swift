/// A company the service provider works for.
package struct Client: Sendable, Hashable {
  package var name: String
  /// The id in the PSA; "" when unknown.
  package var id: String
  /// The default service level's name; "" when none is set.
  package var sla: String
  /// IANA zone name the client's months are cut in.
  package var timeZone: String
  package var language: String
  /// Targets by KPI id, as the settings or the contract state them.
  package var targets: [String: Double]
  /// The folder under `clients/`.
  package var slug: String

  package init(
    name: String, id: String = "", sla: String = "", timeZone: String = "UTC",
    language: String = "en", targets: [String: Double] = [:], slug: String = ""
  ) {
    self.name = name
    self.id = id
    self.sla = sla
    self.timeZone = timeZone
    self.language = language
    self.targets = targets
    self.slug = slug
  }
}

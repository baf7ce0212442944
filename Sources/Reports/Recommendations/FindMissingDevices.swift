import KPIs
import Records
import Settings

extension RecommendationRule {
  /// A device that has not been seen is lost, retired or without protection.
  static let findMissingDevices = RecommendationRule("find-missing-devices") { facts in
    let stale = facts.devices.stale(of: facts.client)
    guard !stale.isEmpty else { return nil }
    let names = stale.map { facts.records.devices[$0].name }.filter { !$0.isEmpty }
    return Recommendation(
      action: facts.words(
        "steps.findMissingDevices.action", count: stale.count,
        ["days": facts.staleDays]),
      evidence: facts.named(names))
  }
}

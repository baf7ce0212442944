import KPIs
import Records

extension RecommendationRule {
  /// A device that no agreement covers costs somebody money once it breaks.
  static let coverDevices = RecommendationRule("cover-devices") { facts in
    guard let line = facts.measured("uncovered-devices"), let count = line.current.value, count > 0
    else { return nil }
    let names = facts.devices.uncovered(of: facts.client).map { facts.records.devices[$0].name }
      .filter { !$0.isEmpty }
    return Recommendation(
      action: facts.words("steps.coverDevices.action", count: count),
      evidence: facts.named(names))
  }
}

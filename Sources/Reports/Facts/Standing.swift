import Documents
import KPIs

/// How a figure stands against its target; the names are those of the JSON contract.
enum Standing: String, Sendable, CaseIterable {
  case onTarget
  case belowTarget
  case noTarget
  case notMeasured
  case fewCases

  /// Nothing is judged that was not measured, that nobody set a target for, or that has too few cases.
  init(_ score: Score, target: Double?, direction: KPI.Direction) {
    guard let value = score.value else {
      self = .notMeasured
      return
    }
    guard !score.isFewCases else {
      self = .fewCases
      return
    }
    guard let target else {
      self = .noTarget
      return
    }
    switch direction {
    case .higherIsBetter: self = value >= target ? .onTarget : .belowTarget
    case .lowerIsBetter: self = value <= target ? .onTarget : .belowTarget
    case .neither: self = .noTarget
    }
  }

  /// How it should feel; the word always stands beside it.
  var tone: Tone {
    switch self {
    case .onTarget: .good
    case .belowTarget: .bad
    case .noTarget: .neutral
    case .notMeasured, .fewCases: .muted
    }
  }
}

import Documents
import KPIs

extension Strings {
  /// A value as reports print it: "94.2%", "3 h 25 min", "1,234".
  ///
  /// Time is service time, but for a snapshot's: an age is counted on the wall clock.
  func text(_ value: Double, _ unit: KPI.Unit, _ basis: KPI.Basis) -> String {
    switch unit {
    case .count: numbers.amount(value)
    case .ratio: numbers.percent(value)
    case .seconds: basis == .asOf ? numbers.elapsed(value) : numbers.workingTime(value)
    }
  }

  /// "3 of 4", for a share that rests on too few cases.
  func few(_ part: Double, of whole: Double) -> String {
    self("value.few", ["part": numbers.amount(part), "whole": numbers.amount(whole)])
  }

  /// A figure of a finished report.
  func text(_ figure: Figure) -> String {
    guard let value = figure.value else { return self("value.notMeasured") }
    let unit = KPI.Unit(rawValue: figure.unit) ?? .count
    if unit == .ratio, figure.status == Standing.fewCases.rawValue, let part = figure.numerator,
      let whole = figure.denominator
    {
      return few(part, of: whole)
    }
    return text(value, unit, KPI.Basis(rawValue: figure.basis) ?? .created)
  }
}

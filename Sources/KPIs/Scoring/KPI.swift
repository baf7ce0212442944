package import Records

/// A key figure: what it means, beside how it is computed.
///
/// The texts are printed for the client: in the report's definition column, the glossary, `explain`
/// and the JSON. English stands here; other languages stand in `Templates/strings.<code>.json5` under
/// the same id.
package struct KPI: Sendable {
  package enum Theme: String, Sendable, CaseIterable {
    case serviceDesk
    case sla
    case satisfaction
    case devices
    case people
  }

  /// How the value is to be printed: ratios are 0…1, durations seconds.
  package enum Unit: String, Sendable {
    case count
    case ratio
    case seconds

    /// Whether values are durations.
    var isTime: Bool {
      switch self {
      case .seconds: true
      case .count, .ratio: false
      }
    }
  }

  /// Which rows a figure counts (rule R2).
  package enum Basis: String, Sendable {
    case created
    case resolved
    case asOf = "as-of"
    case answered
    case worked
  }

  package enum Direction: Sendable {
    case higherIsBetter
    case lowerIsBetter
    case neither
  }

  /// Below which denominator a ratio is printed as "k of n" (rule R4).
  package enum Floor: Sendable {
    case tickets
    case answers
    case none
  }

  package let id: String
  package let title: String
  package let theme: Theme
  package let unit: Unit
  package let basis: Basis
  package let direction: Direction
  package let floor: Floor
  /// Kinds of export without which nothing can be said.
  package let needs: Set<ClientRecords.Kind>
  /// The same as bits.
  let needed: KindSet
  /// What the figure means, in one or two sentences a client understands.
  package let definition: String
  /// How it is computed, with what is in and what is out.
  package let formula: String
  /// Why there may be nothing to measure ("no tickets were resolved in this period").
  package let emptyReason: String
  /// Adds up a client's period.
  package let measure: @Sendable (MeasuredClient, Period, inout Tally) -> Void

  package init(
    id: String, title: String, theme: Theme, unit: Unit, basis: Basis, direction: Direction,
    floor: Floor = .none, needs: Set<ClientRecords.Kind>, definition: String, formula: String,
    emptyReason: String,
    measure: @escaping @Sendable (MeasuredClient, Period, inout Tally) -> Void
  ) {
    self.id = id
    self.title = title
    self.theme = theme
    self.unit = unit
    self.basis = basis
    self.direction = direction
    self.floor = floor
    self.needs = needs
    needed = KindSet(needs)
    self.definition = definition
    self.formula = formula
    self.emptyReason = emptyReason
    self.measure = measure
  }
}

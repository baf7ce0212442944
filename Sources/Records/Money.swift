/// An amount of money, exact to a ten-thousandth.
package struct Money: Sendable, Equatable {
  package var tenThousandths: Int64
  /// ISO 4217 ("EUR"); "" for the provider's own.
  package var currency: String

  package init(tenThousandths: Int64, currency: String = "") {
    self.tenThousandths = tenThousandths
    self.currency = currency
  }
}

import Records

enum RevenueLineField: String, ExportField {
  case client, product, revenueKind, interval, start, end, amount, cost, currency

  static let required = [Self.client, .amount]
}

/// Reads rows as lines of invoices.
struct RevenueLineForm: RecordForm {
  private var currency = ""

  mutating func begin(_ source: Source, client: Int32) -> RevenueLine {
    currency = ""
    var line = RevenueLine()
    line.source = source
    line.client = client
    return line
  }

  mutating func read(
    _ step: Step<RevenueLineField>, _ cell: Cell, into line: inout RevenueLine,
    _ cells: inout CellReader<RevenueLineField>
  ) throws(CellProblem) {
    switch step.field {
    case .client: line.client = Int32(bitPattern: cells.party(cell).index)
    case .product: line.product = cell.text
    case .revenueKind:
      let code = cells.knownMeaning(step, cell, line: line.source.line)
      line.kind = RevenueLine.Kind(rawValue: code) ?? .unknown
    case .interval: line.interval = cells.interval(step, cell)
    case .start: line.start = try cells.day(step, cell)
    case .end: line.end = try cells.day(step, cell)
    case .amount: line.amount = try cells.money(step, cell)
    case .cost: line.cost = try cells.money(step, cell)
    case .currency: currency = cells.currency(cell)
    }
  }

  func complete(_ line: inout RevenueLine) -> RevenueLineField? {
    line.amount?.setCurrency(currency)
    line.cost?.setCurrency(currency)
    if line.client <= 0 { return .client }
    return line.amount == nil ? .amount : nil
  }
}

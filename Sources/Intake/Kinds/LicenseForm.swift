import Records

enum LicenseField: String, ExportField {
  case id, client, product, bought, assigned, activated, active, unitPrice, currency, interval
  case program, start, end, noticeDays, trial

  static let required = [Self.product]
}

/// Reads rows as licences of a client.
struct LicenseForm: RecordForm {
  private var currency = ""

  mutating func begin(_ source: Source, client: Int32) -> License {
    currency = ""
    var license = License()
    license.source = source
    license.client = client
    return license
  }

  mutating func read(
    _ step: Step<LicenseField>, _ cell: Cell, into license: inout License,
    _ cells: inout CellReader<LicenseField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: license.id = cell.text
    case .client: license.client = Int32(bitPattern: cells.party(cell).index)
    case .product: license.product = cell.text
    case .bought: license.bought = try cells.units(step, cell)
    case .assigned: license.assigned = try cells.units(step, cell)
    case .activated: license.activated = try cells.units(step, cell)
    case .active: license.active = try cells.units(step, cell)
    case .unitPrice: license.unitPrice = try cells.money(step, cell)
    case .currency: currency = cells.currency(cell)
    case .interval: license.interval = cells.interval(step, cell)
    case .program: license.program = cell.text
    case .start: license.start = try cells.day(step, cell)
    case .end: license.end = try cells.day(step, cell)
    case .noticeDays: license.noticeDays = try cells.units(step, cell)
    case .trial: if let yes = cells.answer(step, cell) { license.isTrial = yes }
    }
  }

  func complete(_ license: inout License) -> LicenseField? {
    license.unitPrice?.setCurrency(currency)
    return license.product.isEmpty ? .product : nil
  }
}

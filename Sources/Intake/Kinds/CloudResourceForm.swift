import Records

enum CloudResourceField: String, ExportField {
  case id, client, name, kind, requested, unit, meanUse, monthlyCost, currency, day

  static let required = [Self.name]
}

/// Reads rows as resources in a cloud.
struct CloudResourceForm: RecordForm {
  private var currency = ""

  mutating func begin(_ source: Source, client: Int32) -> CloudResource {
    currency = ""
    var resource = CloudResource()
    resource.source = source
    resource.client = client
    return resource
  }

  mutating func read(
    _ step: Step<CloudResourceField>, _ cell: Cell, into resource: inout CloudResource,
    _ cells: inout CellReader<CloudResourceField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: resource.id = cell.text
    case .client: resource.client = Int32(bitPattern: cells.party(cell).index)
    case .name: resource.name = cell.text
    case .kind: resource.kind = cell.text
    case .requested: resource.requested = try cells.number(step, cell, in: 0...1e15)
    case .unit: resource.unit = cell.text
    case .meanUse: resource.meanUse = try cells.percent(step, cell, in: 0...100)
    case .monthlyCost: resource.monthlyCost = try cells.money(step, cell)
    case .currency: currency = cells.currency(cell)
    case .day: resource.day = try cells.day(step, cell)
    }
  }

  func complete(_ resource: inout CloudResource) -> CloudResourceField? {
    resource.monthlyCost?.setCurrency(currency)
    return resource.name.isEmpty ? .name : nil
  }
}

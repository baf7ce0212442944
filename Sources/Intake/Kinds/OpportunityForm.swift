import Records

enum OpportunityField: String, ExportField {
  case id, client, name, owner, stage, outcome, category, created, closed, expectedClose
  case lastActivity, amount, currency, probability

  static let required = [Self.name]
}

/// Reads rows as opportunities.
struct OpportunityForm: RecordForm {
  private var currency = ""

  mutating func begin(_ source: Source, client: Int32) -> Opportunity {
    currency = ""
    var opportunity = Opportunity()
    opportunity.source = source
    opportunity.client = client
    return opportunity
  }

  mutating func read(
    _ step: Step<OpportunityField>, _ cell: Cell, into opportunity: inout Opportunity,
    _ cells: inout CellReader<OpportunityField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: opportunity.id = cell.text
    case .client:
      opportunity.company = cell.text
      opportunity.client = Int32(bitPattern: cells.party(cell).index)
    case .name: opportunity.name = cell.text
    case .owner: opportunity.owner = cell.text
    case .stage: opportunity.stage = cell.text
    case .outcome:
      let code = cells.knownMeaning(step, cell, line: opportunity.source.line)
      opportunity.outcome = Opportunity.Outcome(rawValue: code) ?? .unknown
    case .category: opportunity.category = cell.text
    case .created: opportunity.created = try cells.day(step, cell)
    case .closed: opportunity.closed = try cells.day(step, cell)
    case .expectedClose: opportunity.expectedClose = try cells.day(step, cell)
    case .lastActivity: opportunity.lastActivity = try cells.day(step, cell)
    case .amount: opportunity.amount = try cells.money(step, cell)
    case .currency: currency = cells.currency(cell)
    case .probability: opportunity.probability = try cells.percent(step, cell, in: 0...100)
    }
  }

  func complete(_ opportunity: inout Opportunity) -> OpportunityField? {
    opportunity.amount?.setCurrency(currency)
    return opportunity.name.isEmpty ? .name : nil
  }
}

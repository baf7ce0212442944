import Records

enum AgreementField: String, ExportField {
  case id, client, type, covered, deviceKind, device, slaName, start, end, ended, monthlyRevenue

  static let required = [Self.client, .type]
}

/// Reads rows as agreements.
struct AgreementForm: RecordForm {
  private var covered: Double?
  private var kind: Device.Kind?
  private var device: String?

  mutating func begin(_ source: Source, client: Int32) -> Agreement {
    self = Self()
    var agreement = Agreement()
    agreement.source = source
    agreement.client = client
    return agreement
  }

  mutating func read(
    _ step: Step<AgreementField>, _ cell: Cell, into agreement: inout Agreement,
    _ cells: inout CellReader<AgreementField>
  ) throws(CellProblem) {
    switch step.field {
    case .id: agreement.id = cell.text
    case .client: agreement.client = Int32(bitPattern: cells.party(cell).index)
    case .type: agreement.type = cell.text
    case .covered: covered = try cells.number(step, cell, in: 0...1_000_000)
    case .deviceKind: kind = DeviceKinds.kind(of: cell.text)
    case .device: device = cell.text
    case .slaName: agreement.slaName = cell.text
    case .start: agreement.start = try cells.day(step, cell)
    case .end: agreement.end = try cells.day(step, cell)
    case .ended: agreement.hasEnded = cells.answer(step, cell) ?? false
    case .monthlyRevenue:
      _ = try cells.number(step, cell)
      agreement.monthlyRevenue = cell.text
    }
  }

  func complete(_ agreement: inout Agreement) -> AgreementField? {
    if agreement.client <= 0 { return .client }
    if agreement.type.isEmpty { return .type }
    agreement.coverage = coverage(agreement.type)
    return nil
  }

  /// By name where the row names a device, by count where it has one.
  private func coverage(_ type: String) -> Agreement.Coverage {
    if let device { return .listed([device]) }
    guard let covered, covered > 0 else { return .none }
    let byType = DeviceKinds.kind(of: type)
    return .count(Int(covered), kind ?? (byType == .other ? nil : byType))
  }
}

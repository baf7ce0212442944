import CSV
import Records

/// Reads rows as agreements.
struct AgreementReader: RowConsumer {
  var cells: CellReader<AgreementField>
  private(set) var agreements: [Agreement] = []

  init(_ cells: CellReader<AgreementField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = agreements
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var agreement = Agreement()
      agreement.source = Source(file: cells.context.file, line: batch.lines[row])
      agreement.client = Int32(bitPattern: cells.context.fixedClient.index)
      var draft = Draft()
      for step in cells.steps {
        guard let cell = cells.cell(step, batch, row) else { continue }
        try cells.read(step, cell, into: &agreement, &draft)
      }
      guard agreement.client > 0, !agreement.type.isEmpty else {
        if cells.isTotalLine(batch, row) { return false }
        let needed: AgreementField = agreement.client > 0 ? .type : .client
        let column = cells.columns.firstIndex { $0.field == needed }
        throw CellProblem(column: column ?? 0, kind: .empty)
      }
      agreement.coverage = draft.coverage(agreement.type)
      kept.append(agreement)
      return true
    }
    agreements = kept
  }

  fileprivate struct Draft {
    var covered: Double?
    var kind: Device.Kind?
    var device: String?

    /// By name where the row names a device, by count where it has one.
    func coverage(_ type: String) -> Agreement.Coverage {
      if let device { return .listed([device]) }
      guard let covered, covered > 0 else { return .none }
      let byType = DeviceKinds.kind(of: type)
      return .count(Int(covered), kind ?? (byType == .other ? nil : byType))
    }
  }
}

extension CellReader<AgreementField> {
  fileprivate mutating func read(
    _ step: Step<AgreementField>, _ cell: Cell, into agreement: inout Agreement,
    _ draft: inout AgreementReader.Draft
  ) throws(CellProblem) {
    switch step.field {
    case .id: agreement.id = cell.text
    case .client: agreement.client = Int32(bitPattern: party(cell).index)
    case .type: agreement.type = cell.text
    case .covered:
      draft.covered = try number(step, cell)
      guard (0...1_000_000).contains(draft.covered ?? 0) else {
        throw CellProblem(column: step.column, kind: .outOfRange)
      }
    case .deviceKind: draft.kind = DeviceKinds.kind(of: cell.text)
    case .device: draft.device = cell.text
    case .slaName: agreement.slaName = cell.text
    case .start: agreement.start = try day(step, cell)
    case .end: agreement.end = try day(step, cell)
    case .monthlyRevenue:
      _ = try number(step, cell)
      agreement.monthlyRevenue = cell.text
    }
  }
}

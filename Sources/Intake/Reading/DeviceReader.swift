import CSV
import Records

/// Reads rows as devices.
struct DeviceReader: RowConsumer {
  var cells: CellReader<DeviceField>
  private(set) var devices: [Device] = []
  /// What the words for devices met so far mean: a file has few, and finding out takes long.
  private var kinds: [String: Device.Kind] = [:]

  init(_ cells: CellReader<DeviceField>) { self.cells = cells }

  mutating func consume(_ batch: borrowing RowBatch) {
    var kept = devices
    devices = []
    var kinds = kinds
    cells.forEachRow(of: batch) { cells, batch, row throws(CellProblem) in
      var device = Device()
      device.source = Source(file: cells.context.file, line: batch.lines[row])
      device.client = Int32(bitPattern: cells.context.fixedClient.index)
      for step in cells.steps {
        guard let cell = cells.cell(step, batch, row) else {
          cells.readEmpty(step, into: &device)
          continue
        }
        try cells.read(step, cell, into: &device, &kinds)
      }
      guard !device.name.isEmpty || !device.serial.isEmpty else {
        if cells.isTotalLine(batch, row) { return false }
        throw CellProblem(column: 0, kind: .empty)
      }
      kept.append(device)
      return true
    }
    devices = kept
    self.kinds = kinds
  }
}

extension CellReader<DeviceField> {
  /// In some exports an empty cell has a meaning: no product there, no antivirus.
  fileprivate mutating func readEmpty(_ step: Step<DeviceField>, into device: inout Device) {
    guard step.field == .antivirus else { return }
    let code = meaning(step, Cell(start: nil, count: 0))
    device.antivirus = Device.Protection(rawValue: code) ?? .unknown
  }

  fileprivate mutating func read(
    _ step: Step<DeviceField>, _ cell: Cell, into device: inout Device,
    _ kinds: inout [String: Device.Kind]
  ) throws(CellProblem) {
    switch step.field {
    case .name: device.name = cell.text
    case .serial: device.serial = cell.text
    case .agentID: device.agentID = cell.text
    case .client: device.client = Int32(bitPattern: party(cell).index)
    case .kind:
      device.kindName = cell.text
      device.kind = kinds[device.kindName] ?? DeviceKinds.kind(of: device.kindName)
      if kinds.count < 1_000 { kinds[device.kindName] = device.kind }
    case .operatingSystem: device.operatingSystem = cell.text
    case .lastSeen: if let time = try time(step, cell) { device.lastSeen = time.at }
    case .firstSeen: if let time = try time(step, cell) { device.firstSeen = time.at }
    case .patches:
      device.patches = Device.PatchState(rawValue: meaning(step, cell)) ?? .unknown
    case .antivirus:
      // A product's name means that one is there.
      let other = Vocabulary.nothing.contains(cell) ? Device.Protection.unknown : .active
      device.antivirus = Device.Protection(rawValue: meaning(step, cell)) ?? other
    case .warrantyEnd: device.warrantyEnd = try day(step, cell)
    case .managed: if let yes = answer(step, cell) { device.isManaged = yes }
    case .retired: if let yes = answer(step, cell) { device.isRetired = yes }
    case .contract: device.contractFlag = answer(step, cell)
    }
  }
}

extension CellReader {
  /// The day of a date, days since 1970-01-01.
  mutating func day(_ step: Step<Field>, _ cell: Cell) throws(CellProblem) -> Int32? {
    do throws(TimestampProblem) {
      let local = try step.dates.parse(cell).local
      guard isPlausible(local) else { return nil }
      return Int32(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    } catch {
      return try time(step, cell).map { Int32($0.at / 86_400) }
    }
  }

  /// Yes or no; nil for any other word.
  mutating func answer(_ step: Step<Field>, _ cell: Cell) -> Bool? {
    switch meaning(step, cell) {
    case 1: false
    case 2: true
    default: nil
    }
  }
}

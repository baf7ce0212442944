import Records

enum DeviceField: String, ExportField {
  case name, serial, agentID, client, kind, operatingSystem, lastSeen, firstSeen, patches, antivirus
  case warrantyEnd, managed, retired, contract

  static let required = [Self.name]
}

/// Reads rows as devices.
struct DeviceForm: RecordForm {
  /// What the words for devices met so far mean: a file has few, and finding out takes long.
  private var kinds: [String: Device.Kind] = [:]

  func begin(_ source: Source, client: Int32) -> Device {
    var device = Device()
    device.source = source
    device.client = client
    return device
  }

  func readEmpty(
    _ step: Step<DeviceField>, into device: inout Device, _ cells: inout CellReader<DeviceField>
  ) {
    guard step.field == .antivirus else { return }
    let code = cells.meaning(step, Cell(start: nil, count: 0))
    device.antivirus = Device.Protection(rawValue: code) ?? .unknown
  }

  mutating func read(
    _ step: Step<DeviceField>, _ cell: Cell, into device: inout Device,
    _ cells: inout CellReader<DeviceField>
  ) throws(CellProblem) {
    switch step.field {
    case .name: device.name = cell.text
    case .serial: device.serial = cell.text
    case .agentID: device.agentID = cell.text
    case .client: device.client = Int32(bitPattern: cells.party(cell).index)
    case .kind:
      device.kindName = cell.text
      device.kind = kinds[device.kindName] ?? DeviceKinds.kind(of: device.kindName)
      if kinds.count < 1_000 { kinds[device.kindName] = device.kind }
    case .operatingSystem: device.operatingSystem = cell.text
    case .lastSeen: if let time = try cells.time(step, cell) { device.lastSeen = time.at }
    case .firstSeen: if let time = try cells.time(step, cell) { device.firstSeen = time.at }
    case .patches:
      device.patches = Device.PatchState(rawValue: cells.meaning(step, cell)) ?? .unknown
    case .antivirus:
      // A product's name means that one is there.
      let other = Vocabulary.nothing.contains(cell) ? Device.Protection.unknown : .active
      device.antivirus = Device.Protection(rawValue: cells.meaning(step, cell)) ?? other
    case .warrantyEnd: device.warrantyEnd = try cells.day(step, cell)
    case .managed: if let yes = cells.answer(step, cell) { device.isManaged = yes }
    case .retired: if let yes = cells.answer(step, cell) { device.isRetired = yes }
    case .contract: device.contractFlag = cells.answer(step, cell)
    }
  }

  func complete(_ device: inout Device) -> DeviceField? {
    device.name.isEmpty && device.serial.isEmpty ? .name : nil
  }
}

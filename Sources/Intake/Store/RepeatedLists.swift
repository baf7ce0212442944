import Records

/// Finds devices, agreements and answers that several exports of one system list.
struct RepeatedLists {
  private struct Key: Hashable {
    let system: String
    let client: Int32
    let identity: [String]
  }

  /// By file.
  private let systems: [String]

  init(_ accounts: [InputAccount]) { systems = accounts.map(\.system) }

  /// Devices of which another list has the same one, seen later.
  ///
  /// - Parameter devices: With their clients.
  /// - Returns: their places.
  func lost(_ devices: Chunked<Device>) -> Set<Int> {
    var reach = FileReach()
    for device in devices.chunks.joined() { reach.add(device.lastSeen, device.source.file) }
    return lost(
      devices, reach, source: \.source, newness: \.lastSeen,
      key: {
        // An agent keeps its number where its device goes to another client.
        Key(
          system: $0, client: $1.agentID.isEmpty ? $1.client : 0, identity: Self.identity(of: $1))
      })
  }

  /// The agent's number, else serial number and name: either may be there twice.
  private static func identity(of device: Device) -> [String] {
    device.agentID.isEmpty ? ["", device.serial, device.name] : [device.agentID]
  }

  /// Agreements that a later list has, too.
  func lost(_ agreements: Chunked<Agreement>) -> Set<Int> {
    lost(
      agreements, FileReach(), source: \.source, newness: { _ in 0 },
      key: { Key(system: $0, client: $1.client, identity: Self.identity(of: $1)) })
  }

  private static func identity(of agreement: Agreement) -> [String] {
    let device = if case .listed(let names) = agreement.coverage { names } else { [String]() }
    return (agreement.id.isEmpty ? ["", agreement.type] : [agreement.id]) + device
  }

  /// Answers that another export has, too.
  ///
  /// - Parameters:
  ///   - surveys: With their clients.
  ///   - text: Hands out a comment's text.
  /// - Returns: their places.
  func lost(_ surveys: Chunked<SurveyResponse>, text: (Text) -> String) -> Set<Int> {
    var reach = FileReach()
    for survey in surveys.chunks.joined() { reach.add(survey.answered, survey.source.file) }
    return lost(
      surveys, reach, source: \.source, newness: \.answered,
      key: { system, survey in
        let own = [
          "", "\(survey.ticket) \(survey.answered) \(survey.score) \(survey.contact.index)",
          text(survey.comment),
        ]
        return Key(
          system: system, client: survey.client, identity: survey.id.isEmpty ? own : [survey.id])
      })
  }

  private func lost<Record>(
    _ records: Chunked<Record>, _ reach: FileReach, source: (Record) -> Source,
    newness: (Record) -> Int64, key: (String, Record) -> Key
  ) -> Set<Int> {
    let files = Set(records.chunks.compactMap { $0.first.map { source($0).file } })
    guard Set(files.map { systems[Int($0)] }).count < files.count else { return [] }
    return Set(
      RepeatedRows.lost(
        count: records.count,
        key: { key(systems[Int(source(records[$0]).file)], records[$0]) },
        file: { source(records[$0]).file },
        isNewer: { a, b in
          let (row, other) = (records[a], records[b])
          if newness(row) != newness(other) { return newness(row) > newness(other) }
          let (file, otherFile) = (source(row).file, source(other).file)
          return file != otherFile ? reach.isLater(file, than: otherFile) : a > b
        }))
  }
}

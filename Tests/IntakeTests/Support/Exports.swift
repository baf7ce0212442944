import BusinessTime
import CSV
import Diagnostics
import Intake
import Records
import Settings

/// A folder of exports to be read, and what a run should know beside it.
struct Exports {
  var settings = Settings()
  var files: [(path: String, text: String)] = []
  /// Files in another encoding than UTF-8.
  var raw: [(path: String, bytes: [UInt8])] = []
  /// Own column maps.
  var own: [(path: String, text: String)] = []

  /// One file, and a change of the settings.
  init(_ path: String, _ text: String, _ change: (inout Settings) -> Void = { _ in }) {
    self.init([(path, text)], change)
  }

  init(_ files: [(path: String, text: String)], _ change: (inout Settings) -> Void = { _ in }) {
    self.files = files
    change(&settings)
  }

  /// Names a client in the settings.
  mutating func list(_ name: String, id: String = "", aliases: [String] = [], zone: String = "") {
    var client = ClientSettings()
    client.name = name
    client.id = id
    client.aliases = aliases
    client.timeZone = zone
    settings.clients.append(client)
  }

  private static let builtIn = Result { try FormatCatalog() }

  func read(jobs: Int = 1) throws -> Run {
    let zones: [String: ZoneTable] = ["UTC": .utc, "Europe/Madrid": .madrid, "Asia/Tokyo": .tokyo]
    let formats = own.isEmpty ? try Self.builtIn.get() : try FormatCatalog(own: own)
    let intake = Intake(settings: settings, formats: formats, zones: zones, jobs: jobs)
    let all = files.map { (path: $0.path, bytes: Array($0.text.utf8)) } + raw
    let exports = all.map { ExportFile(path: $0.path, source: ByteSource($0.bytes)) }
    return Run(outcome: intake.read(exports))
  }
}

extension Settings {
  /// Says something of files of a name.
  mutating func input(_ files: String, _ change: (inout InputSettings) -> Void) {
    var input = InputSettings()
    input.files = files
    change(&input)
    inputs.append(input)
  }
}

extension ZoneTable {
  /// Central European time: summer time until 2026-10-25 03:00, from 2026-03-29 02:00.
  static let madrid = ZoneTable.following("CET-1CEST,M3.5.0,M10.5.0/3", name: "Europe/Madrid")
  static let tokyo = ZoneTable(fixedOffset: 9 * 3600, name: "Asia/Tokyo")

  /// A zone that follows a rule at all times, as a compiled file would hold it.
  private static func following(_ rule: String, name: String) -> ZoneTable {
    let counts: [UInt8] = [0, 0, 0, 0, 0, 1, 4].flatMap { [0, 0, 0, $0] }.dropFirst(4) + []
    let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + counts
    let block: [UInt8] = [0, 0, 14, 16, 0, 0] + Array("CET\0".utf8)
    let bytes = head + block + head + block + Array("\n\(rule)\n".utf8)
    return (try? ZoneTable(name: name, tzif: bytes)) ?? ZoneTable(fixedOffset: -1, name: "broken")
  }
}

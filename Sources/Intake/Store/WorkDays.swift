import BusinessTime

/// Keeps work that was logged by date alone on that date, in whatever zone the client's months are cut.
struct WorkDays {
  private let files: [ZoneTable]
  private let clients: [ZoneTable?]

  init(files: [ZoneTable], clients: [ZoneTable?]) {
    self.files = files
    self.clients = clients
  }

  /// Moves a date's midnight from the file's zone to the client's.
  func keepDate(of entry: inout EntryRow, client: Int32) {
    guard client >= 0, let zone = clients[Int(client)], Int(entry.file) < files.count else {
      return
    }
    let local = files[Int(entry.file)].local(Int64(entry.start))
    entry.start = UInt32(truncatingIfNeeded: zone.instant(local: local))
  }
}

import BusinessTime
import Intake
import KPIs
import Records
import Settings

extension Reading {
  /// What was taken for granted for all clients.
  static func assumptions(_ workspace: Workspace, _ outcome: Intake.Outcome) -> [Assumption] {
    var result: [Assumption] = []
    let settings = workspace.settings
    if workspace.settingsBytes == nil { result.append(Assumption("noSettings")) }
    if settings.sla.isEmpty, outcome.store.company.slaTargets.isEmpty {
      result.append(Assumption("noLevels"))
    }
    let stopsClocks = settings.sla.values.contains { !$0.pauses.isEmpty }
    if stopsClocks, !outcome.store.available.contains(.ticketEvents) {
      result.append(Assumption("pauses"))
    }
    return result
  }

  /// What was taken for granted for one client: its zone, the built-in calendar where it was used,
  /// holidays of the country, and which statuses stopped its clocks where nobody said so.
  func assumptions(about client: MeasuredClient) -> [Assumption] {
    var result = [Assumption("months", ["zone": client.records.client.timeZone])]
    let used = client.calendarsInUse
    if workspace.settings.calendars["business"] == nil, used.contains(0) {
      result.append(Assumption("calendar"))
    }
    let names = used.map { service.calendars[$0].name }
    result += service.assumptions.filter { assumption in
      assumption.values["calendar"].map(names.contains) ?? true
    }
    result += zones(of: client)
    let statuses = client.statusesPausedByDefault
    if !statuses.isEmpty {
      result.append(Assumption("pausesByDefault", ["list": statuses.joined(separator: ", ")]))
    }
    return result
  }

  /// In which zones the times of the client's own exports were read.
  private func zones(of client: MeasuredClient) -> [Assumption] {
    let all = Set(accounts.map(\.timeZone)).subtracting([""])
    let files = all.count > 1 ? client.records.usedFiles : []
    var zones: [String] = []
    for (index, account) in accounts.enumerated()
    where files.contains(UInt16(index)) && !zones.contains(account.timeZone) {
      zones.append(account.timeZone)
    }
    guard zones.count > 1 else {
      let only = all.count == 1 ? all.first : nil
      let zone = zones.first ?? only ?? workspace.settings.provider.timeZone
      return [Assumption("zone", ["zone": zone])]
    }
    return zones.map { zone in
      let kinds = accounts.indices.filter {
        files.contains(UInt16($0)) && accounts[$0].timeZone == zone
      }.map { accounts[$0].description }
      return Assumption(
        "zoneOf", ["zone": zone, "exports": Array(Set(kinds)).sorted().joined(separator: ", ")])
    }
  }
}

extension InputAccount {
  /// "tickets of Freshdesk".
  fileprivate var description: String {
    let kind = kind?.rawValue.replacing("-", with: " ") ?? "rows"
    return system.isEmpty ? kind : "\(kind) of \(system)"
  }
}

extension ClientRecords {
  /// The files that hold times of the client.
  fileprivate var usedFiles: Set<UInt16> {
    Set(tickets.map(\.source.file)).union(timeEntries.map(\.source.file))
      .union(events.map(\.source.file)).union(surveys.map(\.source.file))
      .union(devices.map(\.source.file)).union(agreements.map(\.source.file))
  }
}

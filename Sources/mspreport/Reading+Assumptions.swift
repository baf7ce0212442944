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
    result.append(Assumption("zone", ["zone": settings.provider.timeZone]))
    if settings.sla.isEmpty, outcome.store.slaTargets.isEmpty {
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
    let statuses = client.statusesPausedByDefault
    if !statuses.isEmpty {
      result.append(Assumption("pausesByDefault", ["list": statuses.joined(separator: ", ")]))
    }
    return result
  }
}

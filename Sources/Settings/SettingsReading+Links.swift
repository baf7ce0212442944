extension SettingsReading {
  /// Checks what one part of the settings says of another.
  mutating func checkLinks(of settings: Settings) {
    let calendars = settings.calendars.keys.sorted() + ["business", "24x7"]
    for name in settings.sla.keys.sorted() {
      guard let level = settings.sla[name] else { continue }
      let path = childPath("sla", name)
      checkLink(level.calendar, at: childPath(path, "calendar"), kind: "calendar", calendars)
      for priority in level.priorities.keys.sorted() {
        let promise = childPath(childPath(path, "priorities"), priority)
        checkLink(
          level.priorities[priority]?.calendar ?? "", at: childPath(promise, "calendar"),
          kind: "calendar", calendars)
      }
    }
    checkLink(
      settings.rules.firstResponseCalendar, at: "rules.firstResponseCalendar", kind: "calendar",
      calendars)
    let levels = settings.sla.keys.sorted()
    for (index, client) in settings.clients.enumerated() {
      checkLink(client.sla, at: "clients[\(index)].sla", kind: "service level", levels)
    }
    checkSpellings(of: settings.clients)
    checkIDs(of: settings.clients)
  }

  private mutating func checkLink(
    _ name: String, at path: String, kind: String, _ valid: [String]
  ) {
    guard !name.isEmpty, !valid.contains(name) else { return }
    let none = "define one under sla, or leave it out"
    refuse(
      path, "settings-undefined", "no \(kind) is named '\(name)'",
      suggestion: valid.isEmpty ? none : Self.choice(of: name, among: valid))
  }

  /// Every spelling belongs to one client.
  private mutating func checkSpellings(of clients: [ClientSettings]) {
    var owners: [String: (index: Int, path: String)] = [:]
    for (index, client) in clients.enumerated() {
      let aliases = client.aliases.enumerated().map {
        ($1, "clients[\(index)].aliases[\($0)]")
      }
      let spellings = [(client.name, "clients[\(index)].name")] + aliases
      for (spelling, path) in spellings where !spelling.isEmpty {
        if let owner = owners[spelling] {
          refuseSpelling(spelling, at: path, owner: owner, isSame: owner.index == index)
        } else {
          owners[spelling] = (index, path)
        }
      }
    }
  }

  private mutating func refuseSpelling(
    _ spelling: String, at path: String, owner: (index: Int, path: String), isSame: Bool
  ) {
    guard !isSame else { return }
    refuse(
      path, "settings-duplicate", "'\(spelling)' is already \(owner.path)",
      suggestion: "keep it for one client")
  }

  private mutating func checkIDs(of clients: [ClientSettings]) {
    var owners: [String: Int] = [:]
    for (index, client) in clients.enumerated() where !client.id.isEmpty {
      if let owner = owners[client.id] {
        refuse(
          "clients[\(index)].id", "settings-duplicate",
          "'\(client.id)' is already clients[\(owner)].id", suggestion: "keep it for one client")
      } else {
        owners[client.id] = index
      }
    }
  }
}

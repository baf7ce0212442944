import BusinessTime
import Records
import Settings

/// Collects the promises of the settings, then those of exports for levels the settings leave open.
struct PolicyBook {
  private let calendars: CalendarDrawer
  private(set) var problems: [ServiceLevels.Problem] = []
  private(set) var policies: [Policy] = []
  private(set) var names: [String: Int] = [:]

  init(calendars: CalendarDrawer) { self.calendars = calendars }

  mutating func add(settings levels: [String: ServiceLevel]) {
    for (name, level) in levels.sorted(by: { $0.key < $1.key }) {
      var policy = Policy(
        name: name, calendar: index(of: level.calendar) ?? 0, rules: ClockRules(level))
      for (priority, promise) in level.priorities.sorted(by: { $0.key < $1.key }) {
        let own = promise.calendar.isEmpty ? level.calendar : promise.calendar
        guard let calendar = index(of: own) else {
          reportCalendar(own, at: "sla.\(name).priorities.\(priority)")
          continue
        }
        policy.promises[folded(priority)] = Promise(
          response: seconds(promise.response, level, calendar),
          resolution: seconds(promise.resolution, level, calendar), calendar: calendar)
      }
      names[folded(name)] = policies.count
      policies.append(policy)
    }
  }

  /// Adds exported rows; of two rows for the same priority the first holds.
  mutating func add(exported targets: [SLATarget]) {
    let written = Set(names.keys)
    for target in targets where !target.slaName.isEmpty && !written.contains(folded(target.slaName))
    {
      add(target)
    }
  }

  private mutating func add(_ target: SLATarget) {
    let path = "\(target.slaName) / \(target.priority)"
    guard let calendar = index(of: target.calendar) else {
      return reportCalendar(target.calendar, at: path)
    }
    let promise = Promise(
      response: target.response, resolution: target.resolution, calendar: calendar)
    let policy = policyIndex(target.slaName, calendar)
    let priority = target.priority.isEmpty ? "*" : folded(target.priority)
    guard let known = policies[policy].promises[priority] else {
      policies[policy].promises[priority] = promise
      return
    }
    if known != promise {
      report(path, "the exports state two different targets", "keep one row; the first was used")
    }
  }

  private mutating func policyIndex(_ name: String, _ calendar: Int) -> Int {
    if let index = names[folded(name)] { return index }
    names[folded(name)] = policies.count
    policies.append(Policy(name: name, calendar: calendar))
    return policies.count - 1
  }

  /// Checks the calendar that a rule names.
  mutating func check(rules: Rules) {
    if index(of: rules.firstResponseCalendar) == nil {
      reportCalendar(rules.firstResponseCalendar, at: "rules.firstResponseCalendar")
    }
    if index(of: rules.resolutionCalendar) == nil {
      reportCalendar(rules.resolutionCalendar, at: "rules.resolutionCalendar")
    }
  }

  /// The calendar of that name, in the spellings of settings and exports.
  private func index(of name: String) -> Int? {
    let name = folded(name)
    if name.isEmpty { return 0 }
    if let index = calendars.names[name] { return index }
    let bare = name.filter { !$0.isWhitespace }
    return ["24x7", "24/7", "24×7"].contains(bare) ? calendars.names["24x7"] : nil
  }

  /// A business day has the level's hours; around the clock it has 24 unless the settings say otherwise.
  private func seconds(
    _ budget: ServiceLevel.Budget?, _ level: ServiceLevel, _ calendar: Int
  ) -> Int64? {
    let isDefault = level.hoursPerDay == ServiceLevel().hoursPerDay
    let isAlwaysOpen = calendars.calendars[calendar].isAlwaysOpen
    return budget?.seconds(hoursPerDay: isDefault && isAlwaysOpen ? 24 : level.hoursPerDay)
  }

  private mutating func reportCalendar(_ name: String, at path: String) {
    report(
      path, "there is no calendar '\(name)', so nothing is judged by it",
      "define it under calendars; known: \(calendars.names.keys.sorted().joined(separator: ", "))")
  }

  private mutating func report(_ path: String, _ message: String, _ suggestion: String) {
    problems.append(ServiceLevels.Problem(path: path, message: message, suggestion: suggestion))
  }
}

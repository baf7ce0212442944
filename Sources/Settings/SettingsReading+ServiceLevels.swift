extension SettingsReading {
  mutating func serviceLevel(_ node: SettingsNode) -> ServiceLevel {
    object(
      node, into: ServiceLevel(),
      [
        .text("calendar", \.calendar, example: "business"),
        .texts("pauses", \.pauses, example: "waiting on client"),
        .flag("responsePauses", \.responsePauses),
        .flag("reopenContinues", \.reopenContinues),
        .read("hoursPerDay", \.hoursPerDay) { $0.hours($1, upTo: 24, example: "8") },
        .read("priorities", \.priorities) { $0.priorities($1) },
      ], example: "{ priorities: { \"*\": { resolution: \"8h\" } } }")
  }

  /// Reads a positive number of hours.
  mutating func hours(_ node: SettingsNode, upTo limit: Double, example: String) -> Double? {
    guard let hours = number(node, example: example) else { return nil }
    guard hours > 0, hours <= limit else {
      refuse(
        node.path,
        Complaint(
          "\(plain(hours)) is not a number of hours up to \(plain(limit))", "write \(example)"))
      return nil
    }
    return hours
  }

  private mutating func priorities(_ node: SettingsNode) -> [String: ServiceLevel.Promise]? {
    var spellings: [String: String] = [:]
    return named(node, example: "{ \"*\": { resolution: \"8h\" } }") { reading, name, member in
      if let other = spellings.updateValue(name, forKey: name.lowercased()) {
        reading.refuse(
          member.path, "settings-duplicate", "'\(name)' and '\(other)' are one priority",
          suggestion: "keep one of them")
      }
      return reading.promise(member)
    }
  }

  private mutating func promise(_ node: SettingsNode) -> ServiceLevel.Promise {
    object(
      node, into: ServiceLevel.Promise(),
      [
        .read("response", \.response) { $0.budget($1) },
        .read("resolution", \.resolution) { $0.budget($1) },
        .text("calendar", \.calendar, example: "24x7"),
      ], example: "{ response: \"1h\", resolution: \"8h\" }")
  }

  private mutating func budget(_ node: SettingsNode) -> ServiceLevel.Budget?? {
    if case .number(let number) = node.tree {
      let bare = plain(number)
      wrongType(
        node, expected: "an amount of time",
        example: "\"\(bare)m\" for minutes or \"\(bare)h\" for hours")
      return .none
    }
    guard let text = text(node, example: "4h") else { return .none }
    do throws(Complaint) {
      return .some(try ServiceLevel.Budget(text))
    } catch {
      refuse(node.path, error)
      return .none
    }
  }
}

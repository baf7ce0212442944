import Records

// What makes a row the same as one of another export.

extension Device {
  /// The agent's number, which stays where its device goes to another client.
  ///
  /// A short one counts with the serial number, else the name, as exports of one kind of device each may
  /// count from one. Without a number it is the client's serial number and name, as either may be there twice.
  func identity(text: (Text) -> String) -> [String]? {
    if agentID.isEmpty { return ["\(client)", serial, name] }
    return agentID.count >= 8 ? [agentID] : [agentID, serial.isEmpty ? name : serial]
  }
}

extension Agreement {
  func identity(text: (Text) -> String) -> [String]? {
    let kind = if case .count(_, let kind?) = coverage { kind.rawValue } else { "" }
    let device = if case .listed(let names) = coverage { names } else { [String]() }
    return ["\(client)", id, type, kind] + device
  }
}

extension SurveyResponse {
  /// Its number and its ticket, else its time, as exports may count from one; without a number all of it.
  func identity(text: (Text) -> String) -> [String]? {
    if !id.isEmpty { return [id, ticket >= 0 ? "\(ticket)" : "\(client) \(answered)"] }
    return ["\(client) \(ticket) \(answered) \(score) \(contact.index)", text(comment)]
  }
}

extension License {
  func identity(text: (Text) -> String) -> [String]? {
    ["\(client)", id, product, program, "\(interval)"]
  }
}

extension LicenseUser {
  var newness: Int64 { refreshed.map(Int64.init) ?? Ticket.never }

  func identity(text: (Text) -> String) -> [String]? { ["\(client)", user.lowercased()] }
}

extension Opportunity {
  var newness: Int64 { lastActivity.map(Int64.init) ?? Ticket.never }

  func identity(text: (Text) -> String) -> [String]? {
    [id, company, name]
  }
}

extension Project {
  func identity(text: (Text) -> String) -> [String]? {
    ["\(client)", id, name]
  }
}

extension Touchpoint {
  func identity(text: (Text) -> String) -> [String]? {
    ["\(client) \(at)", company, kind, by, contact, note]
  }
}

extension BackupJob {
  func identity(text: (Text) -> String) -> [String]? {
    ["\(client) \(at) \(result) \(isRestoreTest)", device, job]
  }
}

extension CloudResource {
  /// A resource and the day it was looked at.
  func identity(text: (Text) -> String) -> [String]? {
    ["\(client)", id, id.isEmpty ? name : "", day.map { "\($0)" } ?? ""]
  }
}

extension RevenueLine {
  /// A line of an invoice; one without a date may be another month's.
  func identity(text: (Text) -> String) -> [String]? {
    guard let start else { return nil }
    return [
      "\(client) \(start) \(end ?? start) \(kind) \(interval)", product,
      amount.map { "\($0)" } ?? "", cost.map { "\($0)" } ?? "",
    ]
  }
}

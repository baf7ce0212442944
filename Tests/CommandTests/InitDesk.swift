import Foundation

/// Five unrelated exports of an invented provider: two desks, devices, time sheets and surveys.
enum InitDesk {
  static func make() throws -> Desk {
    let desk = try Desk()
    for (name, text) in exports { try desk.write("exports/\(name)", text) }
    return desk
  }

  static let exports = [
    ("desk.csv", freshdesk), ("old-desk.csv", connectWise), ("devices.csv", datto),
    ("hours.csv", clockify), ("answers.csv", surveys),
  ]

  /// Opened at half past the hour, due four hours of Monday to Friday 09:00–17:00 later.
  private static let due = [
    ("09:30:00", 0, "13:30:00"), ("10:30:00", 0, "14:30:00"), ("11:30:00", 0, "15:30:00"),
    ("12:30:00", 0, "16:30:00"), ("13:30:00", 1, "09:30:00"), ("14:30:00", 1, "10:30:00"),
    ("15:30:00", 1, "11:30:00"),
  ]

  /// The n-th weekday from Monday, 6 July 2026.
  private static func day(_ n: Int) -> String {
    let day = 6 + 7 * (n / 5) + n % 5
    return day < 10 ? "2026-07-0\(day)" : "2026-07-\(day)"
  }

  /// 38 tickets of two clients; the last three wait, on words that nobody has explained.
  private static var freshdesk: String {
    let rows = (0..<38).map { index in
      let (opened, later, due) = due[index % 7]
      let client = index % 3 == 0 ? "Beta GmbH" : "Acme S.L."
      let status = index < 35 ? "Closed" : "On Bench"
      let done = index < 35 ? "\(day(index / 2)) 16:45:00" : ""
      return "\(100 + index),Printer,\(status),High,\(day(index / 2)) \(opened),"
        + "\(day(index / 2 + later)) \(due),\(done),\(done),\(day(index / 2)) 16:00:00,Ana,Support,"
        + "\(client)"
    }
    return """
      Ticket ID,Subject,Status,Priority,Created time,Due by Time,Resolved time,Closed time,\
      Initial response time,Agent,Group,Company Name
      \(rows.joined(separator: "\n"))

      """
  }

  private static let connectWise = """
    SR_Service_RecID,Summary,Company_Name,Company_RecID,Date_Entered_UTC,Date_Closed_UTC,Status_Description,Priority_Description,Ticket_Owner
    900,Mail,Clinic 1,7,2026-07-08 09:00:00,2026-07-08 10:00:00,Closed,Normal,Ben
    901,Mail,Clinic 2,8,2026-07-09 09:00:00,2026-07-09 10:00:00,Waiting on Customer,Normal,Ben

    """

  private static let datto = """
    Device Hostname,Device Type,Device UID,Serial Number,Site Name,Customer Name,Last Check In,Operating System
    ACME-1,Desktop,u1,SN1,Main,"ACME, S.L. (Madrid)",2026-07-30 10:00:00,Windows 11
    BETA-1,Server,u2,SN2,Main,Beta,2026-07-30 10:00:00,Windows Server 2022

    """

  private static let clockify = """
    Project,Client,Description,Task,User,Group,Billable,Start Date,Start Time,End Date,End Time,Duration (h)
    Support,acme s.l.,Mail,Remote,Ana,Desk,Yes,2026-07-08,09:00:00,2026-07-08,10:00:00,01:00:00
    Support,Sunshine Bakery,Mail,Remote,Ben,Desk,Yes,2026-07-08,09:00:00,2026-07-08,10:00:00,01:00:00

    """

  private static let surveys = """
    Survey ID,Ticket Number,Client,Contact,Score,Comment,Submitted
    1,100,Beta GmbH,Bo,5,,2026-07-09 10:00:00

    """
}

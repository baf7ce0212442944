import CSV
import Records

enum LicenseUserField: String, ExportField {
  case client, user, name, products, deleted, created, lastActivity, activatedOn, refreshed
  case exchangeActivity, oneDriveActivity, sharePointActivity, skypeActivity, yammerActivity
  case teamsActivity, copilotActivity

  static let required = [Self.user]
}

/// Reads rows as persons with licences.
struct LicenseUserForm: RecordForm {
  func begin(_ source: Source, client: Int32) -> LicenseUser {
    var user = LicenseUser()
    user.source = source
    user.client = client
    return user
  }

  func read(
    _ step: Step<LicenseUserField>, _ cell: Cell, into user: inout LicenseUser,
    _ cells: inout CellReader<LicenseUserField>
  ) throws(CellProblem) {
    switch step.field {
    case .client: user.client = Int32(bitPattern: cells.party(cell).index)
    case .user: user.user = cell.text
    case .name: user.name = cell.text
    case .products: user.products = Self.products(cell.text)
    case .deleted: if let yes = cells.answer(step, cell) { user.isDeleted = yes }
    case .created: user.created = try cells.day(step, cell)
    case .lastActivity: user.lastActivity = try cells.day(step, cell)
    case .activatedOn: user.activated = try cells.day(step, cell)
    case .refreshed: user.refreshed = try cells.day(step, cell)
    case .exchangeActivity: user.activity[.exchange] = try cells.day(step, cell)
    case .oneDriveActivity: user.activity[.oneDrive] = try cells.day(step, cell)
    case .sharePointActivity: user.activity[.sharePoint] = try cells.day(step, cell)
    case .skypeActivity: user.activity[.skype] = try cells.day(step, cell)
    case .yammerActivity: user.activity[.yammer] = try cells.day(step, cell)
    case .teamsActivity: user.activity[.teams] = try cells.day(step, cell)
    case .copilotActivity: user.activity[.copilot] = try cells.day(step, cell)
    }
  }

  func complete(_ user: inout LicenseUser) -> LicenseUserField? {
    if let latest = user.activity.values.max() {
      user.lastActivity = max(user.lastActivity ?? latest, latest)
    }
    return user.user.isEmpty ? .user : nil
  }

  /// `MICROSOFT 365 BUSINESS+VISIO` → two products; "Unlicensed" → none.
  private static func products(_ text: String) -> [String] {
    text.split { $0 == "+" || $0 == ";" }.map { $0.trimmingBlanks }
      .filter { !$0.isEmpty && $0.lowercased() != "unlicensed" }
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

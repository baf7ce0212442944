import Records

/// The records of one kind as the readers left them, and whose they are.
struct OwnedTable<Record: OwnedRecord>: Sendable {
  var rows = Chunked<Record>()
  /// Set when every record has its client.
  var grouping = Grouping(clients: [], count: 0)

  mutating func append(_ chunk: [Record], lineOffset: Int) {
    rows.append(chunk, lineOffset: lineOffset)
  }

  /// A client's records, in the order they were read.
  subscript(client: Int) -> [Record] { grouping[client].map { rows[Int($0)] } }
}

/// What is done with the tables of all kinds, one after the other.
protocol OwnedTableVisitor {
  mutating func visit<Record: OwnedRecord>(_ table: inout OwnedTable<Record>)
}

/// Every kind of record that belongs to a client and that there are few of.
struct OwnedTables: Sendable {
  var devices = OwnedTable<Device>()
  var agreements = OwnedTable<Agreement>()
  var surveys = OwnedTable<SurveyResponse>()
  var licenses = OwnedTable<License>()
  var licenseUsers = OwnedTable<LicenseUser>()
  var opportunities = OwnedTable<Opportunity>()
  var projects = OwnedTable<Project>()
  var touchpoints = OwnedTable<Touchpoint>()
  var backupJobs = OwnedTable<BackupJob>()
  var cloudResources = OwnedTable<CloudResource>()
  var revenueLines = OwnedTable<RevenueLine>()

  mutating func forEach(_ visitor: inout some OwnedTableVisitor) {
    visitor.visit(&devices)
    visitor.visit(&agreements)
    visitor.visit(&surveys)
    visitor.visit(&licenses)
    visitor.visit(&licenseUsers)
    visitor.visit(&opportunities)
    visitor.visit(&projects)
    visitor.visit(&touchpoints)
    visitor.visit(&backupJobs)
    visitor.visit(&cloudResources)
    visitor.visit(&revenueLines)
  }
}

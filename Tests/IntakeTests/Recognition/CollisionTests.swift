import Intake
import Records
import Testing

/// One system's export is never taken for another's.
struct CollisionTests {
  private static let catalog = Result { try FormatCatalog() }

  private func recognised(_ header: [String]) throws -> String? {
    guard case .recognised(let format) = try Self.catalog.get().recognise(header) else {
      return nil
    }
    return format.name
  }

  /// A star stands for anything.
  private func plain(_ name: String) -> String { name.replacing("*", with: "Any ") }

  @Test func `the whole header of a map is recognised as that map`() throws {
    for format in try Self.catalog.get().formats {
      let names = format.columns.keys.sorted().flatMap { field -> [String] in
        guard let rule = format.columns[field] else { return [] }
        return rule.join.compactMap(\.first) + rule.filled + rule.from.prefix(1)
      }
      let header = (format.recognise.compactMap(\.first) + names).map(plain)
      #expect(try recognised(header) == format.name)
    }
  }

  @Test func `the columns a map asks for are enough`() throws {
    for format in try Self.catalog.get().formats where format.recognise.count > 1 {
      let header = format.recognise.compactMap(\.first).map(plain)
      #expect(try recognised(header) == format.name)
    }
  }

  @Test func `each column a map asks for has a name of that system alone beside it`() throws {
    // Words that any list may have: a map that asks for nothing else would take other systems' files.
    let usual: Set = [
      "id", "name", "title", "subject", "summary", "status", "priority", "company",
      "client",
      "customer", "created", "date", "type", "category", "number", "project",
    ]
    for format in try Self.catalog.get().formats where format.system != "mspreport" {
      let own = format.recognise.filter { !$0.contains { usual.contains($0.lowercased()) } }
      #expect(own.count >= 2, "\(format.name)")
    }
  }

  static let foreign: [(header: String, what: String)] = [
    ("id,summary,company", "any list"),
    ("ID,Title,Status,Created,Client", "any desk"),
    ("Name,Type,Status,Company,Serial Number", "any register"),
    ("Client,Project,Project Code,Start Date,End Date,Total Hours,Budget", "projects"),
    ("Client Name,Address", "clients"),
    ("First Name,Last Name,Email,Username,Company,Location", "people"),
    ("Name,Category,Manufacturer,Model Number,EOL", "models"),
    ("Date,Customer,Amount,Currency,Description", "invoices"),
    (
      "SR_Detail_RecID,SR_Service_RecID,Contact_RecID,Detail_Notes,Internal_Flag,Date_Created_UTC",
      "notes"
    ),
    ("Config_RecID,Company_RecID,Config_Name,Config_Type,Serial_Nbr,Purchase_Date", "things"),
  ]

  @Test(arguments: foreign)
  func `a list of something else is no export of a desk`(header: String, what: String) throws {
    let kinds = try Self.catalog.get().formats.reduce(into: [:]) { $0[$1.name] = $1.kind }
    let found = try recognised(header.split(separator: ",").map(String.init))
    let kind = found.flatMap { kinds[$0] }
    let taken: [ClientRecords.Kind] = [.tickets, .timeEntries, .devices, .agreements]
    #expect(!taken.contains { $0 == kind }, "\(what) taken for \(found ?? "")")
  }
}

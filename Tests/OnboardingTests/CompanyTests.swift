import Diagnostics
import Intake
import Testing

@testable import Onboarding

/// Which spellings are one company, which may be, and which are not.
struct CompanyTests {
  /// The companies of some names, each in a file of its own: `Name +alias +alias`.
  private func book(_ names: [(name: String, id: String)], same: [SameCompany] = []) -> CompanyBook
  {
    let spellings = names.enumerated().map { index, name in
      ClientSpelling(
        name: name.name, id: name.id, records: 20 - index, clientRecords: 20 - index,
        first: SourcePosition(file: "exports/a.csv", line: index + 2), client: index)
    }
    return CompanyBook(spellings, systems: ["exports/a.csv": "PSA"], same: same, own: "Norte IT")
  }

  private func companies(_ names: String...) -> [String] {
    book(names.map { ($0, "") }).companies.map {
      ([$0.name] + $0.aliases).joined(separator: " + ")
    }
  }

  private func doubts(_ names: String...) -> [String] {
    let book = book(names.map { ($0, "") })
    return book.doubts.map {
      "\(book.companies[$0.company].name) / \(book.companies[$0.other].name): \($0.reason)"
    }
  }

  @Test func `case, accents, punctuation and a legal form alone make no other company`() {
    #expect(companies("Acme S.L.", "acme", "ACME, SL") == ["Acme S.L. + acme + ACME, SL"])
    #expect(companies("Clínica Sol", "Clinica-Sol") == ["Clínica Sol + Clinica-Sol"])
    #expect(companies("Green Ltd", "Green Limited") == ["Green Ltd + Green Limited"])
    #expect(doubts("Acme S.L.", "acme", "ACME, SL") == [])
  }

  @Test func `two legal forms, a place or another id are for a person to decide`() {
    #expect(companies("Acme S.L.", "Acme S.A.") == ["Acme S.A.", "Acme S.L."])
    #expect(
      doubts("Acme S.L.", "Acme S.A.")
        == ["Acme S.L. / Acme S.A.: the same name, another legal form"])
    #expect(
      doubts("Acme S.L.", "ACME, S.L. (Madrid)")
        == ["Acme S.L. / ACME, S.L. (Madrid): the same name with a place"])
    #expect(
      doubts("Acme", "Acme Madrid Centro")
        == ["Acme / Acme Madrid Centro: one name begins like the other"])
    let ids = book([("Acme S.L.", "1"), ("Acme", "2")])
    #expect(ids.companies.map(\.name) == ["Acme", "Acme S.L."])
    #expect(ids.doubts.map(\.reason) == ["the same name with another id"])
  }

  @Test func `names that differ in a number or a place are several companies`() {
    #expect(doubts("Clinic 1", "Clinic 2") == [])
    #expect(doubts("Hotel Sol (Madrid)", "Hotel Sol (Sevilla)") == [])
    #expect(doubts("Hotel A", "Hotel B", "Hotel C", "Hotel D", "Hotel") == [])
  }

  @Test func `a slip in a long name is asked about`() {
    #expect(
      doubts("Harbour & Pine Ltd", "Harbour & Pike Ltd")
        == ["Harbour & Pine Ltd / Harbour & Pike Ltd: the names differ in a letter or two"])
    #expect(doubts("Sol", "Sal") == [])
  }

  @Test func `one id of one system is one company, whatever it is called`() {
    let book = book([("Acme S.L.", "1042"), ("Industrias Acme", "1042"), ("", "1042")])
    #expect(book.companies.map(\.name) == ["Acme S.L."])
    #expect(book.companies.map(\.aliases) == [["Industrias Acme"]])
    #expect(book.companies.map(\.id) == ["1042"])
  }

  @Test func `an id that two systems use for two companies is nobody's`() {
    let spellings = ["Acme", "Beta"].enumerated().map { index, name in
      ClientSpelling(
        name: name, id: "12", first: SourcePosition(file: "exports/\(index).csv", line: 2))
    }
    let book = CompanyBook(spellings, systems: [:], same: [], own: "")
    #expect(book.companies.map(\.id) == ["", ""])
  }

  @Test func `a person's word joins, and the provider is no client`() {
    let book = book(
      [("Acme", ""), ("Globex", ""), ("norte it", "")], same: [SameCompany("Globex", "Acme")])
    #expect(book.companies.map(\.name) == ["Globex"])
    #expect(book.companies.map(\.aliases) == [["Acme"]])
  }
}

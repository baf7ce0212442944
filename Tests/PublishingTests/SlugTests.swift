import Foundation
import Publishing
import Testing

struct SlugTests {
  static let names: [(name: String, slug: String)] = [
    ("Acme", "acme"), ("Norte Industrial", "norte-industrial"), ("Grupo 2000", "grupo-2000"),
  ]

  @Test(arguments: names) func `a plain name is its slug`(name: String, slug: String) {
    #expect(Slug.of(name) == slug)
  }

  static let starts: [(name: String, start: String)] = [
    ("ACME", "acme-"), ("acme", "acme-"), ("Acme.", "acme-"), ("Acme S.L.", "acme-s-l-"),
    ("Muñoz & Cía", "munoz-cia-"), ("Straße", "strasse-"), ("Øresund", "oresund-"),
    ("Łódź", "lodz-"), ("Cafe\u{301}", "cafe-"), ("CON", "con-"), ("Con", "con-"),
    ("../../etc/passwd", "etc-passwd-"), ("", ""), ("..", ""), ("日本", ""),
    ("Acme 1a2b3c4d", "acme-1a2b3c4d-"), (String(repeating: "X", count: 300), "xxxx"),
  ]

  @Test(arguments: starts) func `others carry a hash`(name: String, start: String) {
    let slug = Slug.of(name)
    #expect(slug.hasPrefix(start))
    #expect(isSafe(slug))
    #expect(slug.wholeMatch(of: /(.*-)?[0-9a-f]{8}/) != nil)
  }

  @Test func `a slug stays the same for ever`() {
    #expect(Slug.of("ACME") == "acme-a8e1eecf")
  }

  @Test func `equal hashes are told apart`() {
    let names = (0..<3000).map { "Client \($0)." } + ["Acme", "Acme"]
    let slugs = Slug.all(of: names)
    #expect(Set(slugs).count == names.count - 1)
    #expect(slugs[3000] == "acme" && slugs[3001] == "acme")
  }

  @Test func `hostile names get safe folders of their own`() throws {
    guard let data = payload("client_names.json"),
      let groups = payload("client_name_collisions.json")
    else { return }
    struct Name: Decodable { let s: String }
    let names =
      try JSONDecoder().decode([Name].self, from: data).map(\.s)
      + JSONDecoder().decode([[String]].self, from: groups).flatMap(\.self)
    let slugs = Slug.all(of: names)
    #expect(slugs == names.map(Slug.of))
    #expect(slugs.allSatisfy(isSafe))
    var owners: [String: [UInt8]] = [:]
    for (name, slug) in zip(names, slugs) {
      #expect(
        owners.updateValue(Array(name.utf8), forKey: slug) ?? Array(name.utf8) == Array(name.utf8))
    }
  }

  private func isSafe(_ slug: String) -> Bool {
    slug.utf8.count <= 100 && slug.wholeMatch(of: /[a-z0-9]([a-z0-9-]*[a-z0-9])?/) != nil
  }
}

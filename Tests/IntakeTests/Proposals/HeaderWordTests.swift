import Records
import Testing

@testable import Intake

struct HeaderWordTests {
  static let known = Set(HeaderNoun.all.map(\.name))

  @Test func `every kind's signs are written in words that there are`() {
    for signs in KindSigns.all {
      for field in signs.fields {
        for name in field.names {
          for noun in name.nouns { #expect(Self.known.contains(noun), "\(field.field): \(noun)") }
        }
      }
      for noun in signs.nouns { #expect(Self.known.contains(noun), "\(noun)") }
    }
  }

  @Test func `every kind and its fields are known, and nothing else`() {
    #expect(Set(KindSigns.all.map(\.kind)) == Set(ClientRecords.Kind.allCases))
    for signs in KindSigns.all {
      let fields = FieldNames.of(signs.kind)
      for field in signs.fields { #expect(fields.contains(field.field), "\(field.field)") }
      for field in FieldNames.required(of: signs.kind) {
        #expect(signs.fields.contains { $0.field == field }, "\(signs.kind): \(field)")
      }
      for field in signs.needs.joined() + signs.typical {
        #expect(
          field.hasPrefix("#")
            ? Self.known.contains(String(field.dropFirst())) : fields.contains(field),
          "\(signs.kind): \(field)")
      }
    }
  }

  static let headers: [(header: String, nouns: [String])] = [
    ("openedAt", ["open", "time"]), ("opened_at", ["open", "time"]),
    ("OPENED AT", ["open", "time"]),
    ("Ticketnummer", ["ticket", "id"]), ("Kundenname", ["client", "name"]),
    ("Fälligkeitsdatum", ["due", "time"]), ("Faelligkeitsdatum", ["due", "time"]),
    ("Data de abertura", ["time", "open"]), ("Date d'ouverture", ["time", "open"]),
    ("Date d’ouverture", ["time", "open"]), ("Handle Time (Hours)", ["duration", "time", "hours"]),
    ("# Reassignments", ["count", "reassign"]), ("Last Check-In", ["last", "seen"]),
    ("Ticker", ["ticket"]), ("SLA", ["sla"]), ("Wibble", []),
  ]

  @Test(arguments: headers.indices)
  func `a header is taken apart`(index: Int) {
    let words = HeaderReading(Self.headers[index].header).words
    let nouns = Self.headers[index].nouns
    #expect(nouns.isEmpty ? words.allSatisfy { $0.nouns.isEmpty } : words.count == nouns.count)
    for (word, noun) in zip(words, nouns) { #expect(word.nouns.contains(noun), "\(word)") }
  }

  @Test func `a word more counts against a name`() {
    let exact = HeaderReading("Created").fit(["open"], neutral: [])
    let unknown = HeaderReading("Created wibble").fit(["open"], neutral: [])
    let other = HeaderReading("Created department").fit(["open"], neutral: [])
    #expect(exact == 1)
    #expect(unknown == 0.8)
    #expect(other == 0.5)
    #expect(HeaderReading("Closed").fit(["open"], neutral: []) == 0)
  }
}

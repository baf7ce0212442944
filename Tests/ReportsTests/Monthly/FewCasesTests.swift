import Documents
import Testing

@testable import Reports

/// Rule R4: a handful of cases is counted, not judged and not compared.
struct FewCasesTests {
  let client: ClientBuilder

  init() {
    var client = ClientBuilder("Small", targets: ["sla-resolution": 0.95])
    for day in ["05", "06", "07", "08", "09"] {
      client.ticket("s", created: "2026-09-\(day) 08:00", reply: 1, done: 2)
    }
    client.ticket("a", created: "2026-10-05 08:00", reply: 2, done: 3)
    client.ticket("b", created: "2026-10-06 08:00", reply: 3, done: 30)
    client.survey(5, on: "2026-10-07 08:00")
    self.client = client
  }

  @Test func `tiles say k of n and draw no conclusion`() throws {
    let tiles = try Sample.document(client).blocks.tiles
    #expect(tiles.map(\.value).prefix(2) == ["1 of 2", "2 of 2"])
    #expect(tiles[0].notes == ["target 95%", "too few to judge"])
    #expect(tiles[0].tone == .muted)
  }

  @Test func `nothing improved or got worse`() throws {
    let callouts = try Sample.document(client).blocks.callouts
    #expect(callouts[0].blocks.texts == ["No figure improved noticeably since the month before."])
    #expect(
      callouts[1].blocks.texts == ["No figure got noticeably worse since the month before."])
  }

  @Test func `the words keep to what was counted`() throws {
    let texts = try Sample.document(client).blocks.texts
    #expect(texts[0] == "1 of 2 tickets were resolved within the promised time.")
    #expect(
      texts[1]
        == "2 tickets came in during October 2026. Resolved in the month: 2. Open when it ended: none. 1 of 1 survey answer was good."
    )
    #expect(
      texts.contains {
        $0.contains("Of the 2 first replies the middle one came after 2 h 30 min of service time.")
      })
    #expect(
      texts.contains(
        "1 survey answer came in during October 2026; 1 was good (4 or 5 of 5). That is too few for a percentage."
      ))
  }

  @Test func `no percentage is printed but those of targets and other months`() throws {
    let document = try Sample.document(client)
    let table = try #require(document.blocks.tables.first)
    for row in table.rows.indices {
      #expect(!table.row(row)[1].contains("%"), "\(table.row(row)[0])")
    }
  }
}

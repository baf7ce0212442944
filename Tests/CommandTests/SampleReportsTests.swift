import Foundation
import Testing

/// The monthly reports of the sample workspace, from outside.
struct SampleReportsTests {
  @Test func `ends with findings and names every file it wrote`() throws {
    let month = try SampleMonth.shared()
    #expect(month.outcome.code == 3)
    #expect(month.outcome.lines.count == 1 + 6 * 3)
    for line in month.outcome.lines {
      #expect(FileManager.default.fileExists(atPath: line), "\(line)")
    }
    #expect(Set(month.files.keys).count == month.outcome.lines.count + 2)  // run.json, rejects.csv
  }

  @Test func `says on standard error what a person should see, and nothing else`() throws {
    let lines = try SampleMonth.shared().outcome.messages.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let isFinding = line.wholeMatch(of: /exports\/[^ ]+: (warning|error): .+/) != nil
      let isHelp = line.hasPrefix("  help: ") || line.hasPrefix("        ")
      #expect(isFinding || isHelp, "\(line)")
    }
  }

  @Test func `every row read is used, left out or rejected`() throws {
    let month = try SampleMonth.shared()
    #expect(month.run.files.count == 11)
    for file in month.run.files {
      #expect(file.read == file.used + file.excluded + file.rejected, "\(file.file)")
      #expect(file.used > 0 && file.format != nil, "\(file.file)")
    }
    let rejected = month.run.files.reduce(0) { $0 + $1.rejected }
    let lines = try month.text("2026-10/rejects.csv").split(separator: "\n")
    #expect(lines.first == "file,line,column,value,reason,suggestion")
    #expect(lines.count == 1 + rejected)
    #expect(lines.dropFirst().allSatisfy { FigureTable.cells($0).count == 6 })
  }

  @Test func `the problems put into the sample are named by line`() throws {
    let rejects = try SampleMonth.shared().text("2026-10/rejects.csv")
    for row in [
      "exports/tickets-autotask.csv,144,Created,soon,", "exports/time-clockify.csv,298,",
      "exports/tickets-freshdesk.csv,432,Created time,31/02/2026,",
      "exports/time-clockify.csv,395,",
    ] {
      #expect(rejects.contains(row), "\(row)")
    }
  }

  @Test func `the index leads to every client`() throws {
    let month = try SampleMonth.shared()
    let links = try month.text("2026-10/index.html").matches(of: /href="([^"#]+)"/)
      .map { String($0.output.1) }
    for link in links { #expect(month.files["2026-10/\(link)"] != nil, "\(link)") }
    let clients = try #require(month.run.clients)
    #expect(clients.count == 6)
    for client in clients {
      #expect(links.contains("clients/\(client.slug)/monthly.html"), "\(client.name)")
    }
  }

  @Test func `pages are closed to scripts and the network`() throws {
    let pages = try SampleMonth.shared().files.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count == 7)
    for (path, bytes) in pages {
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"))
      #expect(!page.lowercased().contains("<script"), "\(path)")
      #expect(page.firstMatch(of: /<[^>]*\son[a-z]+=/) == nil, "\(path)")
      #expect(page.firstMatch(of: /<[^>]*(src|href)="(?!data:|#)[a-z]+:/) == nil, "\(path)")
    }
  }

  @Test func `no client sees another's name or tickets`() throws {
    let month = try SampleMonth.shared()
    let oracle = try Oracle.load()
    for client in try #require(month.run.clients) {
      let others = oracle.clients.filter { $0.client != client.name }
      let secrets =
        others.flatMap { Self.spellings(of: $0.client) }
        + others.flatMap { $0.tickets.map(\.ticket) }
      let texts = month.texts(of: client)
      #expect(texts.count == 3)
      for (path, text) in texts {
        let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init))
        let seen = secrets.filter {
          $0.contains(" ") ? text.contains($0) : words.contains($0)
        }
        #expect(seen == [], "\(path)")
      }
    }
  }

  /// A name as it is, and as HTML and Markdown write it.
  private static func spellings(of name: String) -> [String] {
    [
      name, name.replacing("&", with: "&amp;"), name.replacing("&", with: "\\&"),
      name.replacing(".", with: "\\."),
    ]
  }
}

import Foundation
import Testing

/// 3,330 tickets whose titles, clients and technicians try to break out of the page, and a harmless
/// twin of the same shape: both must give the same pages, but for the words.
@Suite(
  .enabled(
    if: Package.hasShared("robustness"),
    "no hostile texts (../shared/robustness) on this machine"))
struct HostileTitleTests {
  /// Reports of one of the twins, by client.
  private struct Twin {
    let desk: Desk
    let files: [String: Data]
    let slugs: [String: String]
    /// The client of each row, in the order of the file.
    let clients: [String]

    init(_ name: String) throws {
      let source = Package.shared.appendingPathComponent("robustness/payloads/\(name).csv")
      desk = try Desk()
      try desk.write("exports/tickets.csv", try Data(contentsOf: source))
      let outcome = try desk.run("monthly", "--month", "2026-02")
      #expect(outcome.code == 3)
      files = try desk.files()
      let run = try JSONDecoder().decode(
        RunFile.self, from: try #require(files["2026-02/run.json"]))
      #expect(run.files.first?.used == 3_330)
      slugs = Dictionary(
        uniqueKeysWithValues: try #require(run.clients).map { ($0.name, $0.slug) })
      clients = try Self.column(2, of: Program.run("rows", source.path).output)
    }

    func report(of client: String, _ form: String) -> String? {
      let name = client.isEmpty ? "Without a client" : client
      return slugs[name].flatMap { files["2026-02/clients/\($0)/monthly.\(form)"] }
        .map { String(decoding: $0, as: UTF8.self) }
    }

    /// One column of clean CSV, header left out.
    static func column(_ column: Int, of text: String) -> [String] {
      var (rows, cells, cell, isQuoted) = ([[String]](), [String](), "", false)
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": isQuoted.toggle()
        case "," where !isQuoted:
          cells.append(cell)
          cell = ""
        case "\n" where !isQuoted:
          rows.append(cells + [cell])
          (cells, cell) = ([], "")
        default: cell.unicodeScalars.append(scalar)
        }
      }
      return rows.dropFirst().map { $0.indices.contains(column) ? $0[column] : "" }
    }
  }

  /// Names of elements in the order of the page, what is inside quotes left out.
  private func tags(_ page: String) -> [String] {
    let body = page.range(of: "</style>").map { page[$0.upperBound...] } ?? page[...]
    return body.matches(of: /<(\/?[A-Za-z!?][A-Za-z0-9-]*)((?:[^">]|"[^"]*")*)>/).map {
      let attributes = $0.output.2.matches(of: /\s([a-zA-Z:-]+)=/).map { String($0.output.1) }
      return "\($0.output.1) \(attributes.joined(separator: " "))"
    }
  }

  @Test func `data stays data`() throws {
    let (hostile, benign) = (try Twin("tickets_hostile"), try Twin("tickets_benign"))
    #expect(hostile.clients.count == 3_330 && benign.clients.count == 3_330)
    var compared = 0
    for (bad, good) in Set(zip(hostile.clients, benign.clients).map { [$0, $1] }).map({
      ($0[0], $0[1])
    }) {
      // names that differ in case alone are one client: such a twin has other figures
      guard let page = hostile.report(of: bad, "html"), let twin = benign.report(of: good, "html"),
        hostile.report(of: bad, "json").map(figures) == benign.report(of: good, "json").map(figures)
      else { continue }
      compared += 1
      #expect(tags(page) == tags(twin), "\(bad)")
      let text = hostile.report(of: bad, "md")?.split(separator: "\n").map(shape)
      let other = benign.report(of: good, "md")?.split(separator: "\n").map(shape)
      #expect(text == other, "\(bad)")
    }
    #expect(compared >= 100)
  }

  /// What a Markdown line is, whatever its words are.
  private func shape(_ line: Substring) -> String {
    if line.hasPrefix("|") {
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      return "row of \(bars)"
    }
    return line.prefixMatch(of: /(?:#{1,6} |> ?|[-*+] |[0-9]+\. )+/).map { String($0.output) } ?? ""
  }

  private func figures(_ json: String) -> [String] {
    let file = try? JSONDecoder().decode(FigureFile.self, from: Data(json.utf8))
    return file?.kpis.map { "\($0.id) \($0.value ?? -1) \($0.denominator ?? -1)" } ?? []
  }

  @Test func `the pages hold no way to run anything`() throws {
    for (path, bytes) in try Twin("tickets_hostile").files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for tag in tags(page) {
        let name = tag.prefix { $0 != " " }.lowercased()
        #expect(!["script", "iframe", "object", "embed", "base", "form", "link"].contains(name))
        #expect(!tag.contains(" on") && !tag.contains("srcdoc"), "\(path): \(tag)")
      }
    }
  }
}

import Foundation
import Testing

/// The rows of evidence against the figures that they are the evidence of.
struct FigureEvidenceTests {
  @Test func `the rows of every figure add up to it`() throws {
    let month = try EvidenceMonth.shared()
    for client in month.clients {
      let figures = try month.figures(of: client.name)
      #expect(figures.kpis.count == 17)
      for figure in figures.kpis where figure.value != nil {
        let place: Comment = "\(client.name): \(figure.id)"
        let rows = try month.rows("figures/\(figure.id)", of: client.name)
        let counted = rows.filter { $0["counted"] == "yes" }
        #expect(close(counted.sum("denominator"), figure.denominator), place)
        if figure.unit == "seconds" {
          #expect(counted.median("amount") == figure.value, place)
        } else {
          #expect(close(counted.sum("numerator"), figure.numerator), place)
        }
        // Nothing but the rows that count adds anything.
        #expect(rows.sum("denominator") == counted.sum("denominator"), place)
        #expect(rows.sum("numerator") == counted.sum("numerator"), place)
      }
    }
  }

  @Test func `the list of figures says the same as the report`() throws {
    let month = try EvidenceMonth.shared()
    for client in month.clients {
      let rows = try month.rows("figures", of: client.name)
      for (row, figure) in zip(rows, try month.figures(of: client.name).kpis) {
        let place: Comment = "\(client.name): \(figure.id)"
        #expect(row["kpi"] == figure.id, place)
        #expect(row.number("value") == figure.value, place)
        #expect(row.number("numerator") == figure.numerator, place)
        #expect(row.number("denominator") == figure.denominator, place)
        #expect(row["reason"] == figure.reason ?? "", place)
      }
    }
  }

  /// What the contract's columns are for: the figures of the promises from the tickets alone.
  @Test func `the promises from the tickets alone`() throws {
    let month = try EvidenceMonth.shared()
    for client in month.clients {
      let tickets = try month.rows("tickets", of: client.name)
      let figures = try month.figures(of: client.name)
      let (from, to) = try period(figures)
      for (id, column) in [("sla-response", "created"), ("sla-resolution", "resolved")] {
        let outcome = id == "sla-response" ? "response_outcome" : "resolution_outcome"
        let inside = try tickets.filter { row in
          let isOpen = id == "sla-resolution" && row["resolution_outcome"] == "breached-open"
          return try row.instant(column).map { (from..<to).contains($0) } ?? false || isOpen
        }
        let met = inside.count { $0[outcome] == "met" }
        let judged = inside.count { ["met", "missed", "breached-open"].contains($0[outcome]) }
        #expect(figures[id]?.numerator ?? 0 == Double(met), "\(client.name): \(id)")
        #expect(figures[id]?.denominator ?? 0 == Double(judged), "\(client.name): \(id)")
      }
    }
  }

  @Test func `the client's edition has none`() throws {
    #expect(try SampleMonth.shared().files.keys.filter { $0.contains("evidence") } == [])
  }

  @Test func `no client's rows name another`() throws {
    let month = try EvidenceMonth.shared()
    let expected = try ExpectedClocks.load()
    for client in month.clients {
      let own = month.files.filter { $0.key.hasPrefix("2026-10/clients/\(client.slug)/evidence/") }
      let others = expected.clients.filter { $0.client != client.name }
      let names = others.map(\.client)
      let tickets = Set(others.flatMap { $0.tickets.map(\.ticket) })
      for (path, bytes) in own {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(names.filter { text.contains($0) } == [], "\(path)")
        let name = try #require(path.firstMatch(of: /evidence\/(.+)\.csv/)?.output.1)
        let rows = try month.rows(String(name), of: client.name)
        #expect(tickets.isDisjoint(with: rows.flatMap { [$0["ticket"], $0["row"]] }), "\(path)")
      }
    }
  }

  private func period(_ figures: FigureFile) throws -> (from: Int, to: Int) {
    let zone = try #require(TimeZone(identifier: figures.report.timeZone))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let start = try #require(calendar.date(from: DateComponents(year: 2026, month: 10, day: 1)))
    let end = try #require(calendar.date(from: DateComponents(year: 2026, month: 11, day: 1)))
    return (Int(start.timeIntervalSince1970), Int(end.timeIntervalSince1970))
  }

  private func close(_ sum: Double, _ wanted: Double?) -> Bool {
    abs(sum - (wanted ?? 0)) <= 1e-9 * max(1, abs(sum))
  }
}

extension [EvidenceLine] {
  fileprivate func sum(_ column: String) -> Double {
    reduce(0) { $0 + ($1.number(column) ?? 0) }
  }

  fileprivate func median(_ column: String) -> Double? {
    let values = compactMap { $0.number(column) }.sorted()
    guard !values.isEmpty else { return nil }
    return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
  }
}

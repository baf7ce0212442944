import Foundation
import Testing

/// The files of evidence against a second computation that shares nothing with the program.
struct EvidenceTests {
  private func clocks(
    _ check: (ExpectedClocks.Clock, EvidenceLine, _ promises: [String: EvidenceLine], Comment)
      throws
      -> Void
  ) throws {
    let month = try EvidenceMonth.shared()
    for (client, expected) in try ExpectedClocks.load().clocks {
      let rows = try month.rows("tickets", of: client).filter { $0["response_outcome"].isFate }
      let promises = Dictionary(grouping: try month.rows("sla-clocks", of: client)) { $0["ticket"] }
      #expect(Set(rows.map { $0["ticket"] }) == Set(expected.keys), "\(client)")
      for row in rows {
        let wanted = try #require(expected[row["ticket"]])
        let own = try #require(promises[row["ticket"]])
        try check(
          wanted, row, Dictionary(uniqueKeysWithValues: own.map { ($0["promise"], $0) }),
          "\(client): \(row["ticket"])")
      }
    }
  }

  @Test func `both clocks and their outcomes`() throws {
    try clocks { wanted, row, promises, place in
      #expect(try row.instant("resolved") == wanted.done.flatMap(EvidenceLine.instant), place)
      // Without any event nobody said that the clock ever stood still, nor that it did not.
      #expect(row.number("paused_s") ?? 0 == wanted.pausedSeconds, place)
      #expect(row.number("paused_s") != nil || wanted.statusEvents == 0, place)
      if let reopens = wanted.reopens { #expect(row["reopened"] == (reopens > 0 ? "yes" : "no")) }
      for (name, seconds, target, outcome, due) in [
        (
          "response", wanted.responseSeconds, wanted.responseTarget, wanted.response,
          wanted.responseDue
        ),
        (
          "resolution", wanted.resolutionSeconds, wanted.resolutionTarget, wanted.resolution,
          wanted.resolutionDue
        ),
      ] {
        let promise = try #require(promises[name])
        #expect(row.number("\(name)_elapsed_s") == seconds, place)
        #expect(row.number("\(name)_target_s") == target, place)
        #expect(row["\(name)_outcome"] == ExpectedClocks.word(outcome), place)
        #expect(promise.number("elapsed_s") == seconds, place)
        #expect(promise.number("target_s") == target, place)
        #expect(promise["outcome"] == ExpectedClocks.word(outcome), place)
        #expect(try promise.instant("due") == due.flatMap(EvidenceLine.instant), place)
      }
    }
  }

  @Test func `where the time of late tickets went`() throws {
    try clocks { wanted, _, promises, place in
      let row = try #require(promises["resolution"])
      for (column, cause) in [
        ("before_reply_s", "beforeReply"), ("in_work_s", "work"), ("waiting_on_vendor_s", "vendor"),
        ("after_reopen_s", "afterReopen"),
      ] {
        #expect(row.number(column) == wanted.causes?[cause], place)
      }
    }
  }

  /// Of the clients without a history, too.
  @Test func `every ticket of every client`() throws {
    let month = try EvidenceMonth.shared()
    for client in try ExpectedClocks.load().clients {
      let all = try month.rows("tickets", of: client.client)
      let rows = all.filter { $0["response_outcome"].isFate }
      #expect(rows.count == client.tickets.count, "\(client.client)")
      for wanted in client.tickets {
        let place: Comment = "\(client.client): \(wanted.ticket)"
        let row = try #require(rows.first { $0["ticket"] == wanted.ticket }, place)
        // Of rows that are the same in every cell either may count.
        let lines = all.filter { $0["ticket"] == wanted.ticket }.map { $0["line"] }
        #expect(row["file"] == "exports/\(wanted.file)" && lines.contains("\(wanted.line)"), place)
        #expect(row["client"] == client.client && row["priority"] == wanted.priority, place)
        #expect(try row.instant("created") == EvidenceLine.instant(wanted.created), place)
        for (name, judged) in [("response", wanted.response), ("resolution", wanted.resolution)] {
          #expect(row["\(name)_outcome"] == ExpectedClocks.word(judged.outcome), place)
          #expect(row.number("\(name)_elapsed_s") == judged.elapsed, place)
          #expect(row.number("\(name)_target_s") == judged.target, place)
        }
      }
    }
  }

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
      for (id, column, from) in [
        ("sla-response", "created", from), ("sla-resolution", "resolved", from),
      ] {
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

extension String {
  /// An outcome, as against the reason why a ticket takes part in no figure.
  fileprivate var isFate: Bool {
    ["met", "missed", "breached-open", "open", "no target"].contains(self)
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

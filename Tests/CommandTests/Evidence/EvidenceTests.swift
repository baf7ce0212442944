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
}

extension String {
  /// An outcome, as against the reason why a ticket takes part in no figure.
  fileprivate var isFate: Bool {
    ["met", "missed", "breached-open", "open", "no target"].contains(self)
  }
}

import Foundation
import Testing

/// October's figures against a second computation that shares nothing with the program.
struct OracleTests {
  /// Figures whose value, numerator and denominator mean the same on both sides.
  static let plain = [
    "tickets-created", "tickets-resolved", "backlog", "sla-response", "sla-resolution", "sla-both",
    "escalation-rate", "reopen-rate", "csat", "uncovered-devices", "device-coverage",
  ]

  private func pairs() throws -> [(expected: Oracle.Client, ours: FigureFile)] {
    let month = try SampleMonth.shared()
    let figures = try FigureFile.read(
      try month.desk.run("kpis", "--month", "2026-10").output)
    return try Oracle.load().clients.map { client in
      (client, try #require(figures.first { $0.report.client == client.client }))
    }
  }

  @Test(arguments: plain)
  func `the same figure twice`(id: String) throws {
    for (expected, ours) in try pairs() {
      let (wanted, figure) = (try #require(expected.figures[id]), try #require(ours[id]))
      let place: Comment = "\(expected.client): \(id)"
      #expect(figure.value == wanted.value, place)
      guard figure.value != nil else { continue }
      if let numerator = wanted.numerator { #expect(figure.numerator == numerator, place) }
      if let denominator = wanted.denominator { #expect(figure.denominator == denominator, place) }
      for name in ["met", "missed", "breachedOpen"] {
        if let count = wanted.counts?[name] { #expect(figure.counts[name] == count, place) }
      }
    }
  }

  @Test(arguments: ["first-response-time", "resolution-time"])
  func `the same times`(id: String) throws {
    for (expected, ours) in try pairs() {
      let figure = try #require(ours[id])
      let business = try #require(expected.figures[id]?.business)
      let clock = try #require(expected.figures[id]?.clock)
      #expect(figure.value == business.median, "\(expected.client)")
      for (name, wanted) in [
        ("n", business.n), ("median", business.median), ("mean", business.mean),
        ("p90", business.p90), ("clockMedian", clock.median), ("clockMean", clock.mean),
        ("clockP90", clock.p90),
      ] {
        #expect(close(figure.counts[name], wanted), "\(expected.client): \(id) \(name)")
      }
    }
  }

  /// A ticket in its 31st day is over 30 days old here and 30 whole days there: the last two classes
  /// are compared together.
  @Test func `the same age of what is open`() throws {
    for (expected, ours) in try pairs() {
      let age = try #require(expected.figures["backlog-age"])
      let counts = ours["backlog-age"]?.counts ?? [:]
      #expect((counts["under2Days"] ?? 0) == age.under2Days, "\(expected.client)")
      #expect((counts["days2to7"] ?? 0) == age.days2to7, "\(expected.client)")
      let old = (counts["days8to30"] ?? 0) + (counts["over30Days"] ?? 0)
      #expect(old == (age.days8to30 ?? 0) + (age.over30Days ?? 0), "\(expected.client)")
    }
  }

  /// The numerator holds the hours that fall into the month; those of technicians whose capacity
  /// nobody knows are not in it.
  @Test func `the same hours`() throws {
    for (expected, ours) in try pairs() {
      let hours = try #require(expected.figures["hours"])
      for (id, seconds) in [
        ("utilization", hours.totalSeconds), ("billable-utilization", hours.billableSeconds),
      ] {
        let figure = try #require(ours[id])
        if (figure.counts["withoutCapacity"] ?? 0) > 0 { continue }
        #expect(close(figure.numerator, seconds.map { $0 / 3_600 }), "\(expected.client): \(id)")
      }
    }
  }

  @Test func `the same machines without agreement`() throws {
    for (expected, ours) in try pairs() {
      let kinds = try #require(expected.figures["uncovered-devices"]?.kinds)
      let counts = try #require(ours["uncovered-devices"]?.counts)
      for (kind, wanted) in kinds {
        let name = kind.prefix(1).uppercased() + kind.dropFirst()
        #expect((counts["active\(name)"] ?? 0) == wanted.managed, "\(expected.client): \(kind)")
        #expect(
          (counts["uncovered\(name)"] ?? 0) == wanted.uncovered, "\(expected.client): \(kind)")
      }
    }
  }

  @Test func `the same answers`() throws {
    for (expected, ours) in try pairs() {
      let scores = try #require(expected.figures["csat"]?.scores)
      let answers = scores.values.reduce(0, +)
      let sum = scores.reduce(0) { $0 + (Double($1.key) ?? 0) * $1.value }
      let average = answers > 0 ? sum / answers : nil
      #expect(close(ours["csat"]?.counts["average"], average), "\(expected.client)")
    }
  }

  private func close(_ value: Double?, _ wanted: Double?) -> Bool {
    guard let value, let wanted else { return value == nil && wanted == nil }
    return abs(value - wanted) <= 1e-9 * abs(wanted) + 1e-9
  }
}

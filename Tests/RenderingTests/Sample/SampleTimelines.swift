import Documents

extension Timeline {
  /// Three days, with a pause and a late end.
  static let printer = Timeline(
    title: "4711 · Printer \"HP|4200\" says <PC LOAD LETTER>",
    alternative:
      "Answered after 48 min, waited 4 h for the client, resolved 3 h 12 min past the target.",
    stretches: [
      .init(.open, from: 0, to: 0.14), .init(.open, from: 0.33, to: 0.49),
      .init(.open, from: 0.68, to: 0.84), .init(.paused, from: 0.06, to: 0.39),
      .init(.late, from: 0.49, to: 0.72),
    ],
    marks: [
      .init(at: 0, name: "Created", time: "5 Oct, 12:12"),
      .init(at: 0.02, name: "First reply", time: "5 Oct, 13:00", tone: .good),
      .init(at: 0.49, name: "Target", time: "6 Oct, 18:00", tone: .warning),
      .init(at: 0.72, name: "Resolved, 3 h 12 min late", time: "7 Oct, 11:12", tone: .bad),
    ],
    ticks: [
      .init(at: 0.2, label: "6 Oct"), .init(at: 0.55, label: "7 Oct"),
      .init(at: 0.9, label: "8 Oct"),
    ],
    key: [(.open, "support hours"), (.paused, "waiting for the client"), (.late, "late")])

  /// Three weeks, with moments that stand on each other at both ends.
  static let crowded = Timeline(
    title: "4720 · VPN & Wi-Fi down\r\nsince <script>alert('x')</script> today",
    alternative: "Answered in time; still open at the end of the month, 11 days past the target.",
    stretches: weeks + [
      .init(.paused, from: 0.3, to: 0.42), .init(.late, from: 0.46, to: 1),
    ],
    marks: [
      .init(at: 0, name: "Created", time: "12 Oct, 09:00"),
      .init(at: 0.001, name: "First *reply*", time: "12 Oct, 09:30", tone: .good),
      .init(at: 0.004, name: "Reply target", time: "12 Oct, 11:00", tone: .muted),
      .init(at: 0.46, name: "Target", time: "21 Oct, 18:00", tone: .warning),
      .init(at: 0.98, name: "Reopened | again", time: "31 Oct, 14:00"),
      .init(at: 1, name: "Still open", time: "31 Oct, 24:00", tone: .bad),
    ],
    ticks: (0..<20).map { .init(at: (Double($0) + 0.6) / 20, label: "\($0 + 13) Oct") },
    key: [(.open, "support hours"), (.paused, "on hold"), (.late, "late")])

  private static let weeks = (0..<20).filter { $0 % 7 < 5 }.map { day in
    Stretch(.open, from: Double(day) / 20, to: (Double(day) + 0.38) / 20)
  }

  /// Late by less than a pixel, and a moment nobody knows the time of.
  static let overnight = Timeline(
    title: "4733 · الطابعة لا تعمل (fax #2)",
    alternative: "Answered 2 min past the target; nobody knows when it was resolved.",
    stretches: [.init(.open, from: -1, to: 0.7), .init(.late, from: 0.5, to: 0.5001)],
    marks: [
      .init(at: 0.1, name: "Created", time: "31 Oct, 08:00"),
      .init(at: 0.5, name: "Reply target", time: "31 Oct, 12:00", tone: .warning),
      .init(at: 0.5001, name: "First reply, 2 min late", time: "31 Oct, 12:02", tone: .bad),
      .init(at: .nan, name: "Resolved", time: "–", tone: .muted),
    ],
    ticks: [.init(at: 0.35, label: "10:00"), .init(at: 0.6, label: "14:00")],
    key: [(.open, "support hours"), (.late, "late")])
}

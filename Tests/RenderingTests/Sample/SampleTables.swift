import Documents

extension Table {
  static let scorecard = Table(
    caption: "Scorecard, October 2026",
    columns: [
      Column("Figure"), Column("October", .trailing), Column("September", .trailing),
      Column("Target", .trailing), Column("Rests on", .trailing), Column("Verdict"),
      Column("Six months"),
    ],
    rows: [
      figure(
        "Resolution within target", ["94.2 %", "96.1 %", "95 %", "120"], "below target", .bad,
        [0.93, 0.95, 0.948, 0.957, 0.961, 0.942]),
      figure(
        "Response within target", ["98.4 %", "97.0 %", "95 %", "124"], "on target", .good,
        [0.96, 0.955, 0.962, 0.97, 0.97, 0.984]),
      figure(
        "First response time", ["14 min", "22 min", "30 min", "124"], "on target", .good,
        [31, 28, 26, nil, 22, 14]),
      figure(
        "Reopened", ["4.2 %", "3.9 %", "–", "120"], "no target", .neutral,
        [0.05, 0.041, 0.044, 0.05, 0.039, 0.042]),
      figure(
        "Older than 30 days", ["4", "2", "0", "19"], "above target", .warning,
        [1, 0, 1, 3, 2, 4]),
      figure(
        "Backup success", ["–", "–", "99 %", "0"], "not measured", .muted,
        [nil, nil, nil, nil, nil, nil]),
    ],
    note: "Targets are those of the agreement of 1 January 2026.")

  private static func figure(
    _ name: String, _ values: [String], _ verdict: String, _ tone: Tone, _ trend: [Double?]
  ) -> [Cell] {
    [Cell(name)] + values.map { Cell($0) } + [
      Cell(verdict, tone: tone), Cell([], trend: .months(trend)),
    ]
  }

  static let misses = Table(
    caption: "Missed targets",
    columns: [
      Column("Ticket"), Column("Title"), Column("Priority"), Column("Target", .trailing),
      Column("Taken", .trailing), Column("Why"),
    ],
    rows: [
      miss("4711", "Printer \"HP|4200\" says <PC LOAD LETTER>", "critical", "4 h", "5 h 12 min"),
      miss("4720", "VPN & Wi-Fi down\r\nsince <script>alert('x')</script> today", "critical"),
      miss("4733", "الطابعة لا تعمل (fax #2)", "high", "8 h", "11 h 03 min"),
      miss("4741", "=HYPERLINK(\"http://evil.example\";\"me@evil.example\")", "normal"),
      miss("4750", "🖨️ Scanner *really* _slow_ `again` 👩‍👩‍👧", "normal", "16 h", "19 h"),
      miss("4752", "invoice\u{202E}xslx.exe \u{0}\u{7}www.evil.example", "low"),
      miss("4760", "# not a heading\u{2028}- nor a list", "normal", "16 h", "1,016 h 45 min"),
    ],
    note: "Showing 7 of 7.")

  private static func miss(
    _ id: String, _ title: String, _ priority: String, _ target: String = "4 h",
    _ taken: String = "6 h 30 min"
  ) -> [Cell] {
    [
      Cell(id), Cell(title), Cell(priority), Cell(target), Cell(taken, tone: .bad),
      Cell("waited for a part"),
    ]
  }

  static let uncovered = Table(
    caption: "Devices in use that no agreement covers",
    columns: [Column("Device"), Column("Kind"), Column("Last seen", .trailing), Column("User")],
    rows: [
      [Cell("NB-0147"), Cell("notebook"), Cell("31 Oct 2026"), Cell("O’Hara, Síle")],
      [Cell("srv_file_02"), Cell("server"), Cell("31 Oct 2026"), Cell("–", tone: .muted)],
      [Cell("*printer*"), Cell("printer"), Cell("12 Oct 2026"), Cell("<none>")],
    ])
}

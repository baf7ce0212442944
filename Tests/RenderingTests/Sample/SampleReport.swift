import Documents

extension Document {
  /// An invented month with every kind of block, and every character that has broken a renderer.
  static let sample = Document(
    title: "Monthly service report",
    subtitle: [
      "Gràcia & Söhne “Bäckerei” <Holding>", "October 2026",
      "Prepared by Norte IT on 3 November 2026",
    ],
    blocks: opening + service + devices + closing,
    footer: "Gràcia & Söhne “Bäckerei” <Holding> · October 2026 · Norte IT",
    figures: .sample)

  private static let opening: [Block] = [
    .paragraph([
      .text("120 tickets were resolved in October, "), .strong("94.2 % within the agreed time"),
      .text(". The promise is 95 %; the three misses on critical tickets are explained in "),
      .reference("Service levels", anchor: "service-levels"), .text("."),
    ]),
    .callout(
      Callout(
        tone: .good, title: "Improved",
        blocks: [
          .bullets([
            [.text("First replies came after 14 min, in September after 22 min.")],
            [.text("Backups succeeded on 99.1 % of nights.")],
          ])
        ])),
    .callout(
      Callout(
        tone: .bad, title: "Got worse",
        blocks: [.bullets([[.text("Resolution within target fell by 1.9 points to 94.2 %.")]])])),
    .callout(
      Callout(
        tone: .neutral, title: "Next",
        blocks: [
          .bullets([
            [.text("Replace the two file servers that are out of warranty.")],
            [.text("Agree on a priority for scanner tickets.")],
          ])
        ])),
    .heading(level: 2, [.text("Key figures")], anchor: "key-figures"),
    .tiles(tiles),
  ]

  private static let service: [Block] = [
    .heading(level: 2, [.text("Service levels")], anchor: "service-levels"),
    .paragraph([
      .text("A ticket counts once it is resolved; the clock runs in support hours, "),
      .emphasis("Monday to Friday, 9:00 to 18:00"), .text(", and stops while "),
      .code("waiting on client | on hold"), .text("."),
    ]),
    .table(.scorecard),
    .chart(.resolution),
    .chart(.created),
    .heading(level: 3, [.text("Tickets that missed their target")], anchor: "misses"),
    .table(.misses),
    .timeline(.printer),
    .timeline(.crowded),
    .timeline(.overnight),
  ]

  private static let devices: [Block] = [
    .heading(level: 2, [.text("Devices")], anchor: "devices"),
    .chart(.reply),
    .chart(.categories),
    .table(.uncovered),
  ]

  private static let closing: [Block] = [
    .heading(level: 2, [.text("Notes on the data")], anchor: "data-notes"),
    .callout(
      Callout(
        tone: .warning, title: "Left out of this report",
        blocks: [
          .paragraph([
            .text("4 tickets have no target. 2 rows could not be read: "),
            .file("rejects.csv", path: "../../rejects.csv"), .text("."),
          ])
        ])),
    .heading(level: 2, [.text("Glossary")], anchor: "glossary"),
    .definitions([
      Definition(
        term: "First response time", anchor: "first-response-time",
        text: [.text("Median of first reply − opened, over tickets first answered in the month.")]
      ),
      Definition(
        term: "Resolution within target", anchor: "sla-resolution",
        text: [
          .text("Tickets resolved in time ÷ tickets resolved with a target, "),
          .code("open and overdue"), .text(" counted as missed."),
        ]),
    ]),
  ]
}

package import Documents
package import Records
package import Settings

/// The provider's own page: all clients of a month side by side, the ones that need attention first.
package struct IndexPage: Sendable {
  /// One client of the run.
  package struct Entry: Sendable {
    /// What the client's report says, for machines.
    package var figures: FigureSet
    /// The report beside this page: `clients/acme/monthly.html`.
    package var path: String
    /// How many findings speak of this client's rows; nil where nobody counted.
    package var findings: Int?

    package init(figures: FigureSet, path: String, findings: Int? = nil) {
      self.figures = figures
      self.path = path
      self.findings = findings
    }
  }

  let words: Strings
  let provider: Provider

  package init(strings: Strings, provider: Provider) {
    words = strings
    self.provider = provider
  }

  /// All clients of a month on one page.
  ///
  /// `findings` are what a person should know about the inputs, one line each; `company` holds the
  /// figures of the whole company, such as its utilization.
  package func document(
    of entries: [Entry], during period: Period, findings: [String] = [],
    accounts: [InputAccount] = [], company: FigureSet? = nil
  ) -> Document {
    let month = words.dates.month(period.firstDay)
    let name = provider.name.isEmpty ? words("page.provider") : provider.name
    return Document(
      title: words("index.title", ["month": month]), language: words.language,
      subtitle: [words("page.preparedBy", ["provider": name]), words("page.internal")],
      blocks: summary(of: entries, month) + table(of: entries, month) + people(company)
        + notes(findings) + inputs(accounts),
      footer: words("index.footer", ["month": month, "provider": name]), labels: words.labels)
  }

  private func summary(of entries: [Entry], _ month: String) -> [Block] {
    let below = entries.count { entry in
      entry.figures.figures.contains { $0.status == Standing.belowTarget.rawValue }
    }
    let text =
      below == 0
      ? words("index.noneBelow", count: entries.count, ["month": month])
      : words("index.below", count: entries.count, ["below": words.numbers.whole(below)])
    return entries.isEmpty
      ? [.paragraph([.text(words("index.empty"))])] : [.paragraph([.strong(text)])]
  }

  private func people(_ company: FigureSet?) -> [Block] {
    let figures = company?.figures.filter { $0.value != nil } ?? []
    guard !figures.isEmpty else { return [] }
    return [
      heading("index.company"),
      .table(
        Table(
          caption: words("index.company"),
          columns: [
            Table.Column(words("scorecard.figure")), Table.Column(words("index.value"), .trailing),
            Table.Column(words("scorecard.meaning")),
          ],
          rows: figures.map { figure in
            [
              Table.Cell(figure.title), Table.Cell(words.text(figure)),
              Table.Cell(figure.definition),
            ]
          })),
    ]
  }

  private func notes(_ findings: [String]) -> [Block] {
    findings.isEmpty
      ? [] : [heading("index.findings"), .bullets(findings.map { [.text($0)] })]
  }

  private func inputs(_ accounts: [InputAccount]) -> [Block] {
    accounts.isEmpty
      ? [] : [heading("index.inputs"), .table(DataTable.files(accounts, words))]
  }

  func heading(_ key: String) -> Block {
    let title = words(key)
    return .heading(level: 2, [.text(title)], anchor: Anchor.name(for: title))
  }
}

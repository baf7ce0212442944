import Documents

extension [Block] {
  /// The tables, those inside callouts too.
  var tables: [Table] {
    flatMap { block -> [Table] in
      switch block {
      case .table(let table): [table]
      case .callout(let callout): callout.blocks.tables
      case .heading, .paragraph, .bullets, .chart, .timeline, .tiles, .definitions: []
      }
    }
  }

  var charts: [Chart] {
    compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  var callouts: [Callout] {
    compactMap { if case .callout(let callout) = $0 { callout } else { nil } }
  }

  var tiles: [Tile] {
    flatMap { block -> [Tile] in if case .tiles(let tiles) = block { tiles } else { [] } }
  }

  /// Headings as "## Devices".
  var headings: [String] {
    compactMap { block in
      guard case .heading(let level, let title, anchor: _) = block else { return nil }
      return String(repeating: "#", count: level) + " " + title.plain
    }
  }

  /// Every text that a reader sees or hears, one string each.
  var texts: [String] { flatMap(\.texts) }
}

extension [Inline] {
  var plain: String { map(\.plain).joined() }
}

extension Block {
  var texts: [String] {
    switch self {
    case .heading(level: _, let title, anchor: _): [title.plain]
    case .paragraph(let text): [text.plain]
    case .bullets(let bullets): bullets.map(\.plain)
    case .table(let table): table.texts
    case .chart(let chart): chart.texts
    case .timeline(let timeline): timeline.texts
    case .callout(let callout): [callout.title] + callout.blocks.texts
    case .tiles(let tiles): tiles.flatMap(\.texts)
    case .definitions(let definitions): definitions.flatMap { [$0.term, $0.text.plain] }
    }
  }
}

extension Table {
  var texts: [String] {
    [caption, note ?? ""] + columns.map(\.title)
      + rows.flatMap { $0.flatMap { [$0.content.plain, $0.trend?.alternative ?? ""] } }
  }

  /// The cells of a row as a reader sees them.
  func row(_ index: Int) -> [String] { rows[index].map(\.content.plain) }
}

extension Chart {
  var texts: [String] {
    [title, alternative, target?.label ?? ""] + categories + axisLabels
      + series.flatMap { [$0.name] + $0.labels }
  }
}

extension Timeline {
  var texts: [String] {
    [title, alternative] + marks.flatMap { [$0.time, $0.name] } + ticks.map(\.label)
      + key.map(\.label)
  }
}

extension Tile {
  var texts: [String] { [title, value, trend?.alternative ?? ""] + notes }
}

internal import Documents

extension HTMLWriter {
  /// The key figures, as many beside each other as the page is wide.
  mutating func write(_ tiles: [Tile]) {
    guard !tiles.isEmpty else { return }
    raw("<ul class=\"tiles\">\n")
    for tile in tiles { write(tile) }
    raw("</ul>\n")
  }

  private mutating func write(_ tile: Tile) {
    raw("<li")
    writeClass(tile.tone, "tile")
    raw(">\n<p class=\"tile-title\">")
    isolated(tile.title)
    raw("</p>\n<p class=\"tile-value\">")
    isolated(tile.value)
    raw("</p>\n<div>")
    for note in tile.notes {
      raw("<p class=\"tile-note\">")
      isolated(note)
      raw("</p>")
    }
    raw("</div>\n")
    if let trend = tile.trend { write(trend, width: 132, height: 30) }
    raw("</li>\n")
  }
}

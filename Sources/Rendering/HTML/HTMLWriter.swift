internal import Documents

/// HTML under construction, with what has to be unique in a page.
struct HTMLWriter {
  var bytes = Bytes(capacity: 96 * 1024)
  let labels: Document.Labels
  /// Charts so far, for the ids of their titles.
  var chartCount = 0
  private var regionNames: [String: Int] = [:]

  init(labels: Document.Labels) {
    self.labels = labels
  }

  mutating func raw(_ text: String) {
    bytes.raw(text)
  }

  /// A text of the data, kept from turning the direction of its neighbours.
  mutating func isolated(_ text: String) {
    bytes.raw("<bdi>")
    bytes.html(text)
    bytes.raw("</bdi>")
  }

  /// Opens a box that scrolls sideways when the page is narrow, reachable by keyboard.
  ///
  /// Regions are landmarks, so no two may have the same name.
  mutating func openScrollRegion(named name: String) {
    let use = regionNames[name, default: 0] + 1
    regionNames[name] = use
    raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    bytes.html(name)
    if use > 1 { raw(" (\(use))") }
    raw("\">\n")
  }

  /// The class that gives a tone its colour and its sign; nothing for a neutral one.
  mutating func writeClass(_ tone: Tone, _ other: String = "") {
    let toneClass = tone == .neutral ? "" : tone.rawValue
    guard !toneClass.isEmpty || !other.isEmpty else { return }
    raw(" class=\"")
    raw(other)
    if !toneClass.isEmpty && !other.isEmpty { raw(" ") }
    raw(toneClass)
    raw("\"")
  }

  mutating func writeID(_ anchor: String) {
    guard let anchor = Anchor(anchor) else { return }
    raw(" id=\"")
    raw(anchor.text)
    raw("\"")
  }
}

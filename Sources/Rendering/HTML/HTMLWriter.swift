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

  mutating func raw(_ text: StaticString) {
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
    if use > 1 { bytes.verbatim(" (\(use))") }
    raw("\">\n")
  }

  /// The class that gives a tone its colour and its sign; nothing for a neutral one.
  mutating func writeClass(_ tone: Tone, _ other: StaticString = "") {
    let toneClass = tone.className
    guard !toneClass.isEmpty || !other.isEmpty else { return }
    raw(" class=\"")
    raw(other)
    if !toneClass.isEmpty && !other.isEmpty { raw(" ") }
    raw(toneClass)
    raw("\"")
  }

  /// A class; nothing without a name.
  mutating func writeClass(_ name: StaticString) { writeClass(.neutral, name) }

  mutating func writeID(_ anchor: String) {
    guard let anchor = Anchor(anchor) else { return }
    raw(" id=\"")
    bytes.verbatim(anchor.text)
    raw("\"")
  }
}

extension Tone {
  /// The class that gives it its colour; "" for a neutral one.
  var className: StaticString {
    switch self {
    case .neutral: ""
    case .good: "good"
    case .warning: "warning"
    case .bad: "bad"
    case .muted: "muted"
    }
  }
}

extension StaticString {
  var isEmpty: Bool { utf8CodeUnitCount == 0 }
}

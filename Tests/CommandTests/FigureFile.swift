import Foundation

/// The figures of a client, as `kpis` and `monthly.json` print them.
struct FigureFile: Decodable {
  struct Report: Decodable {
    let kind: String
    let client: String
    let from: String
    let to: String
    let timeZone: String
    let edition: String
  }

  struct Excluded: Decodable {
    let reason: String
    let count: Double
  }

  struct Figure: Decodable {
    let id: String
    let title: String
    let unit: String
    let value: Double?
    let reason: String?
    let numerator: Double?
    let denominator: Double?
    let counts: [String: Double]
    let excluded: [Excluded]
    let target: Double?
    let status: String
    let previous: Double?
    let basis: String
    let definition: String
  }

  let schema: String
  let report: Report
  let kpis: [Figure]

  subscript(id: String) -> Figure? { kpis.first { $0.id == id } }

  static func read(_ text: String) throws -> [FigureFile] {
    try JSONDecoder().decode([FigureFile].self, from: Data(text.utf8))
  }
}

/// `kpis --format csv`: one number a row.
struct FigureTable {
  /// Client, split, figure of a KPI → number.
  private var numbers: [[String]: Double] = [:]
  private(set) var clients: [String] = []

  init(_ text: String) {
    for line in text.split(separator: "\n").dropFirst() {
      let cells = Self.cells(line)
      guard cells.count == 7 else { continue }
      if clients.last != cells[0] { clients.append(cells[0]) }
      numbers[[cells[0], cells[3], cells[4], cells[5]]] = Double(cells[6])
    }
  }

  /// One number over all clients together: only counts may be added up.
  func sum(_ kpi: String, _ figure: String, split: String = "") -> Double {
    clients.reduce(0) { $0 + (numbers[[$1, kpi, split, figure]] ?? 0) }
  }

  func number(_ client: String, _ kpi: String, _ figure: String) -> Double? {
    numbers[[client, kpi, "", figure]]
  }

  /// The cells of a line; quoted ones hold no line break here.
  static func cells(_ line: Substring) -> [String] {
    var cells: [String] = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

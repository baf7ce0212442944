/// A ticket export of several chunks: few rows, long cells that no field takes.
struct BigFile {
  private(set) var text = "Ticket ID,Client,Created,Priority,Remarks,Technician\n"
  /// Lines of rows whose date cannot be read.
  private(set) var badLines: [Int] = []
  private(set) var goodLines: [Int] = []

  /// - Parameter rows: rows of a megabyte each, after thirty short ones.
  init(rows: Int) {
    var line = 2
    let filling = String(repeating: "all work and no play\n", count: 50_000)
    for row in 0..<30 + rows {
      let isBad = row % 7 == 6
      let date = isBad ? "soon" : "2026-10-\(10 + row % 20) 09:00:00"
      let remark = row < 30 ? "short" : "\"\(filling)\""
      let client = ["Acme", "ACME", "Beta"][row % 3]
      text += "\(row),\(client),\(date),P\(row % 4),\(remark),Tech \(row % 11)\n"
      if isBad { badLines.append(line) } else if client != "Beta" { goodLines.append(line) }
      line += row < 30 ? 1 : 50_001
    }
  }
}

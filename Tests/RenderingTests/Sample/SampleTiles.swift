import Documents

extension Document {
  static let tiles = [
    Tile(
      title: "Resolution within target", value: "94.2 %",
      notes: ["below target of 95 %", "September 96.1 %"], tone: .bad,
      trend: .months([0.93, 0.95, 0.948, 0.957, 0.961, 0.942])),
    Tile(
      title: "First response time", value: "14 min", notes: ["8 min shorter than in September"],
      tone: .good, trend: .months([31, 28, 26, nil, 22, 14])),
    Tile(
      title: "Tickets created", value: "128", notes: ["September 117"],
      trend: .months([101, 96, 122, 130, 117, 128])),
    Tile(
      title: "Still open", value: "19", notes: ["4 older than 30 days"], tone: .warning,
      trend: .months([12, 14, 11, 17, 16, 19])),
    Tile(
      title: "Satisfaction", value: "4.6 of 5", notes: ["on target", "21 answers"], tone: .good,
      trend: .months([4.4, 4.5, 4.5, 4.4, 4.6, 4.6])),
    Tile(
      title: "Devices without cover", value: "3", notes: ["3 more than agreed", "September 3"],
      tone: .warning,
      trend: .months([3, 3, 3, 3, 3, 3])),
    Tile(
      title: "Patch compliance", value: "97.8 %", notes: ["on target"], tone: .good,
      trend: .months([nil, nil, 0.955, 0.96, 0.97, 0.978])),
    Tile(title: "Backup success", value: "not measured", notes: ["no backup export"], tone: .muted),
  ]
}

extension Sparkline {
  /// Values of six months, named as the report would.
  static func months(_ values: [Double?]) -> Sparkline {
    let names = ["May", "Jun", "Jul", "Aug", "Sep", "Oct"]
    let words = zip(names, values).map { name, value in
      "\(name) \(value.map { "\($0)" } ?? "not measured")"
    }
    return Sparkline(values: values, alternative: words.joined(separator: ", "))
  }
}

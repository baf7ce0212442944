import Documents

private let months = ["May", "Jun", "Jul", "Aug", "Sep", "Oct"]

extension Chart {
  static let resolution = Chart(
    kind: .columns, title: "Resolution within target",
    alternative: "Between 93 % and 96 % in six months, in October below the target of 95 %.",
    categories: months,
    series: [
      Series(
        name: "Resolution within target", values: [0.93, 0.95, nil, 0.957, 0.961, 0.942],
        labels: ["93.0 %", "95.0 %", "not measured", "95.7 %", "96.1 %", "94.2 %"])
    ],
    target: (0.95, "target 95 %"), axisMaximum: 1, axisLabels: ["0 %", "50 %", "100 %"])

  static let created = Chart(
    kind: .stackedColumns, title: "Tickets created, by priority",
    alternative: "Between 96 and 130 tickets a month, most of them of normal priority.",
    categories: months,
    series: [
      whole("Normal & low", [71, 66, 82, 92, 85, 90]), whole("High", [22, 24, 31, 29, 24, 27]),
      whole("Critical <P1>", [8, 6, 9, 9, 8, 11]),
    ],
    axisMaximum: 150, axisLabels: ["0", "50", "100", "150"])

  static let reply = Chart(
    kind: .lines, title: "Minutes to the first reply",
    alternative: "Falling from 31 to 14 minutes; nothing measured in August.",
    categories: months,
    series: [
      Series(
        name: "Median", values: [31, 28, 26, nil, 22, 14],
        labels: ["31", "28", "26", "not measured", "22", "14"]),
      Series(
        name: "Slowest tenth", values: [58, nil, 61, nil, 47, 39],
        labels: ["58", "not measured", "61", "not measured", "47", "39"]),
    ],
    target: (30, "target 30 min"), axisMaximum: 80, axisLabels: ["0", "20", "40", "60", "80"])

  static let categories = Chart(
    kind: .bars, title: "What tickets were about",
    alternative: "Access and printing make up half of all tickets.",
    categories: [
      "Access & passwords", "Printing | scanning", "\"E-mail\"", "A category with a very long name",
      "البرامج",
    ],
    series: [whole("Tickets", [41, 24, 19, 12, 0])])

  private static func whole(_ name: String, _ values: [Int]) -> Series {
    Series(name: name, values: values.map(Double.init), labels: values.map(String.init))
  }
}

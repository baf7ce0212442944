/// Every command, in the order of the help.
enum Commands {
  static let all: [Command] = [
    .`init`, .monthly, .audit, .kpis, .check, .explain, .clock, .formats, .rows, .help,
  ]

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }
}

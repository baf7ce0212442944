/// An option as it is declared, parsed and printed by `--help`.
struct Option: Sendable {
  /// Without the hyphens.
  let name: String
  /// What stands for its value in the help; nil for a switch.
  let value: String?
  /// One sentence without a full stop.
  let summary: String
  /// Whether it may be given several times.
  let repeats: Bool
  /// The words it takes; none for any text.
  let choices: [String]
  /// Whether it takes several choices, between commas.
  let isList: Bool

  init(
    _ name: String, value: String? = nil, repeats: Bool = false, choices: [String] = [],
    isList: Bool = false, _ summary: String
  ) {
    self.name = name
    self.value = value
    self.summary = summary
    self.repeats = repeats
    self.choices = choices
    self.isList = isList
  }

  /// As the help prints it: `--client NAME`.
  var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}

extension Option {
  /// Options that every command takes; a command's own of the same name goes first.
  static let common: [Option] = [
    Option(
      "workspace", value: "DIR",
      "folder with mspreport.json5, exports/ and reports/ (default: the current folder)"),
    Option(
      "exports", value: "DIR", "folder with the CSV exports (default: exports/ in the workspace)"),
    Option("output", value: "DIR", "folder for the reports (default: reports/ in the workspace)"),
    Option("client", value: "NAME", repeats: true, "only this client; can be given several times"),
    Option(
      "format", value: "LIST", choices: ["md", "html", "json"], isList: true,
      "what to write: md, html, json, with commas between (default: all)"),
    Option(
      "language", value: "CODE", choices: ["en", "es", "it"],
      "language of the reports: en, es or it (default: each client's own)"),
    Option(
      "edition", value: "NAME", choices: ["client", "internal"],
      "client leaves out what clients should not see (default); internal holds everything"),
    Option("as-of", value: "DATE", "count as if today were this day: 2026-11-02 (default: today)"),
    Option("jobs", value: "N", "work on so many clients at once (default: one per processor)"),
    Option("strict", "end with exit code 1 where there are findings, instead of 3"),
    Option("quiet", "print problems only: no list of files, no notes"),
    Option("no-sync", "do not wait until the reports are safe from a power cut"),
    Option(
      "log-format", value: "FORMAT", choices: ["text", "json"],
      "messages as text or as one JSON object a line (default: text)"),
    Option(
      "color", value: "WHEN", choices: ["auto", "always", "never"],
      "color the messages (default: auto, on a terminal only)"),
    Option("help", "show this help"),
    Option("version", "show the version"),
  ]
}

import Settings

/// What every command is told in the same words.
struct CommonOptions: Sendable {
  enum Edition: String, Sendable {
    case client
    case `internal`
  }

  var workspace = "."
  var exports: String
  var output: String
  /// Names as given; none: all clients.
  var clients: [String]
  /// `md`, `html`, `json`; nil: all that the command has.
  var formats: [String]?
  /// nil: each client's own.
  var language: String?
  var edition: Edition
  /// nil: today.
  var asOf: CivilDay?
  /// nil: one per processor.
  var jobs: Int?
  var isStrict: Bool
  /// Whether to wait for the disk.
  var sync: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    workspace = arguments.value("workspace") ?? "."
    exports = arguments.value("exports") ?? Self.path("exports", in: workspace)
    output = arguments.value("output") ?? Self.path("reports", in: workspace)
    clients = arguments.values("client")
    formats = arguments.list("format")
    language = arguments.value("language")
    edition = arguments.value("edition").flatMap(Edition.init(rawValue:)) ?? .client
    asOf = try arguments.day("as-of")
    jobs = try arguments.count("jobs", in: 1...1024)
    isStrict = arguments.has("strict")
    sync = !arguments.has("no-sync")
  }

  /// The settings file of the workspace.
  var settingsFile: String { Self.path("mspreport.json5", in: workspace) }

  /// A path below the workspace.
  static func path(_ name: String, in folder: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}

package import Diagnostics

/// An input file as `run.json` and `check --format json` describe it.
package struct InputDescription: Sendable {
  /// Path relative to the workspace.
  package var file: String
  /// The export format's name; nil where none was recognised.
  package var format: String?
  package var kind: String?
  /// The system that wrote it, and how sure the column map is of that.
  package var system: String?
  package var grade: String?
  package var encoding: String?
  package var delimiter: String?
  package var sha256: String?
  /// First and last day the rows speak of, ISO; nil without dates.
  package var from: String?
  package var to: String?
  /// Rows read = used + excluded + rejected.
  package var read = 0
  package var used = 0
  package var excluded = 0
  package var rejected = 0
  /// Why rows were left out: each rule with how many it took.
  package var excludedBy: [(rule: String, count: Int)] = []
  /// First and last day, ISO, of each stretch without rows where some must have been.
  package var gaps: [(from: String, to: String)] = []

  package init(file: String) { self.file = file }
}

/// The inputs and what there is to say about them.
package struct InputReport: Sendable {
  package var files: [InputDescription]
  package var findings: [Finding]

  package init(files: [InputDescription], findings: [Finding]) {
    self.files = files
    self.findings = findings
  }

  /// An object with `files` and `findings`.
  package var json: JSONValue { .object(members) }

  fileprivate var members: [(String, JSONValue)] {
    [("files", .array(files.map(\.json))), ("findings", .array(findings.map(\.json)))]
  }
}

/// `run.json`: what a run was asked for, what it read and what it made of it.
///
/// Holds no time of its own, so that the same input gives the same bytes.
package struct RunManifest: Sendable {
  /// A client of the run and how its report came out.
  package struct ClientEntry: Sendable {
    package var name: String
    package var slug: String
    /// One word: `written`, `kept` or `failed`.
    package var status: String

    package init(name: String, slug: String, status: String) {
      self.name = name
      self.slug = slug
      self.status = status
    }
  }

  /// Names the file's layout; a change that breaks readers gets a new number.
  package static let schema = "mspreport-run/1"

  /// The program's version.
  package var version: String
  /// First day and the day after the last, ISO.
  package var from: String
  package var to: String
  package var asOf: String?
  /// SHA-256 of the settings file; nil without one.
  package var settings: String?
  package var clients: [ClientEntry] = []
  package var inputs: InputReport

  package init(version: String, from: String, to: String, inputs: InputReport) {
    self.version = version
    self.from = from
    self.to = to
    self.inputs = inputs
  }

  /// The file's content.
  package var json: JSONValue {
    .object(
      [
        ("schema", .string(Self.schema)),
        ("version", .string(version)),
        ("period", .object([("from", .string(from)), ("to", .string(to))])),
        ("asOf", .text(asOf)),
        ("settings", .object([("sha256", .text(settings))])),
        ("clients", .array(clients.map(\.json))),
      ] + inputs.members)
  }
}

extension RunManifest.ClientEntry {
  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("slug", .string(slug)), ("status", .string(status)),
    ])
  }
}

extension InputDescription {
  fileprivate var json: JSONValue {
    .object([
      ("file", .string(file)), ("format", .text(format)), ("kind", .text(kind)),
      ("encoding", .text(encoding)), ("delimiter", .text(delimiter)), ("sha256", .text(sha256)),
      ("from", .text(from)), ("to", .text(to)), ("read", .int(read)), ("used", .int(used)),
      ("excluded", .int(excluded)), ("rejected", .int(rejected)), ("system", .text(system)),
      ("grade", .text(grade)),
      (
        "excludedBy",
        .array(
          excludedBy.map {
            .object([("rule", .string($0.rule)), ("count", .int($0.count))])
          })
      ),
      (
        "gaps",
        .array(gaps.map { .object([("from", .string($0.from)), ("to", .string($0.to))]) })
      ),
    ])
  }
}

extension Finding {
  /// The finding as `run.json`, `check --format json` and `--log-format json` print it.
  package var json: JSONValue {
    .object([
      ("severity", .string(severity.rawValue)), ("code", .string(code)),
      ("file", .string(position.file)), ("line", position.line.map(JSONValue.int) ?? .null),
      ("column", .text(position.column)), ("value", .text(value)), ("message", .string(message)),
      ("suggestion", .text(suggestion)), ("count", .int(count)),
      ("affects", .array(affects.map(JSONValue.string))), ("consequence", .text(consequence)),
      ("setting", .text(setting)), ("examples", .array(examples.map { .string($0.place) })),
    ])
  }
}

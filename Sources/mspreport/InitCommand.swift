import Diagnostics
import Intake
import Onboarding
import Publishing

extension Command {
  /// Looks at the exports and writes a first settings file.
  static let `init` = Command(
    "init",
    summary: "look at the exports and write a first mspreport.json5",
    details: """
      Looks at the exports in DIR (the current folder when it is left out), recognises them, and writes \
      mspreport.json5: clients with all their spellings, opening hours, promises, statuses, each with a \
      comment that says where it comes from. What is not known stands there as a line to fill in. For \
      files of unknown systems it writes column maps into formats/.

      Nothing is overwritten. On a terminal it asks a few questions; elsewhere it asks nothing, and the \
      options below answer. Exit code 3 means that something in the files needs a person.
      """,
    operands: .optional("DIR"),
    options: [
      Option("name", value: "NAME", "your company's name, as reports shall print it"),
      Option(
        "country", value: "CODE",
        "your country (ES, DE, …): decides time zone, currency, language and holidays"),
      Option(
        "time-zone", value: "ZONE", "the zone of the exports' times (default: the country's)"),
      Option(
        "same", value: "NAME=OTHER", repeats: true,
        "two names that mean one company; can be given several times"),
      Option(
        "different", value: "NAME=OTHER", repeats: true,
        "two names that mean two companies, however alike; can be given several times"),
      Option("accept", "use the proposed column maps without looking at them first"),
      Option("dry-run", "print what would be written, and write nothing"),
    ],
    examples: [
      ("mspreport init", "in a folder with exports/, on a terminal"),
      (
        "mspreport init norte --name \"Norte IT\" --country ES", "asks for nothing that is answered"
      ),
      ("mspreport init --dry-run", "only shows it"),
    ]
  ) { call in try InitRun(call).run() }
}

/// One `init`, from the folder to the written settings.
struct InitRun {
  private let console: Console
  private let options: CommonOptions
  private let isDryRun: Bool
  private let answers: InitAnswers

  init(_ call: Call) throws {
    console = call.console
    options = try Self.options(of: call)
    isDryRun = call.arguments.has("dry-run")
    answers = try InitAnswers(call)
  }

  func run() throws -> ExitCode {
    if try hasSettings() { return try addMaps() }
    try requireExports()
    let answers = try self.answers.complete(console)
    var fresh = try FreshReading(options, answers, console: console)
    let maps = self.answers.accepted(fresh.maps, console)
    if maps.contains(where: \.isAccepted) {
      fresh = try FreshReading(options, answers, maps: maps, console: console)
    }
    var proposal = fresh.proposal
    if self.answers.canAsk, !proposal.questions.isEmpty {
      self.answers.settle(proposal.questions, in: &fresh.answers, console)
      proposal = fresh.proposal
    }
    let summary = proposal.summary(of: try fresh.settled(by: proposal))
    if proposal.isEmpty {
      for line in summary { console.result(terminalText(line)) }
      throw RunError(
        "no file could be read, so there is nothing to propose; nothing was written",
        "look at one with mspreport rows FILE; mspreport formats lists what is known")
    }
    if proposal.isUnread, !isDryRun { return try leaveSettings(fresh.maps) }
    if isDryRun {
      show(proposal, fresh.maps, summary)
    } else {
      try write(proposal, fresh.maps, summary)
    }
    return proposal.needsPerson ? (options.isStrict ? .failed : .findings) : .done
  }

  // MARK: Before

  /// The folder may be named as `init DIR`, too.
  private static func options(of call: Call) throws(UsageError) -> CommonOptions {
    var options = call.options
    guard let folder = call.arguments.operands.first else { return options }
    guard !call.arguments.has("workspace") else {
      throw UsageError("the folder is named twice", "leave --workspace out")
    }
    options.workspace = folder
    if !call.arguments.has("exports") {
      options.exports = CommonOptions.path("exports", in: folder)
    }
    return options
  }

  /// Whether there are settings that must stay as they are.
  private func hasSettings() throws(UsageError) -> Bool {
    guard fileExists(options.workspace) else {
      throw UsageError(
        "there is no folder '\(options.workspace)'", "make it, or correct the name")
    }
    return !isDryRun && fileExists(options.settingsFile)
  }

  /// An empty folder is made, so that a person only has to fill it.
  private func requireExports() throws {
    let advice =
      "put the CSV exports of your systems there (tickets first; time entries, devices, agreements, "
      + "technicians and surveys when you have them), then run mspreport init again"
    guard fileExists(options.exports) else {
      let isUsual = options.exports == CommonOptions.path("exports", in: options.workspace)
      guard isUsual, !isDryRun else {
        throw RunError("there is no folder '\(options.exports)'", advice)
      }
      try writing { () throws(PublishingError) in try files.makeFolder("exports") }
      throw RunError(
        "there are no exports yet; the empty folder '\(options.exports)' was made", advice)
    }
    guard try fileNames(in: options.exports).isEmpty else { return }
    throw RunError("the folder '\(options.exports)' is empty", advice)
  }

  // MARK: Maps alone

  /// Settings stay; exports that nobody knew when they were written get their maps.
  private func addMaps() throws -> ExitCode {
    let outcome = try Workspace(options).read(try Exports(options).files)
    let maps = answers.accepted(ColumnMap.all(of: outcome), console).filter { !isThere($0) }
    guard !maps.isEmpty else {
      throw UsageError(
        "'\(options.settingsFile)' is there already; nothing was changed",
        "see what would be proposed now with mspreport init --dry-run, and copy what you want; or "
          + "move the file away and run again")
    }
    try write(maps)
    console.result("Left as it was: \(options.settingsFile)")
    say(maps, then: "run mspreport check")
    return options.isStrict ? .failed : .findings
  }

  /// Without a single row nothing can be proposed but the maps; settings would only be in the way later.
  private func leaveSettings(_ maps: [ColumnMap]) throws -> ExitCode {
    try write(maps.filter { !isThere($0) })
    console.result("No settings were written: no file can be read before its map is confirmed.")
    say(maps, then: "run mspreport init again")
    return options.isStrict ? .failed : .findings
  }

  private func write(_ maps: [ColumnMap]) throws {
    try writing { () throws(PublishingError) in
      for map in maps { try files.add(map.name, in: "formats", map.text) }
    }
    for map in maps {
      console.result("Written: \(CommonOptions.path(map.path, in: options.workspace))")
    }
  }

  private func say(_ maps: [ColumnMap], then next: String) {
    let waiting = maps.filter { !$0.isAccepted }
    for map in waiting {
      let exports = map.exports.map { terminalText($0) }.joined(separator: ", ")
      console.result("\(map.path): \(exports) \(terminalText(map.words))")
    }
    console.result(
      waiting.isEmpty
        ? "Next: \(next)."
        : "Next: look at each, set confirmed: true where it is right, then \(next).")
  }

  // MARK: After

  private var files: FreshFiles { FreshFiles(folder: options.workspace, sync: options.sync) }

  private func write(
    _ proposal: SettingsProposal, _ maps: [ColumnMap], _ summary: [String]
  ) throws {
    let fresh = maps.filter { !isThere($0) }
    try writing { () throws(PublishingError) in
      for map in fresh { try files.add(map.name, in: "formats", map.text) }
      try files.add("mspreport.json5", proposal.text)
    }
    if console.isQuiet { return }
    for line in summary { console.result(terminalText(line)) }
    console.result("")
    for map in maps where isThere(map) && !fresh.contains(where: { $0.path == map.path }) {
      console.result("Left as it was: \(CommonOptions.path(map.path, in: options.workspace))")
    }
    for map in fresh {
      console.result("Written: \(CommonOptions.path(map.path, in: options.workspace))")
    }
    console.result("Written: \(options.settingsFile)")
  }

  private func isThere(_ map: ColumnMap) -> Bool {
    fileExists(CommonOptions.path(map.path, in: options.workspace))
  }

  /// Everything on standard output is one settings file: the rest stands in comments.
  private func show(_ proposal: SettingsProposal, _ maps: [ColumnMap], _ summary: [String]) {
    console.result(Array(proposal.text.utf8))
    let files = maps.flatMap { map in
      ["", "\(map.path) would be:"] + map.text.split(separator: "\n").map { "  \($0)" }
    }
    for line in files + [""] + summary + ["", "Nothing was written."] {
      console.result(line.isEmpty ? "//" : "// " + line)
    }
  }

  private func writing(_ work: () throws(PublishingError) -> Void) throws(RunError) {
    do throws(PublishingError) {
      try work()
    } catch {
      throw RunError(
        error.description, "make the folder writable, or name another: mspreport init DIR")
    }
  }
}

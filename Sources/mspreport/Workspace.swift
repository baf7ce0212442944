import BusinessTime
import CSV
import Diagnostics
import Intake
import KPIs
import Publishing
import Rendering
import Reports
import Settings
import Templates

/// A folder with settings, exports and templates, as one run finds it.
struct Workspace: Sendable {
  let options: CommonOptions
  let settings: Settings
  /// SHA-256 input for the manifest: the settings file's bytes; nil without one.
  let settingsBytes: [UInt8]?
  let formats: FormatCatalog
  let zones: [String: ZoneTable]
  let holidays = HolidayCatalog()
  /// Calendar files that the settings name as holidays, by the name used there.
  let holidayFiles: [String: HolidayICS]

  init(_ options: CommonOptions) throws {
    self.options = options
    formats = try Self.formats(options)
    let files = ZoneFiles()
    settingsBytes =
      fileExists(options.settingsFile) ? try readFile(options.settingsFile, limit: 16 << 20) : nil
    settings = try Self.settings(settingsBytes, options, formats: formats, zoneFiles: files)
    zones = try Self.zones(settings, formats, files)
    holidayFiles = try HolidayFiles(folder: options.workspace).read(for: settings)
  }

  /// A folder without settings yet: these are tried in their place, and column maps beside its own.
  init(
    _ options: CommonOptions, trying settings: Settings, maps: [(path: String, text: String)]
  ) throws {
    self.options = options
    self.settings = settings
    settingsBytes = nil
    formats = try Self.formats(options, beside: maps)
    zones = try Self.zones(settings, formats, ZoneFiles())
    holidayFiles = [:]
  }

  /// Reads exports as records, with its own settings or others that are tried.
  func read(_ files: [ExportFile], with others: Settings? = nil) -> Intake.Outcome {
    Intake(settings: others ?? settings, formats: formats, zones: zones, jobs: jobs).read(files)
  }

  /// Settings that were not saved yet, checked as saved ones are.
  func proposed(_ text: String) throws -> Settings {
    try Self.settings(Array(text.utf8), options, formats: formats, zoneFiles: ZoneFiles())
  }

  private static func settings(
    _ bytes: [UInt8]?, _ options: CommonOptions, formats: FormatCatalog, zoneFiles: ZoneFiles
  ) throws -> Settings {
    guard let bytes else { return Settings() }
    var names = SettingsNames(kpis: KPICatalog.all.map(\.id))
    names.ratioKPIs = Set(KPICatalog.all.filter { $0.unit == .ratio }.map(\.id))
    names.formats = formats.formats.map(\.name)
    names.fields = FieldNames.all
    names.holidays = HolidayCatalog().names
    names.zoneExists = { zoneFiles.exists($0) }
    names.zones = { zoneFiles.names() }
    let holidayFiles = HolidayFiles(folder: options.workspace)
    names.holidayFile = { holidayFiles.complaint(about: $0) }
    let file = options.workspace == "." ? "mspreport.json5" : options.settingsFile
    return try SettingsReader.read(bytes, file: file, knowing: names).get()
  }

  private static func formats(
    _ options: CommonOptions, beside maps: [(path: String, text: String)] = []
  ) throws -> FormatCatalog {
    let folder = CommonOptions.path("formats", in: options.workspace)
    guard fileExists(folder) else { return try FormatCatalog(own: maps) }
    let own = try fileNames(in: folder).filter { $0.hasSuffix(".json5") }.map { name in
      let path = "\(folder)/\(name)"
      return (path: path, text: String(decoding: try readFile(path, limit: 4 << 20), as: UTF8.self))
    }
    return try FormatCatalog(own: own + maps)
  }

  /// Every zone that the settings or a column map names.
  private static func zones(
    _ settings: Settings, _ formats: FormatCatalog, _ files: ZoneFiles
  ) throws -> [String: ZoneTable] {
    var names = Set([settings.provider.timeZone])
    names.formUnion(settings.clients.map(\.timeZone))
    names.formUnion(settings.calendars.values.map(\.timeZone))
    names.formUnion(settings.inputs.map(\.timeZone))
    names.formUnion(formats.formats.filter(\.isOwn).map(\.timeZone))
    var zones = ["UTC": ZoneTable.utc]
    for name in names where !name.isEmpty && name != "UTC" {
      guard let bytes = try files.bytes(of: name) else {
        throw UsageError(
          "the time zone '\(name)' is not in this machine's zone data",
          "correct the name, or install the package tzdata")
      }
      zones[name] = try ZoneTable(name: name, tzif: bytes)
    }
    return zones
  }

  // MARK: Templates

  /// The words of a language: the workspace's own file, else the built-in one.
  func strings(_ language: String) throws -> Strings {
    let text = try template("strings.\(language).json5") ?? template("strings.en.json5") ?? ""
    return try Strings(parsing: text)
  }

  /// The words of the language asked for, else of the provider's.
  func reportStrings() throws -> Strings {
    try strings(options.language ?? settings.provider.language)
  }

  /// Whom the reports are for.
  var edition: Edition { Edition(rawValue: options.edition.rawValue) ?? .client }

  /// Says so where a language is asked for that nobody has written the words of.
  func languageFindings() throws -> [Finding] {
    guard let code = options.language, try template("strings.\(code).json5") == nil else {
      return []
    }
    return [
      Finding(
        .warning, "language-missing", at: SourcePosition(file: "templates/strings.\(code).json5"),
        "there are no words in '\(code)' yet; the reports are in English",
        suggestion: "leave --language out, or translate strings.en.json5 into this file")
    ]
  }

  /// A template of the workspace, else the built-in one.
  func template(_ name: String) throws -> String? {
    let own = CommonOptions.path("templates/\(name)", in: options.workspace)
    guard fileExists(own) else { return Templates.text(named: name) }
    return String(decoding: try readFile(own, limit: 4 << 20), as: UTF8.self)
  }

  /// Pages with the workspace's own frame and theme, else the built-in ones.
  func htmlRenderer() throws -> HTMLRenderer {
    HTMLRenderer(page: try template("page.html") ?? "", theme: try template("theme.css") ?? "")
  }

  /// The formats asked for; all of them where none is named.
  var outputFormats: [OutputFormat] {
    OutputFormat.all.filter { options.formats?.contains($0.name) ?? true }
  }

  /// The outline of a report; what is wrong with it is reported as wrong settings are.
  func outline(_ name: String) throws -> Outline {
    let text = try template(name) ?? ""
    do throws(OutlineProblems) {
      return try Outline(parsing: text)
    } catch {
      throw SettingsError(
        findings: error.problems.map {
          Finding(
            .error, "outline", at: SourcePosition(file: "templates/\(name)", line: $0.line),
            $0.message, suggestion: $0.suggestion)
        })
    }
  }

  // MARK: Time

  /// The day that counts as today, in the provider's zone.
  var today: CivilDay? {
    let zone = zones[settings.provider.timeZone] ?? .utc
    return options.asOf ?? CivilDay(daysSince1970: Int32(zone.local(Surroundings.now) / 86_400))
  }

  var jobs: Int { options.jobs ?? Surroundings.processors }
}

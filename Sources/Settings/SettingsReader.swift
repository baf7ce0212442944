package import Diagnostics

/// What only the rest of the program knows: the names that settings may use.
package struct SettingsNames: Sendable {
  /// Ids that `targets` may name.
  package var kpis: [String]
  /// Those whose targets lie between 0 and 1.
  package var ratioKPIs: Set<String> = []
  /// Export formats that `inputs` may name; empty: not checked.
  package var formats: [String] = []
  /// Fields whose column `inputs` may name; empty: not checked.
  package var fields: [String] = []
  package var languages = ["en", "es", "it"]
  /// Encodings that `inputs` may name; empty: not checked.
  package var encodings: [String] = []
  /// Shipped holiday calendars; empty: not checked.
  package var holidays: [String] = []
  /// What is wrong with a calendar file of that name below the workspace; nil when it can be used.
  package var holidayFile: @Sendable (String) -> Complaint? = { _ in nil }
  /// Whether the machine's time zone data has a zone of that (well-formed) name.
  package var zoneExists: @Sendable (String) -> Bool = { _ in true }
  /// All zone names, asked for only to suggest one.
  package var zones: @Sendable () -> [String] = { [] }

  package init(kpis: [String]) { self.kpis = kpis }
}

/// Everything that is wrong with the settings; at least one finding.
package struct SettingsError: Error, Equatable {
  /// By line; a position's column is the path, such as `sla.gold.priorities.critical.response`.
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}

/// Reads `mspreport.json5` and refuses what it does not understand.
package struct SettingsReader {
  /// Reads settings, checking KPI names and nothing else that other stages know.
  package static func read(
    _ bytes: [UInt8], file: String, knownKPIs: [String]
  ) -> Result<Settings, SettingsError> {
    read(bytes, file: file, knowing: SettingsNames(kpis: knownKPIs))
  }

  /// Reads settings.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8 with or without a byte order mark.
  ///   - file: Its path as findings print it.
  ///   - names: What settings may refer to.
  /// - Returns: the settings, or everything that is wrong with them.
  package static func read(
    _ bytes: [UInt8], file: String, knowing names: SettingsNames
  ) -> Result<Settings, SettingsError> {
    do throws(JSONFault) {
      let text = try JSONText(bytes, of: "settings")
      var reading = SettingsReading(file: file, names: names, outline: text.outline)
      let settings = reading.settings(from: text.tree)
      return reading.findings.isEmpty
        ? .success(settings) : .failure(SettingsError(findings: reading.sortedFindings))
    } catch {
      let position = SourcePosition(file: file, line: error.line)
      let finding = Finding(
        .error, "settings-syntax", at: position,
        "column \(error.column): \(error.message)", suggestion: error.suggestion)
      return .failure(SettingsError(findings: [finding]))
    }
  }
}

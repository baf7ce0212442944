import Records

/// All the column maps at hand: the built-in ones and the workspace's own.
package struct FormatCatalog: Sendable {
  /// By name.
  package let formats: [ExportFormat]
  /// The workspace's maps that nobody has confirmed yet; they read no file.
  package let unconfirmed: [(path: String, format: ExportFormat)]

  /// Reads the built-in maps, then the workspace's own, which replace built-in ones of that name.
  ///
  /// - Parameter own: Path and text of each file in the workspace's `formats/`.
  /// - Throws: what is wrong with one of them.
  package init(own: [(path: String, text: String)] = []) throws(FormatError) {
    var byName: [String: ExportFormat] = [:]
    for file in embeddedFiles where file.name.hasSuffix(".json5") {
      let format = try FormatReader(file: file.name).read(file.text)
      byName[format.name] = format
    }
    var unconfirmed: [(path: String, format: ExportFormat)] = []
    for format in try Self.read(own) {
      if format.isConfirmed {
        byName[format.name] = format
      } else {
        unconfirmed.append((format.origin?.file ?? format.name, format))
      }
    }
    self.unconfirmed = unconfirmed.sorted { $0.path < $1.path }
    formats = byName.values.sorted { $0.name < $1.name }
  }

  /// The same maps, reading some fields from columns that the settings name.
  func reading(_ columns: [String: [String]]) -> FormatCatalog {
    columns.isEmpty
      ? self : FormatCatalog(formats.map { $0.reading(columns) }, unconfirmed)
  }

  private init(
    _ formats: [ExportFormat], _ unconfirmed: [(path: String, format: ExportFormat)]
  ) {
    self.formats = formats
    self.unconfirmed = unconfirmed
  }

  /// Reads the own maps; what is wrong with any of them is thrown together.
  private static func read(
    _ own: [(path: String, text: String)]
  ) throws(FormatError) -> [ExportFormat] {
    var problems: [FormatError.Problem] = []
    var formats: [ExportFormat] = []
    for file in own {
      do throws(FormatError) {
        let format = try OwnFormatReader(file: file.path).read(file.text)
        problems += repeatedName(format, among: formats)
        formats.append(format)
      } catch {
        problems += error.problems
      }
    }
    if problems.isEmpty { return formats }
    throw FormatError(problems)
  }

  private static func repeatedName(
    _ format: ExportFormat, among others: [ExportFormat]
  ) -> [FormatError.Problem] {
    guard let other = others.first(where: { $0.name == format.name }) else { return [] }
    return [
      FormatError.Problem(
        file: format.origin?.file ?? "", line: format.origin?.lines["name"], path: "name",
        message: "'\(format.name)' is already the name of the map in \(other.origin?.file ?? "")",
        suggestion: "give each map a name of its own")
    ]
  }

  /// How to write a column map, as a page for people.
  package static var guide: String {
    embeddedFiles.first { $0.name.hasSuffix("Formats/README.md") }?.text ?? ""
  }

  package subscript(name: String) -> ExportFormat? { formats.first { $0.name == name } }

  /// The text of a built-in map, as a starting point for an own one.
  package static func text(of name: String) -> String? {
    embeddedFiles.first { $0.name.hasSuffix("/\(name).json5") }?.text
  }
}

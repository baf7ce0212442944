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
    for file in embeddedFiles {
      let format = try FormatReader(file: file.name).read(file.text)
      byName[format.name] = format
    }
    var unconfirmed: [(path: String, format: ExportFormat)] = []
    for file in own {
      var format = try FormatReader(file: file.path).read(file.text)
      format.isOwn = true
      if format.isConfirmed {
        byName[format.name] = format
      } else {
        unconfirmed.append((file.path, format))
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

  package subscript(name: String) -> ExportFormat? { formats.first { $0.name == name } }

  /// The text of a built-in map, as a starting point for an own one.
  package static func text(of name: String) -> String? {
    embeddedFiles.first { $0.name.hasSuffix("/\(name).json5") }?.text
  }
}

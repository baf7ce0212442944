import Diagnostics
import Intake
import Records

extension Command {
  /// Lists the export formats, or prints one as a starting point.
  static let formats = Command(
    "formats",
    summary: "list the export formats it knows, or print one as a starting point",
    details: """
      Lists every export format with the system it comes from and how sure we are of its columns. \
      With a name, prints that format's column map: save it in formats/ and change it to read an \
      export of your own.
      """,
    operands: .optional("NAME"),
    examples: [
      ("mspreport formats", "the list"),
      ("mspreport formats mspreport-tickets", "the documented form for tickets"),
    ]
  ) { call in
    guard let name = call.arguments.operands.first else {
      let catalog = try Workspace(call.options).formats
      for line in FormatList(catalog).lines { call.console.result(line) }
      return .done
    }
    // Own maps are not looked at: the shell may just have made an empty one to print this map into.
    guard let text = FormatCatalog.text(of: name) else {
      let close = closestMatch(to: name, among: try FormatCatalog().formats.map(\.name))
      throw UsageError(
        "there is no format '\(name)'",
        close.map { "did you mean '\($0)'?" } ?? "see mspreport formats for the list")
    }
    call.console.result(Array(text.utf8))
    return .done
  }
}

private struct FormatList {
  let lines: [String]

  init(_ catalog: FormatCatalog) {
    let width = catalog.formats.map(\.name.count).max() ?? 0
    lines = catalog.formats.flatMap { format in
      let pad = String(repeating: " ", count: width - format.name.count)
      let own = format.isOwn ? ", your own" : ""
      return [
        "\(format.name)\(pad)  \(format.system): \(format.kind.rawValue) (\(format.grade.rawValue)\(own))",
        "  \(format.source)",
      ]
    }
  }
}

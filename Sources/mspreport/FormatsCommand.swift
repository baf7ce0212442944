import Diagnostics
import Intake
import Publishing
import Records

extension Command {
  /// Lists the export formats, or prints one as a starting point.
  static let formats = Command(
    "formats",
    summary: "list the export formats it knows, or print one as a starting point",
    details: """
      Lists every export format with the system it comes from and how sure we are of its columns. \
      With a name, prints that format's column map: save it in formats/ and change it to read an \
      export of your own. --guide prints how that is done.
      """,
    operands: .optional("NAME"),
    options: [Option("guide", "print how to add a system of your own, in ten minutes")],
    examples: [
      ("mspreport formats", "the list"),
      ("mspreport formats mspreport-tickets", "the documented form for tickets"),
      ("mspreport formats --guide", "add your system in ten minutes"),
    ]
  ) { call in
    if call.arguments.has("guide") {
      call.console.result(Array(FormatCatalog.guide.utf8))
      return .done
    }
    guard let name = call.arguments.operands.first else {
      let catalog = try Workspace(call.options).formats
      for line in FormatList(catalog).lines { call.console.result(line) }
      return .done
    }
    // Own maps are not looked at first: the shell may just have made an empty one to print this into.
    if let text = FormatCatalog.text(of: name) {
      let format = try FormatCatalog()[name]
      call.console.result(Array((format.map { FormatPreface($0).text } ?? "").utf8))
      call.console.result(Array(text.utf8))
      return .done
    }
    let catalog = try Workspace(call.options).formats
    if let file = catalog[name]?.origin?.file {
      call.console.result(try readFile(file, limit: 4 << 20))
      return .done
    }
    let close = closestMatch(to: name, among: catalog.formats.map(\.name))
    throw UsageError(
      "there is no format '\(name)'",
      close.map { "did you mean '\($0)'?" } ?? "see mspreport formats for the list")
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

/// What a person should know who makes a built-in map their own.
private struct FormatPreface {
  let text: String

  init(_ format: ExportFormat) {
    let fields = FieldNames.of(format.kind).filter { format.columns[$0] == nil }
    let required = FieldNames.required(of: format.kind)
    var lines = [
      "// To make it your own: save it as formats/my-desk.json5, change 'name', 'recognise' and the columns.",
      "// Every field is read from the column named beside it; needed: \(required.joined(separator: ", ")).",
    ]
    var rest = fields[...]
    while !rest.isEmpty {
      let start = lines.count == 2 ? "// Fields it does not fill: " : "//   "
      let part = rest.prefix(10)
      rest = rest.dropFirst(10)
      lines.append(start + part.joined(separator: ", ") + (rest.isEmpty ? "." : ","))
    }
    lines.append("// What each key means: mspreport formats --guide")
    text = lines.joined(separator: "\n") + "\n"
  }
}

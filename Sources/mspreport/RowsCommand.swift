import CSV
import Diagnostics
import Publishing

extension Command {
  /// Shows how a file is read.
  static let rows = Command(
    "rows",
    summary: "show how a file is read: clean CSV out, problems on standard error",
    details: """
      Finds out a file's encoding, delimiter, quotes and header, prints what it found on standard \
      error and the rows as clean CSV (UTF-8, commas, line feeds, quotes only where needed) on \
      standard output.
      """,
    operands: .one("FILE"),
    options: [
      Option("no-header", "the first row is data already"),
      Option("delimiter", value: "CHAR", "the character between columns: ';', tab"),
      Option("quote", value: "CHAR", "the character around values: '\"', none"),
      Option("encoding", value: "NAME", "utf-8, utf-16le, windows-1252, cp850 …"),
    ],
    examples: [("mspreport rows exports/tickets.csv", "how is this file read?")]
  ) { call in
    guard let path = call.arguments.operands.first else { return .wrongUse }
    let input = try InputFile(path)
    do {
      let file = try CSVFile(
        name: path, source: ByteSource(size: input.size) { try input.read(at: $0, into: $1) },
        options: try csvOptions(call))
      let writer = CleanCSV()
      for (name, value) in writer.describe(file) { call.console.say("\(name): \(value)") }
      call.console.report(file.findings)
      let problems = try writer.writeRows(
        of: file, header: !call.arguments.has("no-header")
      ) { call.console.result($0) }
      call.console.report(problems)
      return ExitCode.after(file.findings + problems, strict: call.options.isStrict)
    } catch let error as CSVError {
      call.console.fail("\(path): \(error.message)", suggestion: error.suggestion)
      return .failed
    }
  }
}

private func csvOptions(_ call: Call) throws -> CSVOptions {
  var options = CSVOptions(hasHeader: !call.arguments.has("no-header"))
  options.delimiter = try character("delimiter", call)
  options.quote = try character("quote", call)
  if let name = call.arguments.value("encoding") {
    guard let encoding = TextEncoding(named: name) else {
      throw UsageError(
        "--encoding: '\(name)' is not a known encoding",
        "one of: " + TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))
    }
    options.encoding = encoding
  }
  return options
}

private func character(_ option: String, _ call: Call) throws -> Unicode.Scalar? {
  guard let text = call.arguments.value(option) else { return nil }
  switch text.lowercased() {
  case "tab", "\\t": return "\t"
  case "comma": return ","
  case "semicolon": return ";"
  case "pipe": return "|"
  default: break
  }
  guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else {
    throw UsageError("--\(option): '\(text)' is not one character", "write it as --\(option) ';'")
  }
  return scalar
}

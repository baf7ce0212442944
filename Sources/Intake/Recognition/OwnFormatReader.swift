import Settings

/// Reads a column map that a person wrote: everything that is wrong with it is told at once, with its
/// line.
struct OwnFormatReader {
  let file: String

  func read(_ text: String) throws(FormatError) -> ExportFormat {
    let source = try parse(text)
    var checks = FormatChecks(file: file)
    checks.check(source)
    guard checks.problems.isEmpty else {
      throw sorted(FormatError(checks.problems).placed(source.place))
    }
    do throws(FormatError) {
      var format = try FormatReader(file: file).read(text)
      format.isOwn = true
      format.origin = ExportFormat.Origin(file: file, lines: source.lines)
      return format
    } catch {
      throw error.placed(source.place)
    }
  }

  private func parse(_ text: String) throws(FormatError) -> JSONText {
    if text.allSatisfy(\.isWhitespace) {
      throw FormatError(
        file: file, path: "", message: "there is no column map in this file",
        suggestion:
          "remove it, or begin with one that there is: mspreport formats mspreport-tickets")
    }
    do throws(JSONFault) {
      return try JSONText(Array(text.utf8), of: "columns")
    } catch {
      throw FormatError([
        FormatError.Problem(
          file: file, line: error.line, character: error.column, path: "", message: error.message,
          suggestion: error.suggestion)
      ])
    }
  }

  private func sorted(_ error: FormatError) -> FormatError {
    FormatError(
      error.problems.sorted {
        ($0.line ?? 0, $0.character ?? 0, $0.path) < ($1.line ?? 0, $1.character ?? 0, $1.path)
      })
  }
}

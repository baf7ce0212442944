import Foundation

/// Writes a Swift file that holds the texts of the files it is given.
///
/// Arguments: the folder names are relative to, the Swift file to write, the files.
@main
struct EmbedFiles {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments[1]).standardizedFileURL.path + "/"
    var source = """
      /// A data file of this target, built into the program.
      struct EmbeddedFile: Sendable {
        /// The path below the target's folder.
        let name: String
        let text: String
      }

      /// The data files of this target, by name.
      let embeddedFiles: [EmbeddedFile] = [

      """
    for path in CommandLine.arguments.dropFirst(3) {
      let file = URL(filePath: path).standardizedFileURL
      let name = file.path.hasPrefix(folder) ? String(file.path.dropFirst(folder.count)) : path
      let text = try String(contentsOf: file, encoding: .utf8)
      source += "  EmbeddedFile(name: \(literal(name)), text: \(literal(text))),\n"
    }
    source += "]\n"
    try source.write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
  }

  /// A Swift string literal on one line.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0": result += "\\0"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

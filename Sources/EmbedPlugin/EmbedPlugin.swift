import Foundation
import PackagePlugin

/// Turns a target's data files (`.json5`, `.md`, `.html`, `.css`, `.ics`) into one Swift file.
@main
struct EmbedPlugin: BuildToolPlugin {
  static let dataFileExtensions: Set<String> = ["json5", "md", "html", "css", "ics"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let files = try dataFiles(below: target.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files in \(target.name)",
        executable: try context.tool(named: "EmbedFiles").url,
        arguments: [
          target.directoryURL.path(percentEncoded: false), output.path(percentEncoded: false),
        ]
          + files.map { $0.path(percentEncoded: false) },
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  private func dataFiles(below folder: URL) throws -> [URL] {
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return walk.compactMap { $0 as? URL }
      .filter { Self.dataFileExtensions.contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
  }
}

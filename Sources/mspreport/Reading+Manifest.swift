import CSV
import Intake
import Publishing
import Records
import Reports
import Settings

extension Reading {
  /// What every report of the run says about the exports.
  var dataNotes: DataNotes {
    DataNotes(
      accounts: accounts, assumptions: assumptions, lastDay: accounts.compactMap(\.lastDay).max())
  }

  /// What a run rested on and which clients it wrote, for `run.json`.
  func manifest(from: CivilDay, to: CivilDay, _ written: [Int]) throws -> RunManifest {
    var manifest = RunManifest(
      version: Version.current, from: "\(from)", to: "\(to)", inputs: inputReport)
    manifest.asOf = workspace.options.asOf.map { "\($0)" }
    manifest.settings = try workspace.settingsBytes.map { try ByteSource($0).sha256() }
    manifest.clients = store.clients.indices.map {
      RunManifest.ClientEntry(
        name: store.clients[$0].name, slug: slugs[$0],
        status: written.contains($0) ? "written" : "kept")
    }
    return manifest
  }
}

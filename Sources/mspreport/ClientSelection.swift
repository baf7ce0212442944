import Diagnostics
import Intake
import Records

extension Reading {
  /// The clients that `--client` names, all without it.
  func selectedClients() throws -> [Int] {
    let names = workspace.options.clients
    guard !names.isEmpty else { return Array(store.clients.indices) }
    return try names.map { name in
      let key = name.lowercased()
      let found = store.clients.indices.filter {
        store.clients[$0].name.lowercased() == key || store.clients[$0].id == name
          || slugs[$0] == key
      }
      guard let index = found.first else {
        let close = closestMatch(to: name, among: store.clients.map(\.name))
        throw UsageError(
          "there is no client '\(name)'",
          close.map { "did you mean '\($0)'?" } ?? "see mspreport check for the clients")
      }
      return index
    }
  }
}

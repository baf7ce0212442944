import Diagnostics
import Intake
import Records
import Settings

extension Reading {
  /// The clients that `--client` names (by name, the only beginning of one, id, folder or alias); all
  /// without it.
  func selectedClients() throws -> [Int] {
    let names = workspace.options.clients
    guard !names.isEmpty else { return Array(store.clients.indices) }
    let all = try names.map { name in
      let key = name.lowercased()
      if let exact = store.clients.indices.first(where: { isCalled($0, name, key) }) {
        return exact
      }
      let starting = store.clients.indices.filter {
        store.clients[$0].name.lowercased().hasPrefix(key)
      }
      if starting.count == 1 { return starting[0] }
      let close = closestMatch(to: name, among: store.clients.map(\.name))
      throw UsageError(
        starting.isEmpty
          ? "there is no client '\(name)'" : "several clients begin with '\(name)'",
        close.map { "did you mean '\($0)'?" } ?? "see mspreport check for the clients")
    }
    var seen: Set<Int> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// Whether a client has that name, id, folder or alias.
  private func isCalled(_ client: Int, _ name: String, _ key: String) -> Bool {
    let known = store.clients[client]
    let aliases = workspace.settings.clients.first { $0.name == known.name }?.aliases ?? []
    return known.name.lowercased() == key || known.id == name || slugs[client] == key
      || aliases.contains { $0.lowercased() == key }
  }
}

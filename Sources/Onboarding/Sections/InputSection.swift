import Diagnostics
import Intake
import Records

/// What the files do not say of themselves.
struct InputSection {
  let evidence: Evidence

  var lines: [String] {
    let hints = hints
    if hints.isEmpty { return [] }
    return comment(
      "What files do not say of themselves. Take the // away in front of the lines that you have "
        + "corrected; a file name may hold * for anything. Only the first line that fits a file counts."
    )
      + ["inputs: ["] + hints.flatMap(lines).indented + ["],"]
  }

  /// A line for one file, to be completed.
  struct Hint {
    var file: String
    var keys: [String]
    var reasons: [String]
  }

  /// By file.
  var hints: [Hint] {
    var hints: [String: Hint] = [:]
    func add(_ file: String, _ key: String, _ reason: String) {
      let name = fileName(file)
      hints[name, default: Hint(file: name, keys: [], reasons: [])].keys.append(key)
      hints[name]?.reasons.append(reason)
    }
    for finding in evidence.findings {
      switch finding.code {
      case "date-order-ambiguous":
        guard !hints.contains(where: { $0.key == fileName(finding.position.file) }) else {
          continue
        }
        add(
          finding.position.file, "dateOrder: \"dmy\"",
          "\(finding.message). Write \"dmy\" for day first, \"mdy\" for month first.")
      case "decimal-sign-ambiguous":
        add(
          finding.position.file, "decimal: \",\"",
          "\(finding.message). Write \",\" or \".\", whichever parts the decimals.")
      case "format-unknown", "map-unconfirmed":
        let map = evidence.maps.first { $0.export == finding.position.file }
        add(
          finding.position.file, "ignore: true",
          (map.map { "\($0.path) can read it once you have confirmed it there." }
            ?? "Not recognised.")
            + " This line leaves the file out for good.")
      default: break
      }
    }
    for (file, count) in evidence.filesWithoutClient {
      add(
        file, "client: \(JSON5.quoted(evidence.clientNamed(in: file)))",
        "None of its \(counted(count, "row")) names a client that is known. Where all are one client's, write which."
      )
    }
    return hints.keys.sorted().compactMap { hints[$0] }
  }

  private func lines(_ hint: Hint) -> [String] {
    hint.reasons.flatMap { comment(JSON5Text.plain($0, limit: 300)) }
      + [
        "// { files: \(JSON5.quoted(hint.file)), \(hint.keys.joined(separator: ", ")) },"
      ]
  }
}

extension Evidence {
  /// Files of which no row names a client that is known, with how many rows they have.
  var filesWithoutClient: [(file: String, rows: Int)] {
    outcome.accounts.indices.compactMap { index in
      let account = outcome.accounts[index]
      let isNameless = census.unnamed[UInt16(index)] == account.used + account.excluded
      let isNobodys = account.used == 0 && account.excluded > 0 && !isLeftOut(account)
      return isNameless || isNobodys ? (account.file, account.used + account.excluded) : nil
    }
  }

  /// Whether its rows are left out for other reasons than their client's name.
  private func isLeftOut(_ account: InputAccount) -> Bool {
    account.kind == .tickets || account.kind == .ticketEvents
  }

  /// The client whose name stands in the name of a file; "" when none does.
  func clientNamed(in file: String) -> String {
    let letters = String(
      ClientName.key(fileName(file)).filter { $0.isLetter || $0.isNumber }.map(ClientName.plain))
    let named = companies.companies.filter { company in
      let skeleton = CompanyName(company.name).skeleton
      return company.isClient && skeleton.count >= 4 && letters.contains(skeleton)
    }
    return named.max { $0.name.count < $1.name.count }?.name ?? ""
  }
}

/// `run.json`, and what `check --format json` prints.
struct RunFile: Decodable {
  struct Client: Decodable {
    let name: String
    let slug: String
    let status: String
  }

  struct File: Decodable {
    let file: String
    let format: String?
    let kind: String?
    let encoding: String?
    let from: String?
    let to: String?
    let read: Int
    let used: Int
    let excluded: Int
    let rejected: Int
  }

  struct Finding: Decodable {
    let severity: String
    let code: String
    let file: String
    let line: Int?
    let message: String
    let count: Int
  }

  let clients: [Client]?
  let files: [File]
  let findings: [Finding]
}

/// The program's version, as `--version` and `run.json` print it.
enum Version {
  static let current = "0.1.0"
}

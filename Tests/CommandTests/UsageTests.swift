import Testing

struct UsageTests {
  @Test(arguments: ["help", "--help", "-h"])
  func `the overview goes to standard output`(word: String) throws {
    let outcome = try Program.run(word)
    #expect(outcome.code == 0 && outcome.messages == "")
    #expect(outcome.output.hasPrefix("mspreport turns the CSV exports"))
    #expect(outcome.output.contains("  help     explain the program or one of its commands\n"))
  }

  @Test func `a command explains itself`() throws {
    let page = try Program.run("help", "help")
    #expect(page.code == 0)
    #expect(page.output.contains("Usage: mspreport help [COMMAND] [options]\n"))
    #expect(page.output.contains("\n  --client NAME        only this client"))
    let same = try Program.run("help", "--nonsense", "--help")
    #expect(same.output == page.output)
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `the version is one line`() throws {
    let outcome = try Program.run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.wholeMatch(of: /mspreport [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test func `options may stand anywhere`() throws {
    let outcome = try Program.run(
      "--workspace", "w", "help", "--client=Acme", "--client", "Beta", "--format", "md,json", "--",
      "help")
    #expect(outcome.code == 0 && outcome.messages == "")
    #expect(outcome.output.hasPrefix("Explains what the program does"))
  }

  static let wrong: [(words: [String], problem: String, help: String)] = [
    ([], "no command is given", "see mspreport help"),
    (["hlep"], "unknown command 'hlep'", "write 'help'"),
    (["frobnicate"], "unknown command 'frobnicate'", "see mspreport help"),
    (["frobnicate", "--help"], "unknown command 'frobnicate'", "see mspreport help"),
    (["help", "hepl"], "unknown command 'hepl'", "write 'help'"),
    (["help", "--clinet", "X"], "unknown option '--clinet'", "write '--client'"),
    (["help", "--work", "X"], "unknown option '--work'", "write '--workspace'"),
    (["help", "--frobnicate"], "unknown option '--frobnicate'", "see mspreport help --help"),
    (["help", "-x"], "unknown option '-x'", "options start with two hyphens"),
    (
      ["--wrokspace", "x", "help"], "unknown option '--wrokspace' before the command",
      "write '--workspace'"
    ),
    (
      ["--month", "2026-10", "help"], "unknown option '--month' before the command",
      "write the command first, then its options"
    ),
    (["help", "--output"], "--output needs a value", "write --output DIR"),
    (["help", "--output", "--quiet"], "--output needs a value", "write --output DIR"),
    (["help", "--output="], "--output needs a value", "write --output DIR"),
    (["help", "--quiet=yes"], "--quiet takes no value", "write --quiet"),
    (["help", "--jobs", "1", "--jobs", "2"], "--jobs stands twice", "keep one of them"),
    (
      ["help", "--jobs", "0"], "--jobs: '0' is not a number from 1 to 1024", "write it as 1"
    ),
    (
      ["help", "--as-of", "2026-02-30"], "--as-of: '2026-02-30' is not a day",
      "write it as 2026-11-02"
    ),
    (
      ["help", "--format", "md,pdf"], "--format: unknown value 'pdf'",
      "use one of: md, html, json"
    ),
    (["help", "--color", "alway"], "--color: unknown value 'alway'", "write 'always'"),
    (
      ["help", "help", "help"], "'help' is one word too many",
      "write mspreport help [COMMAND] [options]"
    ),
    (["\u{1B}[31mx\u{202E}"], "unknown command '\\u{1B}[31mx\\u{202E}'", "see mspreport help"),
  ]

  @Test(arguments: wrong)
  func `wrong words are refused`(words: [String], problem: String, help: String) throws {
    let outcome = try Program.run(words)
    #expect(outcome.messages == "mspreport: error: \(problem)\n  help: \(help)\n")
    #expect(outcome.output == "" && outcome.code == 2)
  }

  @Test func `messages can be JSON`() throws {
    let outcome = try Program.run("help", "--log-format", "json", "--jobs", "x")
    #expect(
      outcome.messages == """
        {"severity": "error", "message": "--jobs: 'x' is not a number from 1 to 1024", \
        "suggestion": "write it as 1"}

        """)
  }

  @Test func `color is for those who ask`() throws {
    let plain = try Program.run("help", "--color", "auto", "help", "x")
    #expect(!plain.messages.contains("\u{1B}"))
    let colored = try Program.run("help", "--color", "always", "hepl")
    #expect(colored.messages.hasPrefix("mspreport: \u{1B}[1;31merror\u{1B}[0m: unknown"))
  }
}

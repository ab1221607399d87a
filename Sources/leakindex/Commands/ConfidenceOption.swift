import ArgumentParser

/// `--min-confidence`, the same for every command that reads an index.
struct ConfidenceOption: ParsableArguments {
  @Option(
    name: .customLong("min-confidence"),
    help: ArgumentHelp(
      "Count and show only mentions at least this likely, 0 to 1.", valueName: "c"))
  var minimum = 0.5

  func validate() throws {
    guard (0...1).contains(minimum) else {
      throw ValidationError("--min-confidence takes a number from 0 to 1, not \(minimum).")
    }
  }
}

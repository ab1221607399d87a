import ArgumentParser
import Format
import Query

/// What the commands that read an index have in common: where it is, and what to do with damage.
struct ReadOption: ParsableArguments {
  @OptionGroup var index: IndexOption

  @Flag(
    help: ArgumentHelp(
      "Answer from the undamaged files of a damaged index; the exit code is 1 then.",
      discussion: "Reads every file whole first. What is missing is said on standard error."))
  var partial = false

  var folder: String { index.folder }

  /// Opens the index; says what is left out of it.
  func open() throws(CommandError) -> IndexReader {
    let reader = try Snapshot.open(folder, leavingOutDamaged: partial) {
      (reader) throws(IndexError) in reader
    }
    for problem in reader.problems { StandardError.complain("left out: \(problem.description)") }
    return reader
  }

  /// The exit code of a command that is done: 1 where something was left out.
  static func check(_ reader: IndexReader) throws {
    if !reader.problems.isEmpty { throw ExitCode(ExitStatus.withRemarks) }
  }
}

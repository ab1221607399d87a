import ArgumentParser
import Glibc

/// `--index`, the same for every command.
struct IndexOption: ParsableArguments {
  @Option(
    name: .customLong("index"),
    help: ArgumentHelp(
      "The index folder. Default: $LEAKINDEX_INDEX, else ./leakindex.idx.", valueName: "dir"))
  var given: String?

  /// The folder to use.
  var folder: String {
    if let given { return given }
    if let value = getenv("LEAKINDEX_INDEX"), value.pointee != 0 { return String(cString: value) }
    return "leakindex.idx"
  }
}

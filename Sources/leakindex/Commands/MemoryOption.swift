import ArgumentParser
import Ingest

/// `--memory` of the commands that rewrite an index.
struct MemoryOption: ParsableArguments {
  @Option(
    name: .customLong("memory"),
    help: ArgumentHelp(
      "Memory to sort in, such as 2G. Default: a quarter of the machine's, at most 1G.",
      valueName: "size"))
  var given: ByteSize?

  var bytes: Int { given.map { Int(clamping: $0.bytes) } ?? IngestOptions.defaultMemoryInBytes }
}

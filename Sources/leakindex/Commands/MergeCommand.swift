import ArgumentParser
import Format
import Indexing

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Unite indexes that were built apart into a new one.",
    discussion: """
      The result says what one run over all of it would say. All must have the same --shards. Of a \
      source that several have, the state in the first one counts. The indexes are only read.
      """)

  @Argument(help: ArgumentHelp("The indexes.", valueName: "index"))
  var indexes: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the new index.", valueName: "index"))
  var output: String

  @OptionGroup var memory: MemoryOption

  func run() throws {
    let summary = try Maintenance.run { () throws(IndexError) in
      try IndexMaintenance.unite(indexes, into: output, memoryInBytes: memory.bytes)
    }
    KeptFigures.keep(output)
    print("\(output): \(Maintenance.text(summary))")
  }
}

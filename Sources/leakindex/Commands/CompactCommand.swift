import ArgumentParser
import Format
import Indexing

struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Rewrite the index as one segment, without what no longer counts.",
    discussion: """
      The result depends on what the index says alone: two indexes of the same input with the same \
      options become the same files, byte for byte. Interrupted, the former state stays. It needs \
      room for a second copy of the index.
      """)

  @OptionGroup var index: IndexOption
  @OptionGroup var memory: MemoryOption

  func run() throws {
    let summary = try Maintenance.run { () throws(IndexError) in
      try IndexMaintenance.compact(index.folder, memoryInBytes: memory.bytes)
    }
    KeptFigures.keep(index.folder)
    print("\(index.folder): \(Maintenance.text(summary))")
  }
}

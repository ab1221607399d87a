import ArgumentParser
import Corpus
import Format
import Query

/// Measures look-ups in one process, for `scripts/bench lookups`. Not shown in help.
struct LookupBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-lookups",
    abstract: "Measure look-ups in one process: exact ones, misses, the first page of a domain.",
    shouldDisplay: false)

  @OptionGroup var index: IndexOption

  @Option(help: "How many look-ups of each sort.")
  var count = 100_000

  @Option(help: "Seed of the choice.")
  var seed: UInt64 = 1

  @Flag(help: "Drop the index from the page cache before each look-up, and do a hundredth of them.")
  var cold = false

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count takes 1 or more.") }
  }

  func run() throws {
    let report = try Snapshot.open(index.folder) { (reader) throws(IndexError) in
      let sample = try LookupSample(reader, count: count, seed: seed)
      return try LookupBench(reader, folder: index.folder, sample: sample, isCold: cold).run()
    }
    for line in report { print(line) }
  }
}

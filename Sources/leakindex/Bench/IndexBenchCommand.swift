import ArgumentParser
import Format
import Glibc
import Indexing
import Ingest

/// Feeds the index's writer with made-up mentions, for `scripts/bench index`. Not shown in help.
struct IndexBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-index",
    abstract: "Measure the index alone: mentions made up on the spot, no file is read.",
    shouldDisplay: false)

  @OptionGroup var index: IndexOption
  @OptionGroup var memory: MemoryOption

  @Option(help: "How many mentions.")
  var mentions = 1_000_000

  @Option(help: "Of how many different terms they are drawn, by Zipf's law. Default: a tenth.")
  var terms: Int?

  @Option(help: "How many documents they lie in. Default: a twentieth.")
  var documents: Int?

  @Option(help: "Workers.")
  var jobs = IngestOptions.defaultJobs

  func validate() throws {
    guard mentions > 0, jobs > 0 else {
      throw ValidationError("--mentions and --jobs take 1 or more.")
    }
  }

  func run() throws {
    var options = WriterOptions()
    // The same share as in an ingest.
    options.memoryInBytes = memory.bytes / 2
    options.flushWorkers = jobs
    let plan = MadeMentions(
      mentions: mentions, terms: terms ?? max(mentions / 10, 1),
      documents: documents ?? max(mentions / 20, 1))
    let started = IndexBench.now()
    do throws(IndexError) {
      let writer = try IndexWriter.open(index.folder, options: options)
      try IndexBench(writer, plan, jobs: jobs).run()
      print(try IndexBench.report(plan, writer.finish(), started))
    } catch {
      throw CommandError(error.description)
    }
  }
}

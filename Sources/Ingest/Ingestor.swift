import Corpus
import Discover
import Dispatch
import Format
import Indexing
public import Pipeline
import Storage

/// One run: finds the sources, wires the stages together, and commits.
public final class Ingestor: Sendable {
  private let options: IngestOptions
  private let progress: Progress
  private let cancellation: Cancellation

  /// `progress` and `cancellation` are the caller's windows on the run, from any thread.
  public init(_ options: IngestOptions, progress: Progress, cancellation: Cancellation) {
    self.options = options.boundByMemory
    self.progress = progress
    self.cancellation = cancellation
  }

  /// Runs to the end, or to the next member after a cancellation; whatever is complete then is
  /// committed. Blocks the calling thread.
  ///
  /// Trouble with a source is an outcome in the ledger. This throws when a path is not there, the
  /// index cannot be opened, or its disk fails.
  public func run() throws(IngestError) -> IngestSummary {
    let started = DispatchTime.now()
    HeapPolicy.apply(jobs: options.jobs)
    let roots = try resolveRoots()
    let writer = try openWriter()
    let context = RunContext(
      options: options, writer: writer,
      channel: WorkChannel(
        capacityInBytes: MemoryShares(options).channelInBytes,
        backlogCapacity: options.jobs * 4),
      progress: progress, cancellation: cancellation, failure: RunFailure(),
      counts: OutcomeCounts(), spoolFolder: options.index)
    let unchanged = Countup()
    WorkerGroup.run(count: options.jobs) { [options] in
      SourceFeeder(roots: roots, run: context, unchanged: unchanged, options: options).feed()
    } body: { _ in
      Lane(context).work()
    }
    try finish(context, roots: roots)
    let nanoseconds = DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds
    return IngestSummary(
      progress: progress.snapshot, unchanged: unchanged.value, outcomes: context.counts.all,
      seconds: Double(nanoseconds) / 1e9, wasInterrupted: cancellation.isCancelled)
  }

  private func resolveRoots() throws(IngestError) -> [SourceRoot] {
    do throws(DiscoverError) {
      return try SourceRoot.resolve(options.roots.filter { $0 != IngestOptions.standardInput })
    } catch {
      throw IngestError(error.description)
    }
  }

  private func openWriter() throws(IngestError) -> IndexWriter {
    var writerOptions = WriterOptions()
    if let shards = options.shards { writerOptions.shards = shards }
    writerOptions.flushWorkers = options.jobs
    writerOptions.memoryInBytes = MemoryShares(options).writerInBytes
    let limits = options.limits
    let passwords = options.passwords
    writerOptions.isRefusalOvercome = { reason in
      RefusalReason(reason).isOvercome(by: limits, passwords)
    }
    if let seconds = options.commitIntervalInSeconds {
      writerOptions.commitIntervalInSeconds = seconds
    }
    do throws(IndexError) {
      return try IndexWriter.open(options.index, options: writerOptions)
    } catch {
      throw IngestError(error)
    }
  }

  private func finish(_ run: RunContext, roots: [SourceRoot]) throws(IngestError) {
    if let error = run.failure.error { throw error }
    let isComplete = !cancellation.isCancelled
    let retires = isComplete && !options.keepsMissing
    do throws(IndexError) {
      _ = try run.writer.finish(
        retireMissingUnder: retires ? roots.map(\.name) : [], isComplete: isComplete)
    } catch {
      throw IngestError(error)
    }
  }
}

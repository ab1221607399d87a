import Bytes
import Corpus
import Discover
import Extract
import Indexing
import Parse
// Hot code: one lane per worker; what it allocates per member is bounded.
import Pipeline
import Unpack

/// One worker's way through the stages: takes units, walks containers depth first, parses and
/// extracts leaves, hands mentions to the index.
///
/// Not thread-safe: one worker owns it. Small members of a container and slices of a large leaf go
/// to other workers when the channel has room, else the lane does them itself.
final class Lane {
  let run: RunContext
  var extractor: Extractor
  var leafReader: LeafReader
  let sliceParser = SliceParser()
  var fieldContents: FieldContents

  /// The last plans that hold for other contents, too.
  var plans: [RecordPlan] = []

  /// Mentions that the index does not have yet, and what must wait until it has them.
  var mentions = MentionBatch()
  var completions: [Completion] = []

  /// Small members of the containers under way, not yet handed over.
  var pending: [QueuedMember] = []
  var pendingInBytes = 0

  /// The source and the content under way on this lane.
  var source: SourceTracker?
  var leaf: LeafInProgress?
  /// The file of the source under way, to tell whether it changed meanwhile.
  var sourceFile: (any SourceStream)?

  /// One for messages, text and strings each, and one to spare.
  static let maximumPlans = 4
  /// Hand over members in groups of about this size: large enough to be worth a hand-over.
  static let groupInBytes = 256 << 10
  /// Hand mentions to the index in batches of about this size.
  static let mentionsInBytes = 1 << 20
  /// Let at most this many completions wait for their mentions.
  static let completionLimit = 512

  init(_ run: RunContext) {
    self.run = run
    var options = ExtractOptions()
    options.defaultRegion = run.options.region
    extractor = Extractor(options)
    leafReader = LeafReader(limits: run.limits, fieldNames: run.writer.fieldNames)
    fieldContents = FieldContents(limits: run.limits, fieldNames: run.writer.fieldNames)
  }

  /// Takes and performs units until nothing can come.
  func work() {
    while let permit = run.channel.take() {
      perform(permit.unit)
    }
    flush()
  }

  private func perform(_ unit: WorkUnit) {
    switch unit {
    case .sources(let sources): read(sources)
    case .standardInput: readStandardInput()
    case .members(let members): visit(members)
    case .slice(let queued): extract(queued)
    }
    performPending()
    flushIfDue()
  }

  /// Visits whole members that another lane, or this one, cut off.
  func visit(_ members: [QueuedMember]) {
    for queued in members {
      if !run.cancellation.isCancelled {
        source = queued.source
        visit(queued.member, .whole(queued.bytes))
      }
      release(queued.source)
    }
  }

  /// One member, one level: what is inside comes back through `child` and `leaf`.
  func visit(_ member: Member, _ content: MemberContent) {
    let unpacker = Unpacker(
      limits: run.limits, passwords: run.options.passwords, spoolFolder: run.spoolFolder)
    var sink = self
    unpacker.visit(member, content, into: &sink)
  }

  /// Performs what is left of the pending members, here: there is nothing to read on meanwhile.
  func performPending() {
    while !pending.isEmpty {
      visit(takePending())
    }
  }

  func takePending() -> [QueuedMember] {
    defer {
      pending.removeAll()
      pendingInBytes = 0
    }
    return pending
  }
}

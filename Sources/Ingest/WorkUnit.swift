import Corpus
import Discover
import Extract
import Indexing
import Parse

/// What a worker takes from the channel.
enum WorkUnit: Sendable {
  /// Sources that the discoverer found, new or changed.
  case sources([QueuedSource])
  /// Standard input, which is one source.
  case standardInput
  /// Small members, whole, that a lane cut off while it reads on in their container.
  case members([QueuedMember])
  /// A piece of a large leaf.
  case slice(QueuedSlice)
}

/// A source on its way to a worker.
struct QueuedSource: Sendable {
  let finding: Finding
  let info: SourceInfo
}

/// A member held in memory, on its way to another worker.
struct QueuedMember: Sendable {
  let member: Member
  let bytes: [UInt8]
  let source: SourceTracker
}

/// A piece of a large leaf, on its way to another worker.
struct QueuedSlice: Sendable {
  let slice: Slice
  let plan: RecordPlan
  let content: ContentTracker
}

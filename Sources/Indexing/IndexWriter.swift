public import Corpus
public import Format

/// Builds an index: takes mentions, rows and contents from any number of workers and commits them.
///
/// Thread-safe. Order of calls for a source: `status`, `beginSource`, then for each member either
/// `claim` (whole content) or `claimStreaming` … `finishStreaming`, its mentions with `add`, then
/// `finishContent` **after all mentions of that content were added**, the member's ledger row with
/// `add`, and `endSource` at last. Failures of the disk do not throw from `add`: the first one is
/// kept in `failure` and thrown by the next `commitIfDue`, `commit` or `finish`.
public final class IndexWriter: @unchecked Sendable {
  public let fieldNames = FieldNames()
  public let hashSeed: UInt64

  private init(_ options: WriterOptions) { hashSeed = options.hashSeed }

  /// Opens the index at `directory`, or creates it (0700), and takes its exclusive lock; the error
  /// `locked` names the process that holds it.
  public static func open(
    _ directory: String, options: WriterOptions = WriterOptions()
  ) throws(IndexError) -> IndexWriter {
    IndexWriter(options)
  }

  /// What is known of a source. Also notes that the source still exists, for `finish`.
  public func status(of source: SourceInfo) -> SourceStatus { .new }

  /// Starts a source that is new or changed; its former state stays visible until `endSource`.
  public func beginSource(_ info: SourceInfo) -> SourceID { SourceID(rawValue: 0) }

  /// Asks for a content by its hash. Atomic over workers: exactly one gets `.new`.
  public func claim(_ hash: ContentHash) -> ContentClaim { .new(ContentID(rawValue: 0)) }

  /// Starts a content whose hash is known only at its end.
  public func claimStreaming() -> ContentID { ContentID(rawValue: 0) }

  /// Ends a streamed content. For `.known(other)` the mentions added for `id` are dropped and the
  /// document's row names `other`.
  public func finishStreaming(_ id: ContentID, hash: ContentHash) -> ContentClaim { .new(id) }

  /// Tells that a claimed content was read and all its mentions were added.
  public func finishContent(_ id: ContentID, facts: ContentFacts) {}

  /// Gives up a claimed content (cancelled): its mentions are dropped, its hash is free again.
  public func abandonContent(_ id: ContentID) {}

  /// Adds mentions. A value over `TermKey.maximumValueInBytes` is left out.
  public func add(_ batch: MentionBatch) {}

  /// Adds the row of a source, container or member. `isMessage` counts … from the media type.
  public func add(_ entry: LedgerEntry, source: SourceID) {}

  /// All rows and mentions of the source were added: the next commit makes it visible.
  public func endSource(_ id: SourceID) {}

  /// The source was not read to its end (cancelled): its rows are dropped.
  public func abandonSource(_ id: SourceID) {}

  /// The first failure, after which nothing more is kept: the run should stop.
  public var failure: IndexError? { nil }

  /// Commits if enough bytes or time went by since the last commit. Call it now and then.
  public func commitIfDue() throws(IndexError) {}

  /// Makes everything that is complete durable and visible.
  public func commit() throws(IndexError) {}

  /// Commits, retires the sources of `roots` that were not seen in this run (by `status`), merges
  /// what should be merged and releases the lock. An empty list retires nothing.
  public func finish(retireMissingUnder roots: [String] = []) throws(IndexError) -> CommitSummary {
    CommitSummary()
  }
}

public import Corpus

/// The bytes of a source on the disk.
public protocol SourceStream: ByteStream {
  /// The system refused to read on.
  var hasFailed: Bool { get }

  /// True when what was read is no longer as it was at the opening: it may be of two states.
  var hasChanged: Bool { get }

  /// Refuses what has next to nothing on the disk for its length: by `--max-ratio`, as what an
  /// archive expands to.
  func checkHoles(_ limits: Limits) throws(StreamError)
}

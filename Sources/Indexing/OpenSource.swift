import Corpus
import Format

/// A source that is being read in this run.
struct OpenSource {
  var info: SourceInfo
  /// How many of its rows name a content that is still being read: the source is not complete
  /// before they are, although another source brought them.
  var awaited = 0
  var isEnded = false
}

import Corpus

/// What the index may be told only after it has the mentions that came before.
enum Completion {
  /// A piece of a content is done.
  case content(ContentTracker)
  /// A small content is done.
  case wholeContent(ContentID, ContentFacts)
  /// A piece of a source is done.
  case source(SourceTracker)
}

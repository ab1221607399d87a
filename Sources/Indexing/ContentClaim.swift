public import Corpus

/// The answer to "is this content indexed already?"
public enum ContentClaim: Sendable, Hashable {
  /// Nobody has it: the caller extracts it, adds its mentions and calls `finishContent`.
  case new(ContentID)
  /// Indexed before, or by another worker right now: one row for the document is enough.
  case known(ContentID)
}

public import Corpus

/// A row of `export mentions`: one mention in one document.
public struct MentionRow: Sendable {
  public var kind: Kind
  /// The canonical value as this mention spells it.
  public var value: String
  public var place: Place
}

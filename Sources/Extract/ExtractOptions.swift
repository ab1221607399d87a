public import Corpus

/// What the user may choose about extraction.
public struct ExtractOptions: Sendable {
  /// The region that national phone numbers are read in when nothing nearer tells one
  /// (`--region`); `none`: no guess.
  public var defaultRegion: Country = .none

  /// Mentions below this are not kept.
  public var minimumConfidence = Confidence(percent: 20)

  /// Note where in the text of its batch each mention stands (`MentionBatch.positions`).
  public var keepsPositions = false

  public init() {}
}

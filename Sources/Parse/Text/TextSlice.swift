public import Corpus

/// Whole blocks of running text, decoded to UTF-8.
public struct TextSlice: Sendable {
  public var bytes: [UInt8]
  /// What ends a line in this content: LF, CR where there is no LF, NUL where there is neither.
  public var lineEnd: UInt8
  /// One column named `text`.
  public var schema: Schema
  /// Ordinal of the first block within the content.
  public var firstRecord: UInt64
  /// Position of `bytes[0]` in the decoded content, in bytes.
  public var position: UInt64
  /// The slice begins or ends in the middle of a line longer than `TextBlocks.maximumLineInBytes`.
  public var isCutAtStart: Bool
  public var isCutAtEnd: Bool
}

public import Corpus

/// A row of `export documents`.
public struct DocumentRow: Sendable {
  public var document: String
  public var leak: String
  public var sizeInBytes: UInt64
  /// Seconds since 1970.
  public var modified: Int64?
  public var media: MediaType
  public var content: ContentHash
  /// Other documents with the same content.
  public var duplicates: UInt64
}

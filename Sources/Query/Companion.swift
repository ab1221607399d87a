public import Corpus

/// An identity that stands in the same records as another one.
public struct Companion: Sendable {
  public var kind: Kind
  /// The most frequent spelling in those records; among equals the smallest by bytes.
  public var value: String
  /// In how many records, of distinct contents, both stand.
  public var records: UInt64
  /// In how many documents they do: a duplicate counts as often as it lies there.
  public var documents: UInt64
}

/// A content within one index: dense from 0 in the order of discovery, at most 2^32 - 2.
///
/// Not stable over runs and never shown: `ContentHash` is what names a content outside.
public struct ContentID: RawRepresentable, Sendable, Hashable, Comparable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public static let maximum = ContentID(rawValue: UInt32.max - 1)

  public static func < (left: ContentID, right: ContentID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A source within one index, one for each time it was read: at most 2^32 - 2.
public struct SourceID: RawRepresentable, Sendable, Hashable, Comparable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  public static func < (left: SourceID, right: SourceID) -> Bool { left.rawValue < right.rawValue }
}

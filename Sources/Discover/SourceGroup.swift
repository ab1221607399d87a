/// Findings that are handed to a worker together, so that millions of small files do not cost
/// millions of hand-overs. A large file stands alone.
public struct SourceGroup: Sendable {
  public var findings: [Finding] = []
  /// Of the sources in it.
  public var sizeInBytes: UInt64 = 0

  /// Small sources are collected until there are so many of them, or so many bytes.
  public static let maximumCount = 256
  public static let maximumInBytes: UInt64 = 1 << 20
}

public import Format

/// What `verify` checked and found.
public struct VerifyReport: Sendable {
  public var files = 0
  public var sizeInBytes: UInt64 = 0
  public var terms: UInt64 = 0
  public var postings: UInt64 = 0
  public var documents: UInt64 = 0
  /// Which file, what, and what to do. Empty when all is well.
  public var problems: [IndexError] = []

  public var isClean: Bool { problems.isEmpty }
}

/// A regular file below a root, or a set of volumes that are read as one.
public struct FoundSource: Sendable, Hashable {
  /// Index into the roots that the walk was given.
  public var root: Int
  /// `bucket0/mail/a.zip`: begins with the root's name; text as `PathText` makes it.
  public var path: String
  /// The raw bytes to open it by.
  public var place: [UInt8]
  /// Where the volumes of a set lie, in the order of their bytes; empty for a file alone.
  public var volumes: [[UInt8]]
  public var sizeInBytes: UInt64
  public var modifiedInNanoseconds: Int64
  public var device: UInt64
  public var inode: UInt64

  /// Seconds since 1970.
  public var modified: Int64 {
    modifiedInNanoseconds >= 0
      ? modifiedInNanoseconds / 1_000_000_000
      : -((-(modifiedInNanoseconds + 1)) / 1_000_000_000) - 1
  }
}

public import Corpus

/// A source that was read to its end, as the catalog keeps it.
public struct SourceRecord: Sendable, Hashable {
  public var id: SourceID
  public var root: String
  public var rootPlace: String
  public var path: String
  public var leak: String
  public var sizeInBytes: UInt64
  public var modifiedInNanoseconds: Int64
  public var inode: UInt64
  /// Keyed hash of the bytes, where it was taken (`--checksum`).
  public var checksum: ContentHash?

  public init(
    id: SourceID, root: String, rootPlace: String, path: String, leak: String,
    sizeInBytes: UInt64, modifiedInNanoseconds: Int64, inode: UInt64,
    checksum: ContentHash? = nil
  ) {
    self.id = id
    self.root = root
    self.rootPlace = rootPlace
    self.path = path
    self.leak = leak
    self.sizeInBytes = sizeInBytes
    self.modifiedInNanoseconds = modifiedInNanoseconds
    self.inode = inode
    self.checksum = checksum
  }

  /// By path, then leak.
  public static func isOrdered(_ left: SourceRecord, _ right: SourceRecord) -> Bool {
    var order = compare(left.path, right.path)
    if order == 0 { order = compare(left.leak, right.leak) }
    return order < 0
  }
}

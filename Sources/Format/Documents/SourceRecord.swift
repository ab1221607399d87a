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

  public init(
    id: SourceID, root: String, rootPlace: String, path: String, leak: String,
    sizeInBytes: UInt64, modifiedInNanoseconds: Int64, inode: UInt64
  ) {
    self.id = id
    self.root = root
    self.rootPlace = rootPlace
    self.path = path
    self.leak = leak
    self.sizeInBytes = sizeInBytes
    self.modifiedInNanoseconds = modifiedInNanoseconds
    self.inode = inode
  }
}

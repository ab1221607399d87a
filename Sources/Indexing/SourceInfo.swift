public import Corpus
import Format

/// A source as it was found: by leak and path it is known again in a later run, by the rest it is
/// told whether it changed.
public struct SourceInfo: Sendable, Hashable {
  /// Name of the ingested root, the first part of every path (`bucket0`).
  public var root: String
  /// Where the root lies on this machine, as the user named it; may change between runs.
  public var rootPlace: String
  /// Path of the source from the root's name on: `bucket0/mail/inbox.mbox`.
  public var path: String
  public var leak: String
  public var sizeInBytes: UInt64
  public var modifiedInNanoseconds: Int64
  public var inode: UInt64
  /// Keyed hash of the bytes. Where it is given, it alone tells whether the source changed.
  public var checksum: ContentHash?

  public init(
    root: String, rootPlace: String, path: String, leak: String, sizeInBytes: UInt64,
    modifiedInNanoseconds: Int64, inode: UInt64, checksum: ContentHash? = nil
  ) {
    self.root = root
    self.rootPlace = rootPlace
    self.path = path
    self.leak = leak
    self.sizeInBytes = sizeInBytes
    self.modifiedInNanoseconds = modifiedInNanoseconds
    self.inode = inode
    self.checksum = checksum
  }

  /// As it is kept when not all of it could be read: told from the source as it is by one bit, which
  /// no inode has.
  func marked(_ hindrance: Hindrance) -> SourceInfo {
    let mark: UInt64 =
      switch hindrance {
      case .none: 0
      case .options: 1 << 63
      case .system: 1 << 62
      }
    var marked = self
    marked.inode ^= mark
    if let checksum { marked.checksum = ContentHash(high: checksum.high, low: checksum.low ^ mark) }
    return marked
  }

  func record(_ id: SourceID) -> SourceRecord {
    SourceRecord(
      id: id, root: root, rootPlace: rootPlace, path: path, leak: leak, sizeInBytes: sizeInBytes,
      modifiedInNanoseconds: modifiedInNanoseconds, inode: inode, checksum: checksum)
  }
}

import Bytes
public import Corpus

/// By what a source is known again in a later run, and by what it is told whether it changed.
public struct SourceKey: Sendable, Hashable {
  /// Hash of leak and path.
  public var key: ContentHash
  public var id: SourceID
  /// Hash of the root's name, by which what vanished under a root is found.
  public var root: UInt32
  /// Hash of size, time and inode.
  public var signature: UInt64
  /// Hash of the checksum of the bytes; 0 where it was not taken.
  public var checksum: UInt64

  static let payloadInBytes = 24

  public init(_ record: SourceRecord) {
    key = SourceKey.key(leak: record.leak, path: record.path)
    id = record.id
    root = SourceKey.hash(root: record.root)
    let fields = [
      record.sizeInBytes, UInt64(bitPattern: record.modifiedInNanoseconds), record.inode,
    ]
    signature = fields.withUnsafeBytes { hash64($0) }
    checksum = record.checksum.map { max($0.low, 1) } ?? 0
  }

  init(_ key: ContentHash, _ payload: ByteReader) {
    var payload = payload
    self.key = key
    id = SourceID(rawValue: payload.fixed())
    root = payload.fixed()
    signature = payload.fixed()
    checksum = payload.fixed()
  }

  /// Whether both say the same of the bytes: by checksum where `other` has one, else by size, time
  /// and inode.
  public func isSame(as other: SourceKey) -> Bool {
    other.checksum == 0 ? signature == other.signature : checksum == other.checksum
  }

  public static func key(leak: String, path: String) -> ContentHash {
    let text = Array("\(leak)\u{0}\(path)".utf8)
    let hash = text.withUnsafeBytes { Hash128.of($0, seed: 0) }
    return ContentHash(high: hash.high, low: hash.low)
  }

  public static func hash(root: String) -> UInt32 {
    UInt32(truncatingIfNeeded: Array(root.utf8).withUnsafeBytes { hash64($0) })
  }

  /// Appends the entry of the table.
  public func append(to output: inout ByteBuffer) {
    output.append(fixed: key.high)
    output.append(fixed: key.low)
    output.append(fixed: id.rawValue)
    output.append(fixed: root)
    output.append(fixed: signature)
    output.append(fixed: checksum)
  }
}

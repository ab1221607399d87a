import Bytes
import Corpus
import Format

/// The sources that are visible, by root, path and leak. Not thread-safe.
struct SourceTable {
  struct Known {
    var id: SourceID
    /// Hash of size, time and inode.
    var signature: UInt64
    /// Hash of the root's name, by which what vanished under a root is found.
    var root: UInt64
    var isSeen: Bool
  }

  private var known: [ContentHash: Known] = [:]

  static func key(_ info: SourceInfo) -> ContentHash {
    let text = Array("\(info.leak)\u{0}\(info.path)".utf8)
    let hash = text.withUnsafeBytes { Hash128.of($0, seed: 0) }
    return ContentHash(high: hash.high, low: hash.low)
  }

  static func signature(_ info: SourceInfo) -> UInt64 {
    let fields = [
      info.sizeInBytes, UInt64(bitPattern: info.modifiedInNanoseconds), info.inode,
    ]
    return fields.withUnsafeBytes { hash64($0) }
  }

  static func hash(root: String) -> UInt64 {
    Array(root.utf8).withUnsafeBytes { hash64($0) }
  }

  /// Notes a source as visible; returns the one it replaces.
  mutating func set(_ info: SourceInfo, _ id: SourceID, isSeen: Bool) -> SourceID? {
    let new = Known(
      id: id, signature: SourceTable.signature(info), root: SourceTable.hash(root: info.root),
      isSeen: isSeen)
    return known.updateValue(new, forKey: SourceTable.key(info))?.id
  }

  /// What is known of a source, which is marked as still there.
  mutating func status(_ info: SourceInfo) -> SourceStatus {
    let key = SourceTable.key(info)
    guard let found = known[key] else { return .new }
    known[key]?.isSeen = true
    return found.signature == SourceTable.signature(info) ? .unchanged : .changed
  }

  /// Removes and returns the sources of some roots that were not seen.
  mutating func removeUnseen(under roots: [String]) -> [SourceID] {
    let wanted = Set(roots.map(SourceTable.hash(root:)))
    var gone: [SourceID] = []
    for (key, source) in known where !source.isSeen && wanted.contains(source.root) {
      gone.append(source.id)
      known[key] = nil
    }
    return gone
  }
}

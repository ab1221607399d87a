public import Corpus

/// Identities that were forgotten, as keyed hashes: enough to keep them out of later runs, too
/// little to tell who they were to anybody without the index. (Who has the index has the key, and
/// can try values one by one.)
public struct Tombstones: Sendable, Hashable {
  /// Hashes that were made with the same key; united indexes have several.
  public struct Group: Sendable, Hashable {
    public var key: ContentHash
    public var hashes: Set<UInt64>
  }

  public private(set) var groups: [Group] = []

  public init() {}

  public var isEmpty: Bool { groups.isEmpty }

  /// Adds a term; `newKey` is used where there is no key yet.
  public mutating func insert(
    _ kind: Kind, key term: UnsafeBufferPointer<UInt8>, newKey: () -> ContentHash
  ) {
    if groups.isEmpty { groups.append(Group(key: newKey(), hashes: [])) }
    groups[0].hashes.insert(Tombstones.hash(kind, term, groups[0].key))
  }

  /// Adds all of another index.
  public mutating func formUnion(_ other: Tombstones) {
    for group in other.groups { add(group) }
    groups.sort { $0.key < $1.key }
  }

  private mutating func add(_ group: Group) {
    if let known = groups.firstIndex(where: { $0.key == group.key }) {
      groups[known].hashes.formUnion(group.hashes)
    } else {
      groups.append(group)
    }
  }

  /// Whether a term was forgotten.
  public func contains(_ kind: Kind, key term: UnsafeBufferPointer<UInt8>) -> Bool {
    for group in groups where group.hashes.contains(Tombstones.hash(kind, term, group.key)) {
      return true
    }
    return false
  }

  private static func hash(
    _ kind: Kind, _ term: UnsafeBufferPointer<UInt8>, _ key: ContentHash
  ) -> UInt64 {
    SipHash.hash(term, high: key.high ^ UInt64(kind.rawValue), low: key.low)
  }

  func append(to output: inout ByteBuffer) {
    output.append(varint: UInt64(groups.count))
    for group in groups {
      output.append(fixed: group.key.high)
      output.append(fixed: group.key.low)
      output.append(varint: UInt64(group.hashes.count))
      for hash in group.hashes.sorted() { output.append(fixed: hash) }
    }
  }

  init(_ reader: inout ByteReader) {
    for _ in 0..<reader.count(upTo: reader.bytes.count) where !reader.isDamaged {
      let high = reader.fixed(UInt64.self)
      var group = Group(key: ContentHash(high: high, low: reader.fixed()), hashes: [])
      for _ in 0..<reader.count(upTo: reader.bytes.count) where !reader.isDamaged {
        group.hashes.insert(reader.fixed())
      }
      groups.append(group)
    }
  }
}

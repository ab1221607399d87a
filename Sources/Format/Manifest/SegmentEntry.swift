/// A live file of the index, as the manifest names it.
public struct SegmentEntry: Sendable, Hashable {
  public var id: UInt64
  public var type: FileFormat.FileType
  public var lengthInBytes: UInt64
  /// Postings of a file of mentions, rows of a catalog.
  public var count: UInt64

  public init(id: UInt64, type: FileFormat.FileType, lengthInBytes: UInt64, count: UInt64) {
    self.id = id
    self.type = type
    self.lengthInBytes = lengthInBytes
    self.count = count
  }

  /// The id of the segment that a file name tells, or nil for another file.
  public static func id(ofName name: String) -> UInt64? {
    for ending in [".mentions", ".catalog"] where name.hasSuffix(ending) {
      let digits = name.dropLast(ending.count)
      guard digits.count >= 10, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      return UInt64(digits)
    }
    return nil
  }

  /// `0000000012.mentions`
  public var name: String {
    let digits = String(id)
    let padding = String(repeating: "0", count: max(0, 10 - digits.count))
    return "\(padding)\(digits).\(type == .mentions ? "mentions" : "catalog")"
  }
}

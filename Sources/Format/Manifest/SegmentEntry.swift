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

  /// `0000000012.mentions`
  public var name: String {
    let digits = String(id)
    let padding = String(repeating: "0", count: max(0, 10 - digits.count))
    return "\(padding)\(digits).\(type == .mentions ? "mentions" : "catalog")"
  }
}

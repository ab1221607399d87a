internal import Corpus

/// The blocks that a compressed file of a rar 5 archive consists of.
enum Rar5Blocks {
  private static let lastFlag: UInt8 = 0x40
  /// A block of a file holds some hundred kilobytes; of tiny ones so many are enough for any file.
  private static let maximumCount = 1 << 20
  private static let headInBytes = 5

  /// Where the last block ends, at most `stream`'s length; nil where none says to be the last.
  ///
  /// What is encrypted is filled up to whole blocks of the cipher, and libarchive would take that for
  /// one more block.
  static func length(of stream: PatchedStream) throws(StreamError) -> UInt64? {
    let all = stream.lengthInBytes ?? 0
    var at: UInt64 = 0
    for _ in 0..<maximumCount {
      try stream.seek(to: at)
      let head = try stream.readFully(headInBytes)
      guard head.count >= 3 else { return nil }
      let sizeInBytes = Int(head[0] >> 3 & 3) + 1
      guard sizeInBytes <= 3, head.count >= 2 + sizeInBytes else { return nil }
      let size = head[2..<2 + sizeInBytes].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      at += UInt64(2 + sizeInBytes) + size
      guard at <= all else { return nil }
      if head[0] & lastFlag != 0 { return at }
    }
    return nil
  }
}

// Hot code: walks lines by `memchr`, borrows, never allocates.
internal import Bytes

/// Cuts running text into blocks: what stands between blank lines.
///
/// The lane walks the blocks to count them and to find where it may cut a slice; the slice's parser
/// walks them again to make records. Both see the same blocks, because each step depends on the
/// bytes after its start alone.
struct TextBlocks {
  /// A block that grows beyond this ends at its last line end.
  static let maximumBlockInBytes = 64 << 10
  /// A line that grows beyond this is cut inside, at white space or punctuation where there is any.
  static let maximumLineInBytes = 1 << 20
  /// How far before its limit a long line is searched for a place to cut it; also how much white
  /// space after a line end counts as a blank line without looking further.
  private static let reachInBytes = 64 << 10

  let lineEnd: UInt8

  struct Block {
    var start: Int
    var end: Int
    /// Where the next block's search begins.
    var next: Int
    /// The block ends inside a line.
    var isCut = false
    /// Nothing but white space was there.
    var isEmpty: Bool { start == end }
  }

  /// The block at or after `start`; nil when there is none, or when more bytes are needed to tell
  /// where it ends (`isAtEnd` is false).
  func next(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool
  ) -> Block? {
    var first = start
    while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
    guard first < bytes.count else {
      return first > start ? Block(start: first, end: first, next: first) : nil
    }
    return block(in: bytes, from: first, isAtEnd: isAtEnd)
  }

  private func block(
    in bytes: UnsafeBufferPointer<UInt8>, from first: Int, isAtEnd: Bool
  ) -> Block? {
    let reach = min(bytes.count, first + Self.maximumLineInBytes)
    let near = UnsafeBufferPointer(rebasing: bytes[..<reach])
    var last: Block?
    var line = first
    while let end = firstIndex(of: lineEnd, in: near, from: line) {
      if let last, end - first > Self.maximumBlockInBytes { return last }
      line = end + 1
      let block = Block(start: first, end: Self.trimmed(bytes, first, end), next: line)
      guard let isBlank = isBlank(in: bytes, at: line, isAtEnd: isAtEnd) else { return nil }
      if isBlank { return block }
      last = block
    }
    if let last, bytes.count - first > Self.maximumBlockInBytes { return last }
    if reach == bytes.count, isAtEnd {
      return Block(start: first, end: Self.trimmed(bytes, first, reach), next: reach)
    }
    guard reach < bytes.count else { return nil }
    let cut = Self.cut(near, from: first)
    return Block(start: first, end: cut, next: cut, isCut: true)
  }

  /// Whether the line at `start` holds nothing; nil when that cannot be told yet.
  private func isBlank(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, isAtEnd: Bool
  ) -> Bool? {
    let limit = min(bytes.count, start + Self.reachInBytes)
    var at = start
    while at < limit, bytes[at] <= 0x20 {
      if bytes[at] == lineEnd { return true }
      at += 1
    }
    if at < limit { return false }
    return at < bytes.count || isAtEnd ? true : nil
  }

  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Where to cut a line that fills `bytes` from `start`: after the last white space, else after
  /// the last byte that stands in no identity, else between two characters.
  private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let floor = max(start + 1, bytes.count - reachInBytes)
    var at = bytes.count
    while at > floor {
      if bytes[at - 1] <= 0x20 { return at }
      at -= 1
    }
    at = bytes.count
    while at > floor {
      switch bytes[at - 1] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"):
        return at
      default: at -= 1
      }
    }
    at = bytes.count
    // At most three continuation bytes belong to one character.
    let lowest = max(floor, at - 3)
    while at > lowest, bytes[at - 1] & 0xC0 == 0x80 { at -= 1 }
    return at > lowest && bytes[at - 1] >= 0xC0 ? at - 1 : bytes.count
  }
}

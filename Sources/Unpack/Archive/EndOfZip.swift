import Corpus

/// The record that ends a zip, by which a zip is told that has something else before it.
struct EndOfZip {
  /// Behind the start of the bytes it was found in.
  let position: Int
  /// Of the central directory, which stands right before it.
  let directoryInBytes: UInt64

  /// The record with its longest comment.
  static let reachInBytes = 65_557

  /// The last record in `tail` whose comment fits.
  static func find(in tail: ArraySlice<UInt8>) -> EndOfZip? {
    var index = tail.endIndex - 22
    while index >= tail.startIndex {
      if tail[index] == 0x50, tail[index...].starts(with: [0x50, 0x4B, 5, 6]) {
        let comment = Int(tail[index + 20]) | Int(tail[index + 21]) << 8
        if index + 22 + comment <= tail.endIndex {
          let size = (0..<4).reduce(UInt64(0)) { $0 | UInt64(tail[index + 12 + $1]) << (8 * $1) }
          return EndOfZip(position: index - tail.startIndex, directoryInBytes: size)
        }
      }
      index -= 1
    }
    return nil
  }

  /// True when `content` ends in a zip: its last record and, where that says so, its directory.
  static func isPresent(in content: MemberContent) -> Bool {
    switch content {
    case .whole(let bytes): return isPresent(in: MemoryStream(bytes))
    case .stream(let stream):
      guard stream.isSeekable else { return false }
      defer { try? stream.seek(to: 0) }
      return isPresent(in: stream)
    }
  }

  private static func isPresent(in stream: any ByteStream) -> Bool {
    guard let length = stream.lengthInBytes else { return false }
    let start = length > UInt64(reachInBytes) ? length - UInt64(reachInBytes) : 0
    do throws(StreamError) {
      try stream.seek(to: start)
      guard let found = find(in: try stream.readFully(reachInBytes)[...]) else { return false }
      let end = start + UInt64(found.position)
      guard found.directoryInBytes >= 46, found.directoryInBytes <= end else { return false }
      try stream.seek(to: end - found.directoryInBytes)
      return try stream.readFully(4) == [0x50, 0x4B, 1, 2]
    } catch {
      return false
    }
  }
}

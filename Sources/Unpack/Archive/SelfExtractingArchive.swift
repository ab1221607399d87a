import Corpus

/// Programs that carry an archive: told by what stands behind the program, not by its being one.
enum SelfExtractingArchive {
  /// How far behind the start of a program a 7z or rar archive may begin.
  private static let reachInBytes = 1 << 20

  /// True when the program `content` holds an archive: the mark of 7z, rar or cab in its first
  /// part, or the end of a zip at its end.
  static func isPresent(in content: MemberContent, head: [UInt8]) -> Bool {
    switch content {
    case .whole(let bytes):
      return hasMark(bytes[...].prefix(reachInBytes))
        || EndOfZip.find(in: bytes.suffix(EndOfZip.reachInBytes)) != nil
    case .stream(let stream):
      guard stream.isSeekable, let length = stream.lengthInBytes else { return hasMark(head[...]) }
      defer { try? stream.seek(to: 0) }
      do throws(StreamError) {
        try stream.seek(to: 0)
        if hasMark(try stream.readFully(reachInBytes)[...]) { return true }
        try stream.seek(
          to: length > UInt64(EndOfZip.reachInBytes) ? length - UInt64(EndOfZip.reachInBytes) : 0)
        return EndOfZip.find(in: try stream.readFully(EndOfZip.reachInBytes)[...]) != nil
      } catch {
        return false
      }
    }
  }

  private static func hasMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    let marks: [[UInt8]] = [
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x52, 0x61, 0x72, 0x21, 0x1A, 7],
      [0x4D, 0x53, 0x43, 0x46, 0, 0, 0, 0],
    ]
    return bytes.indices.contains { index in
      switch bytes[index] {
      case 0x37, 0x52, 0x4D: marks.contains { bytes[index...].starts(with: $0) }
      default: false
      }
    }
  }
}

internal import Corpus

/// The head and the header of a 7z archive, read as far as its encryption asks for.
struct SevenZipArchive {
  static let signature: [UInt8] = [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]
  static let headInBytes: UInt64 = 32
  /// Headers are all kept in memory; libarchive's limit is the same.
  static let maximumHeaderInBytes: UInt64 = 64 << 20
  private static let headerTag: UInt8 = 0x01
  private static let propertiesTag: UInt8 = 0x02
  private static let streamsTag: UInt8 = 0x04
  private static let encodedTag: UInt8 = 0x17

  /// What the bytes of a header are.
  enum Header {
    /// Streams, and the members behind them as written.
    case plain(SevenZipStreams, members: ArraySlice<UInt8>)
    /// The header is what the only folder of these streams gives.
    case encoded(SevenZipStreams)
  }

  /// The bytes of the header at the end of `stream`, nil where there is none or it is damaged: that
  /// is for libarchive to say.
  static func header(of stream: any ByteStream) throws(StreamError) -> [UInt8]? {
    try stream.seek(to: 0)
    let head = try stream.readFully(Int(headInBytes))
    guard head.count == Int(headInBytes), head.starts(with: signature) else { return nil }
    var cursor = HeaderCursor(head[12...])
    guard let offset = cursor.number(8), let size = cursor.number(8), let sum = cursor.number(4),
      size > 0, size <= maximumHeaderInBytes, let length = stream.lengthInBytes,
      offset <= length, headInBytes + offset + size <= length
    else { return nil }
    try stream.seek(to: headInBytes + offset)
    let bytes = try stream.readFully(Int(size))
    guard bytes.count == Int(size), Checksum.crc32(bytes) == UInt32(sum) else { return nil }
    return bytes
  }

  static func parse(_ bytes: [UInt8]) -> Header? {
    var cursor = HeaderCursor(bytes)
    switch cursor.byte() {
    case encodedTag:
      guard let streams = SevenZipStreams(&cursor), streams.folders.count == 1 else { return nil }
      return .encoded(streams)
    case headerTag:
      var tag = cursor.byte()
      if tag == propertiesTag {
        guard skipProperties(&cursor) else { return nil }
        tag = cursor.byte()
      }
      guard tag == streamsTag, let streams = SevenZipStreams(&cursor),
        let members = cursor.take(cursor.left)
      else { return nil }
      return .plain(streams, members: members)
    default: return nil
    }
  }

  private static func skipProperties(_ cursor: inout HeaderCursor) -> Bool {
    while let tag = cursor.byte(), tag != 0 {
      guard let count = cursor.sevenZipCount(atMost: cursor.left), cursor.take(count) != nil else {
        return false
      }
    }
    return true
  }

  // MARK: Writing

  /// An archive of `packed` pieces with the header that belongs to them.
  static func pieces(
    _ packed: [PatchedStream.Piece], _ streams: SevenZipStreams, members: ArraySlice<UInt8>
  ) -> [PatchedStream.Piece] {
    var header = [headerTag, streamsTag]
    streams.append(to: &header)
    header.append(contentsOf: members)
    var start: [UInt8] = []
    HeaderWriter.append(packed.reduce(0) { $0 + $1.count }, 8, to: &start)
    HeaderWriter.append(UInt64(header.count), 8, to: &start)
    HeaderWriter.append(UInt64(Checksum.crc32(header)), 4, to: &start)
    var head = signature + [0, 4]
    HeaderWriter.append(UInt64(Checksum.crc32(start)), 4, to: &head)
    return [.written(head + start)] + packed + [.written(header)]
  }

  /// One member of no name in particular.
  static let singleMember: [UInt8] = [
    0x05, 0x01, 0x11, 0x05, 0x00, UInt8(ascii: "m"), 0x00, 0x00, 0x00, 0x00, 0x00,
  ]
}

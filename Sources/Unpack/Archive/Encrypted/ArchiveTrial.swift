internal import Corpus

/// Tries whether an archive is what it should be when it is decrypted with some password.
enum ArchiveTrial {
  /// More of a member is not looked at.
  static let wholeInBytes: UInt64 = 1 << 20

  /// The first bytes of the first member; nil where they cannot be read.
  static func start(
    of stream: any ByteStream, _ format: ArchiveFormat, sizeInBytes: UInt64, _ limits: Limits
  ) -> [UInt8]? {
    do throws(StreamError) {
      let bytes = try first(of: stream, format, Int(sizeInBytes), limits)
      return bytes.count == Int(sizeInBytes) ? bytes : nil
    } catch {
      return nil
    }
  }

  /// Whether the first member can be read: to its end and checksum where it is small.
  static func reads(
    _ stream: any ByteStream, _ format: ArchiveFormat, sizeInBytes: UInt64, _ limits: Limits
  ) -> Bool {
    do throws(StreamError) {
      let look = min(sizeInBytes, wholeInBytes)
      // One byte more than there are: only then the checksum is looked at.
      let count = try first(of: stream, format, Int(look) + 1, limits).count
      return look < sizeInBytes ? count > Int(look) : count == Int(look)
    } catch {
      return false
    }
  }

  private static func first(
    of stream: any ByteStream, _ format: ArchiveFormat, _ count: Int, _ limits: Limits
  ) throws(StreamError) -> [UInt8] {
    try stream.seek(to: 0)
    var reader = try ArchiveReader(stream, format: format, limits: limits)
    guard let entry = try reader.next() else { throw StreamError(.failed, "no member") }
    if let problem = entry.problem { throw problem }
    return try reader.data.readFully(count)
  }
}

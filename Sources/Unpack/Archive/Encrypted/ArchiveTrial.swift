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
      try stream.seek(to: 0)
      var reader = try ArchiveReader(stream, format: format, limits: limits)
      guard let entry = try reader.next(), entry.problem == nil else { return nil }
      if sizeInBytes == 0 { return [] }
      let bytes = try reader.data.readFully(Int(sizeInBytes))
      return bytes.count == Int(sizeInBytes) ? bytes : nil
    } catch {
      return nil
    }
  }

  /// Whether the member at `ordinal`, from 1, can be read: to its end and checksum where it is small.
  static func reads(
    _ ordinal: UInt64, of stream: any ByteStream, _ format: ArchiveFormat, sizeInBytes: UInt64,
    _ limits: Limits
  ) -> Bool {
    do throws(StreamError) {
      try stream.seek(to: 0)
      var reader = try ArchiveReader(stream, format: format, limits: limits)
      try reader.pass(ordinal - 1)
      guard let entry = try reader.next(), entry.problem == nil else { return false }
      let look = min(sizeInBytes, wholeInBytes)
      // One byte more than there are: only then the checksum is looked at.
      let count = try reader.data.readFully(Int(look) + 1).count
      return look < sizeInBytes ? count > Int(look) : count == Int(look)
    } catch {
      return false
    }
  }
}

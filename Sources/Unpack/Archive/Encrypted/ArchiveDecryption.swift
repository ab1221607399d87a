internal import Corpus

/// Encrypted archives of the formats that libarchive reads, but does not decrypt: 7z and rar. They are
/// handed to it as archives without encryption (docs/decisions/encrypted-7z-and-rar.md).
enum ArchiveDecryption {
  /// Formats that an archive is decrypted in here.
  static func reads(_ format: ArchiveFormat) -> Bool {
    format == .sevenZip || format == .rar || format == .rar5
  }

  /// `stream`, which can seek, without the encryption that one of the passwords takes off; as it is
  /// where nothing is encrypted or none fits. Throws what `troubles` says of an archive whose very
  /// headers stay closed.
  static func stream(
    of stream: any ByteStream, _ format: ArchiveFormat, passwords: [[UInt8]], _ limits: Limits
  ) throws(StreamError) -> any ByteStream {
    let wrong = ArchiveTroubles(format: format, passwords: passwords).encrypted()
    let keys = KeyRing(passwords)
    var patched: PatchedStream?
    switch format {
    case .sevenZip:
      var decryption = SevenZipDecryption(stream, keys, limits)
      patched = try decryption.decrypted(or: wrong)
    case .rar5:
      var decryption = Rar5Decryption(stream, keys)
      patched = try decryption.decrypted(or: wrong)
    case .rar: patched = try RarDecryption(stream, keys, limits).decrypted(or: wrong)
    default: break
    }
    let archive: any ByteStream = patched ?? stream
    try archive.seek(to: 0)
    return archive
  }
}

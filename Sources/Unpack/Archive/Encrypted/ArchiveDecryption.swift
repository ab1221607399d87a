internal import Corpus

/// Encrypted archives of the formats that libarchive reads, but does not decrypt: 7z and rar. They are
/// handed to it as archives without encryption (docs/decisions/encrypted-7z-and-rar.md).
struct ArchiveDecryption {
  /// The archive without the encryption that one of the passwords takes off; as it is where nothing is
  /// encrypted or none fits.
  private(set) var stream: any ByteStream
  /// The ordinals, from 1, of members that stay closed without libarchive knowing it.
  private(set) var closed: Set<UInt64> = []

  /// Reads the headers of `stream`, which can seek. Throws what `ArchiveTroubles` says of an archive
  /// whose very headers stay closed.
  init(
    _ stream: any ByteStream, _ format: ArchiveFormat, passwords: [[UInt8]], _ limits: Limits
  ) throws(StreamError) {
    self.stream = stream
    let wrong = ArchiveTroubles(format: format, passwords: passwords).encrypted()
    let keys = KeyRing(passwords)
    switch format {
    case .rar5:
      var decryption = Rar5Decryption(stream, keys)
      if let patched = try decryption.decrypted(or: wrong) { self.stream = patched }
      closed = decryption.closed
    case .sevenZip where !passwords.isEmpty:
      var decryption = SevenZipDecryption(stream, keys, limits)
      if let patched = try decryption.decrypted(or: wrong) { self.stream = patched }
    case .rar where !passwords.isEmpty:
      var decryption = RarDecryption(stream, keys, limits)
      if let patched = try decryption.decrypted(or: wrong) { self.stream = patched }
    default: return
    }
    try self.stream.seek(to: 0)
  }
}

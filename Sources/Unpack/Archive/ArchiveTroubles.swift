import CArchive
import Corpus

/// Puts libarchive's complaints into the ledger's words: what is encrypted is `refused` with what
/// to do, everything else is `failed`, and no member's name or address gets into a reason.
struct ArchiveTroubles {
  let format: ArchiveFormat?
  let passwords: [[UInt8]]

  /// Why the data of an entry cannot be read on.
  func ofData(
    _ archive: OpaquePointer, input: ArchiveInput, position: UInt64
  ) -> StreamError {
    if let failure = input.failure { return failure }
    let text = ArchiveTroubles.text(of: archive)
    if ArchiveTroubles.speaksOfEncryption(text) { return encrypted() }
    return StreamError(.failed, text, position: position)
  }

  /// Why no header can be read. Before the opening is done libarchive must not be asked for more
  /// than its error: it would look into a format that was not chosen.
  func ofHeader(
    _ archive: OpaquePointer, input: ArchiveInput, isOpen: Bool
  ) -> StreamError {
    if let failure = input.failure { return failure }
    let text = ArchiveTroubles.text(of: archive)
    let position = archive_filter_bytes(archive, -1)
    let isEncrypted = isOpen && archive_read_has_encrypted_entries(archive) > 0
    if isEncrypted || ArchiveTroubles.speaksOfEncryption(text) { return encrypted() }
    return StreamError(.failed, text, position: position < 0 ? nil : UInt64(position))
  }

  /// What to say of something encrypted.
  func encrypted() -> StreamError {
    let reason =
      switch format {
      case .selfExtracting:
        "encrypted, and this encryption of \(media) is not supported"
      default:
        passwords.isEmpty
          ? "encrypted: no password given (--password-file)"
          : "encrypted: none of the \(passwords.count) passwords fits (--password-file), "
            + PasswordListMark.text(passwords)
      }
    return StreamError(.refused, reason)
  }

  /// What to say of a member that is too large.
  static func tooLarge(_ size: UInt64, limit: UInt64) -> StreamError {
    StreamError(.refused, "member size \(size) over the limit \(limit) (--max-size)")
  }

  private var media: String { format?.media.rawValue ?? "archive" }

  private static func speaksOfEncryption(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["encrypt", "passphrase", "decrypt"].contains { lower.contains($0) }
  }

  /// libarchive's text, without what differs from run to run or may name somebody.
  private static func text(of archive: OpaquePointer) -> String {
    guard let pointer = archive_error_string(archive) else { return "damaged" }
    // SAFETY: libarchive's error string is NUL-terminated and lives until its next call.
    var text = String(cString: pointer)
    while text.last == "\n" { text.removeLast() }
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    let mayQuote = text.contains("@") || text.contains("'") || text.contains("\"")
    guard isPlain, !mayQuote, text.utf8.count <= 160, !text.isEmpty else { return "damaged" }
    return text
  }
}

import CArchive
import Corpus
import Glibc

/// The name of an archive's entry as text, whatever the archive's charset: never nil, never lost.
enum EntryName {
  /// libarchive converts names by the locale: without a UTF-8 locale it returns none at all.
  static let prepareLocale: Void = {
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { setlocale(LC_CTYPE, "en_US.UTF-8") }
  }()

  /// The name of `entry`; `ordinal` names one that has none.
  static func text(of entry: OpaquePointer, format: ArchiveFormat?, ordinal: UInt64) -> String {
    let bytes = rawBytes(of: entry)
    guard !bytes.isEmpty else { return "unnamed-\(ordinal)" }
    if format == .zip, let text = CodePage437.text(bytes) { return text }
    return PathText.text(bytes)
  }

  private static func rawBytes(of entry: OpaquePointer) -> [UInt8] {
    // libarchive ends the process when a name cannot be converted and `errno` says, from whatever
    // came before, that there is no memory.
    errno = 0
    // SAFETY: each pointer is NUL-terminated and lives as long as the entry is not touched.
    if let name = archive_entry_pathname(entry) { return bytes(name) }
    if let name = archive_entry_pathname_utf8(entry) { return bytes(name) }
    guard let wide = archive_entry_pathname_w(entry) else { return [] }
    var text = String.UnicodeScalarView()
    var index = 0
    while wide[index] != 0 {
      text.append(Unicode.Scalar(UInt32(bitPattern: wide[index])) ?? "\u{FFFD}")
      index += 1
    }
    return Array(String(text).utf8)
  }

  private static func bytes(_ name: UnsafePointer<CChar>) -> [UInt8] {
    let count = strlen(name)
    return name.withMemoryRebound(to: UInt8.self, capacity: count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
  }
}

import CArchive
import Glibc

/// Archives through libarchive, made in memory. The same members give the same bytes: times are
/// fixed, owners are left out.
enum ArchiveMaker {
  enum Format: Int, CaseIterable {
    case zip, tarGz, tarZstd, sevenZip, tarXz, tar

    var ending: Piece {
      let endings: [Piece] = [".zip", ".tar.gz", ".tar.zst", ".7z", ".tar.xz", ".tar"]
      return endings[rawValue]
    }
  }

  /// 2022-08-01, the day that the dumps of this kind end.
  private static let modified: time_t = 1_659_312_000

  /// `AE_IFREG`, which Swift does not import.
  private static let regularFile: UInt32 = 0o100_000

  static func pack(_ members: [(name: String, bytes: ByteBuffer)], as format: Format)
    throws(OutputError) -> ByteBuffer
  {
    var capacity = 1 << 16
    for member in members { capacity += member.bytes.count + member.bytes.count / 64 + 4096 }
    let out = ByteBuffer(capacity: capacity)
    guard let archive = archive_write_new() else { throw OutputError("libarchive: no memory") }
    defer { archive_write_free(archive) }
    try choose(format, archive)
    let used = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    used.initialize(to: 0)
    defer { used.deallocate() }
    // SAFETY: libarchive writes at most `capacity` bytes to the room and counts them in `used`,
    // which outlives the archive's close below.
    try check(archive_write_open_memory(archive, out.room(capacity), capacity, used), archive)
    for member in members { try add(member.name, member.bytes, to: archive) }
    try check(archive_write_close(archive), archive)
    out.grow(by: used.pointee)
    return out
  }

  static func choose(_ format: Format, _ archive: OpaquePointer) throws(OutputError) {
    switch format {
    case .zip:
      try check(archive_write_set_format_zip(archive), archive)
      _ = archive_write_set_options(archive, "zip:compression-level=3")
    case .sevenZip:
      try check(archive_write_set_format_7zip(archive), archive)
      _ = archive_write_set_options(archive, "7zip:compression=deflate")
    case .tarGz, .tarZstd, .tarXz, .tar:
      try check(archive_write_set_format_pax_restricted(archive), archive)
      switch format {
      case .tarGz:
        try check(archive_write_add_filter_gzip(archive), archive)
        _ = archive_write_set_options(archive, "gzip:compression-level=4,gzip:!timestamp")
      case .tarZstd: try check(archive_write_add_filter_zstd(archive), archive)
      case .tarXz:
        try check(archive_write_add_filter_xz(archive), archive)
        _ = archive_write_set_options(archive, "xz:compression-level=1")
      default: break
      }
      _ = archive_write_set_bytes_in_last_block(archive, 1)
    }
  }

  static func add(_ name: String, _ bytes: ByteBuffer, to archive: OpaquePointer)
    throws(OutputError)
  {
    guard let entry = archive_entry_new() else { throw OutputError("libarchive: no memory") }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, name)
    archive_entry_set_size(entry, Int64(bytes.count))
    archive_entry_set_filetype(entry, regularFile)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, modified, 0)
    try check(archive_write_header(archive, entry), archive)
    let count = archive_write_data(archive, bytes.base, bytes.count)
    if count != bytes.count { throw OutputError("libarchive: \(reason(archive))") }
  }

  static func check(_ status: Int32, _ archive: OpaquePointer) throws(OutputError) {
    if status < ARCHIVE_WARN { throw OutputError("libarchive: \(reason(archive))") }
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? "unknown error"
  }
}

import CArchive
public import Corpus

/// The archive formats that are read, each told by its content.
public enum ArchiveFormat: Sendable, CaseIterable {
  case zip
  case sevenZip
  case rar
  case rar5
  case tar
  case cpio
  case iso9660
  case cab
  case lha
  case xar
  case warc
  case ar
  /// A program with an archive behind it, of any format that has such: zip, 7z, rar, cab.
  case selfExtracting

  /// What the ledger says of a container of this format.
  public var media: MediaType {
    switch self {
    case .zip: MediaType(rawValue: "application/zip")
    case .sevenZip: MediaType(rawValue: "application/x-7z-compressed")
    case .rar, .rar5: MediaType(rawValue: "application/vnd.rar")
    case .tar: MediaType(rawValue: "application/x-tar")
    case .cpio: MediaType(rawValue: "application/x-cpio")
    case .iso9660: MediaType(rawValue: "application/x-iso9660-image")
    case .cab: MediaType(rawValue: "application/vnd.ms-cab-compressed")
    case .lha: MediaType(rawValue: "application/x-lzh-compressed")
    case .xar: MediaType(rawValue: "application/x-xar")
    case .warc: MediaType(rawValue: "application/warc")
    case .ar: MediaType(rawValue: "application/x-archive")
    case .selfExtracting: MediaType(rawValue: "application/x-self-extracting")
    }
  }

  /// A stream that cannot seek is spooled first: the directory stands at the end, or (ISO 9660,
  /// xar, rar 5) the contents are looked through beforehand.
  var needsSeeking: Bool {
    switch self {
    case .zip, .sevenZip, .rar5, .iso9660, .xar, .selfExtracting: true
    default: false
    }
  }

  /// Members may have holes, which libarchive tells by the offset of the block behind them. What it
  /// says of the other formats is not so in all: for xar it counts on from member to member.
  var hasHoles: Bool { self == .tar || self == .iso9660 }

  /// Members share one compressed stream, so that skipping one means decoding it.
  var decodesToSkip: Bool {
    switch self {
    case .sevenZip, .rar, .rar5, .cab, .lha, .xar, .selfExtracting: true
    default: false
    }
  }

  /// Read in one go with the compressed stream around it: `x.tar.gz` is one container.
  var joinsCompression: Bool {
    switch self {
    case .tar, .cpio, .ar, .warc: true
    default: false
    }
  }

  /// Lets `archive` read this format and no other.
  func enable(on archive: OpaquePointer) {
    switch self {
    case .zip: archive_read_support_format_zip(archive)
    case .sevenZip: archive_read_support_format_7zip(archive)
    case .rar: archive_read_support_format_rar(archive)
    case .rar5: archive_read_support_format_rar5(archive)
    case .tar:
      archive_read_support_format_tar(archive)
      // What stands behind the end of an archive is another one, as of tapes and `cat a b`.
      archive_read_set_format_option(archive, "tar", "read_concatenated_archives", "1")
    case .cpio: archive_read_support_format_cpio(archive)
    case .iso9660: archive_read_support_format_iso9660(archive)
    case .cab: archive_read_support_format_cab(archive)
    case .lha: archive_read_support_format_lha(archive)
    case .xar: archive_read_support_format_xar(archive)
    // Read by `WARCReader`.
    case .warc: break
    case .ar: archive_read_support_format_ar(archive)
    case .selfExtracting:
      archive_read_support_format_zip_seekable(archive)
      archive_read_support_format_7zip(archive)
      archive_read_support_format_rar(archive)
      archive_read_support_format_rar5(archive)
      archive_read_support_format_cab(archive)
    }
  }
}

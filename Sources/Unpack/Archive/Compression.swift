import CArchive
public import Corpus

/// The compressed streams that are read, alone or around anything.
public enum Compression: Sendable, CaseIterable {
  case gzip
  case bzip2
  case xz
  case lzma
  case zstd
  case lz4
  case compress
  case lzip
  /// The lead of an RPM package: not compressed itself, what is behind it is.
  case rpm

  /// What the ledger says of a container of this sort.
  public var media: MediaType {
    switch self {
    case .gzip: MediaType(rawValue: "application/gzip")
    case .bzip2: MediaType(rawValue: "application/x-bzip2")
    case .xz: MediaType(rawValue: "application/x-xz")
    case .lzma: MediaType(rawValue: "application/x-lzma")
    case .zstd: MediaType(rawValue: "application/zstd")
    case .lz4: MediaType(rawValue: "application/x-lz4")
    case .compress: MediaType(rawValue: "application/x-compress")
    case .lzip: MediaType(rawValue: "application/x-lzip")
    case .rpm: MediaType(rawValue: "application/x-rpm")
    }
  }

  /// The endings that are taken off a name, and what stands in their place.
  var suffixes: [(ending: String, replacement: String)] {
    switch self {
    case .gzip: [(".gz", ""), (".tgz", ".tar"), (".svgz", ".svg"), (".z", "")]
    case .bzip2: [(".bz2", ""), (".bz", ""), (".tbz2", ".tar"), (".tbz", ".tar")]
    case .xz: [(".xz", ""), (".txz", ".tar")]
    case .lzma: [(".lzma", ""), (".tlz", ".tar")]
    case .zstd: [(".zst", ""), (".zstd", ""), (".tzst", ".tar")]
    case .lz4: [(".lz4", ""), (".tlz4", ".tar")]
    case .compress: [(".z", ""), (".taz", ".tar")]
    case .lzip: [(".lz", ""), (".tlz", ".tar")]
    case .rpm: [(".rpm", ".cpio")]
    }
  }

  /// Lets `archive` take off this compression, once and no other.
  func enable(on archive: OpaquePointer) {
    switch self {
    case .gzip: archive_read_append_filter(archive, ARCHIVE_FILTER_GZIP)
    case .bzip2: archive_read_append_filter(archive, ARCHIVE_FILTER_BZIP2)
    case .xz: archive_read_append_filter(archive, ARCHIVE_FILTER_XZ)
    case .lzma: archive_read_append_filter(archive, ARCHIVE_FILTER_LZMA)
    case .zstd: archive_read_append_filter(archive, ARCHIVE_FILTER_ZSTD)
    case .lz4: archive_read_append_filter(archive, ARCHIVE_FILTER_LZ4)
    // This filter reads when it is set up, so it cannot be appended before the opening.
    case .compress: archive_read_support_filter_compress(archive)
    case .lzip: archive_read_append_filter(archive, ARCHIVE_FILTER_LZIP)
    case .rpm: archive_read_append_filter(archive, ARCHIVE_FILTER_RPM)
    }
  }

  /// The name of what a stream called `name` holds: without the ending, else the name itself.
  func innerName(of name: String) -> String {
    let lower = name.lowercased()
    for (ending, replacement) in suffixes
    where lower.hasSuffix(ending) && lower.utf8.count > ending.utf8.count {
      return String(name.dropLast(ending.count)) + replacement
    }
    return name
  }
}

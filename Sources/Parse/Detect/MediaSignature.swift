internal import Corpus

/// Media that leakindex does not read, told by their first bytes.
///
/// Sources: the formats' own specifications, as collected by the IANA registrations and the WHATWG
/// MIME Sniffing standard.
struct MediaSignature {
  let offset: Int
  let bytes: [UInt8]
  let media: String
  /// Text lies in such files as it is, not compressed, so that its strings may be worth a look.
  var mayHoldStrings = false

  /// What `head` starts like, or nil.
  static func of(_ head: UnsafeBufferPointer<UInt8>) -> MediaSignature? {
    guard let first = head.first else { return nil }
    return table.first { $0.matches(head, first: first) } ?? isoMedia(head) ?? riff(head)
  }

  private func matches(_ head: UnsafeBufferPointer<UInt8>, first: UInt8) -> Bool {
    if offset == 0, bytes[0] != first { return false }
    guard head.count >= offset + bytes.count else { return false }
    return head[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  private init(
    _ text: String, _ media: String, at offset: Int = 0, mayHoldStrings: Bool = false
  ) {
    self.init(Array(text.utf8), media, at: offset, mayHoldStrings: mayHoldStrings)
  }

  private init(
    _ bytes: [UInt8], _ media: String, at offset: Int = 0, mayHoldStrings: Bool = false
  ) {
    self.bytes = bytes
    self.media = media
    self.offset = offset
    self.mayHoldStrings = mayHoldStrings
  }

  /// MP4 and its relatives: a box `ftyp`, then its brand.
  private static func isoMedia(_ head: UnsafeBufferPointer<UInt8>) -> MediaSignature? {
    guard head.count >= 12, head[4..<8].elementsEqual("ftyp".utf8) else { return nil }
    let brand = String(decoding: head[8..<12], as: UTF8.self)
    let media =
      switch brand {
      case "heic", "heix", "mif1", "msf1": "image/heic"
      case "avif", "avis": "image/avif"
      case "qt  ": "video/quicktime"
      case "M4A ", "M4B ": "audio/mp4"
      case _ where brand.hasPrefix("3g"): "video/3gpp"
      default: "video/mp4"
      }
    return MediaSignature("ftyp", media, at: 4)
  }

  private static func riff(_ head: UnsafeBufferPointer<UInt8>) -> MediaSignature? {
    guard head.count >= 12, head[..<4].elementsEqual("RIFF".utf8) else { return nil }
    switch String(decoding: head[8..<12], as: UTF8.self) {
    case "WAVE": return MediaSignature("RIFF", "audio/wav")
    case "AVI ": return MediaSignature("RIFF", "video/x-msvideo")
    case "WEBP": return MediaSignature("RIFF", "image/webp")
    default: return nil
    }
  }

  private static let table: [MediaSignature] = [
    .init([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    .init([0xFF, 0xD8, 0xFF], "image/jpeg"),
    .init("GIF87a", "image/gif"),
    .init("GIF89a", "image/gif"),
    .init("II*\0", "image/tiff"),
    .init([0x4D, 0x4D, 0, 0x2A], "image/tiff"),
    .init([0, 0, 1, 0], "image/vnd.microsoft.icon"),
    .init("8BPS\0", "image/vnd.adobe.photoshop"),
    .init([0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20], "image/jp2"),
    .init([0xD7, 0xCD, 0xC6, 0x9A], "image/wmf"),
    .init("gimp xcf ", "image/x-xcf"),
    .init("AT&TFORM", "image/vnd.djvu"),
    .init("%PDF-", "application/pdf"),
    .init("%!PS-Adobe", "application/postscript", mayHoldStrings: true),
    .init([0xC5, 0xD0, 0xD3, 0xC6], "application/postscript"),
    .init(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage",
      mayHoldStrings: true),
    .init("SQLite format 3\0", "application/vnd.sqlite3", mayHoldStrings: true),
    .init(
      [0, 1, 0, 0] + Array("Standard ".utf8), "application/vnd.ms-access", mayHoldStrings: true),
    .init("!BDN", "application/vnd.ms-outlook-pst", mayHoldStrings: true),
    .init([0x78, 0x9F, 0x3E, 0x22], "application/vnd.ms-tnef", mayHoldStrings: true),
    .init([0x7F, 0x45, 0x4C, 0x46], "application/x-elf"),
    .init([0xCA, 0xFE, 0xBA, 0xBE], "application/java-vm"),
    .init([0xCF, 0xFA, 0xED, 0xFE], "application/x-mach-binary"),
    .init([0xCE, 0xFA, 0xED, 0xFE], "application/x-mach-binary"),
    .init("!<arch>\n", "application/x-archive"),
    .init([0, 0x61, 0x73, 0x6D], "application/wasm"),
    .init("dex\n03", "application/x-dex"),
    .init("ID3", "audio/mpeg"),
    .init([0xFF, 0xFB], "audio/mpeg"),
    .init([0xFF, 0xF3], "audio/mpeg"),
    .init([0xFF, 0xF2], "audio/mpeg"),
    .init([0xFF, 0xF1], "audio/aac"),
    .init([0xFF, 0xF9], "audio/aac"),
    .init("OggS\0", "application/ogg"),
    .init("fLaC\0", "audio/flac"),
    .init("MThd\0", "audio/midi"),
    .init("#!AMR", "audio/amr"),
    .init([0x1A, 0x45, 0xDF, 0xA3], "video/x-matroska"),
    .init([0, 0, 1, 0xBA], "video/mpeg"),
    .init([0, 0, 1, 0xB3], "video/mpeg"),
    .init("FLV\u{1}", "video/x-flv"),
    .init([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], "video/x-ms-asf"),
    .init("CWS", "application/x-shockwave-flash"),
    .init([0, 1, 0, 0, 0], "font/ttf"),
    .init("OTTO\0", "font/otf"),
    .init("true\0", "font/ttf"),
    .init("ttcf\0", "font/collection"),
    .init("wOFF", "font/woff"),
    .init("wOF2", "font/woff2"),
    .init("PK\u{3}\u{4}", "application/zip"),
    .init("PK\u{5}\u{6}", "application/zip"),
    .init([0x1F, 0x8B, 8], "application/gzip"),
    .init([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "application/x-xz"),
    .init([0x28, 0xB5, 0x2F, 0xFD], "application/zstd"),
    .init([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "application/x-7z-compressed"),
    .init("Rar!\u{1A}\u{7}", "application/vnd.rar"),
    .init("MSCF\0\0\0\0", "application/vnd.ms-cab-compressed"),
    .init("ustar", "application/x-tar", at: 257),
    .init("PAR1", "application/vnd.apache.parquet"),
    .init("Obj\u{1}", "application/avro"),
    .init("ORC\u{8}", "application/x-orc"),
    .init([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], "application/x-hdf5"),
    .init("KDMV", "application/x-vmdk"),
    .init([0x4C, 0, 0, 0, 1, 0x14, 2, 0], "application/x-ms-shortcut", mayHoldStrings: true),
    .init("ElfFile\0", "application/x-ms-evtx", mayHoldStrings: true),
    .init("regf", "application/x-ms-registry", mayHoldStrings: true),
    .init([0xD4, 0xC3, 0xB2, 0xA1], "application/vnd.tcpdump.pcap"),
    .init([0x0A, 0x0D, 0x0D, 0x0A], "application/x-pcapng"),
  ]
}

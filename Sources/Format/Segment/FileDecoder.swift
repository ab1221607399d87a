import Bytes

/// The sections of a file of the index over its mapped bytes, which must outlive it.
///
/// `init` checks what costs nothing: that it is ours, of a version that is read, complete, and that
/// header, directory and footer fit their checksum. `damagedSection` reads everything.
public struct FileDecoder: Sendable {
  struct Entry: Sendable {
    var section: UInt32
    var offset: Int
    var length: Int
    var checksum: UInt64
  }

  // SAFETY: borrowed from a map that the owner of the decoder holds; never written.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  private let entries: [Entry]
  public let fileID: UInt64
  public let indexID: UInt64

  public init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ type: FileFormat.FileType, file: String
  ) throws(IndexError) {
    self.bytes = bytes
    var header = ByteReader(bytes)
    let magic = header.fixed(UInt64.self)
    let version = header.fixed(UInt16.self)
    let kind = header.byte()
    let reserved = header.take(5)
    fileID = header.fixed(UInt64.self)
    indexID = header.fixed(UInt64.self)
    try FileDecoder.check(magic, version, kind, type, header.isDamaged, file)
    guard bytes.count >= FileFormat.headerInBytes + FileFormat.footerInBytes else {
      throw FileDecoder.truncated(file)
    }
    var footer = ByteReader(bytes, at: bytes.count - FileFormat.footerInBytes)
    let offset = footer.fixed(UInt64.self)
    let count = footer.fixed(UInt64.self)
    let checksum = footer.fixed(UInt64.self)
    let length = footer.fixed(UInt64.self)
    guard footer.fixed(UInt64.self) == ~FileFormat.magic, length == UInt64(bytes.count) else {
      throw FileDecoder.truncated(file)
    }
    let room = UInt64(bytes.count - FileFormat.footerInBytes)
    guard offset <= room, count == (room - offset) / UInt64(FileFormat.entryInBytes),
      (room - offset) % UInt64(FileFormat.entryInBytes) == 0
    else { throw FileDecoder.damaged(file, "its directory") }
    guard FileDecoder.checksum(bytes, directory: Int(offset)) == checksum,
      reserved.allSatisfy({ $0 == 0 })
    else { throw FileDecoder.damaged(file, "its directory") }
    entries = try FileDecoder.entries(bytes, Int(offset), Int(count), file)
  }

  private static func check(
    _ magic: UInt64, _ version: UInt16, _ kind: UInt8, _ type: FileFormat.FileType,
    _ isDamaged: Bool, _ file: String
  ) throws(IndexError) {
    if isDamaged && magic != 0 && magic != FileFormat.magic
      || !isDamaged && magic != FileFormat.magic
    {
      throw IndexError(.notOurs, file: file, "this is no file of a leakindex index")
    }
    if isDamaged { throw truncated(file) }
    if version > FileFormat.version {
      throw IndexError(
        .tooNew, file: file,
        "format version \(version) is later than \(FileFormat.version), the last that this"
          + " leakindex reads: use a later leakindex")
    }
    if version < FileFormat.oldestVersion {
      throw IndexError(
        .tooOld, file: file,
        "format version \(version) is no longer read: index again with this leakindex")
    }
    if kind != type.rawValue {
      throw IndexError(.notOurs, file: file, "this is another file of an index than its name says")
    }
  }

  private static func truncated(_ file: String) -> IndexError {
    IndexError(
      .truncated, file: file,
      "the file ends before its end: restore it from a copy, or index again")
  }

  private static func damaged(_ file: String, _ part: String) -> IndexError {
    IndexError(
      .checksum, file: file,
      "\(part) does not fit its checksum: restore it from a copy, or index again")
  }

  /// Over the header, the directory, and the directory's place and the length in the footer.
  private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>, directory: Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let footer = bytes.count - FileFormat.footerInBytes
    var hash = Hash128(seed: 0)
    hash.update(UnsafeRawBufferPointer(rebasing: raw[..<FileFormat.headerInBytes]))
    hash.update(UnsafeRawBufferPointer(rebasing: raw[directory..<footer]))
    hash.update(UnsafeRawBufferPointer(rebasing: raw[footer..<footer + 16]))
    hash.update(UnsafeRawBufferPointer(rebasing: raw[footer + 24..<footer + 32]))
    return hash.value().low
  }

  /// Sections must fill the file from the header to the directory without a gap.
  private static func entries(
    _ bytes: UnsafeBufferPointer<UInt8>, _ directory: Int, _ count: Int, _ file: String
  ) throws(IndexError) -> [Entry] {
    var reader = ByteReader(bytes, at: directory)
    var entries: [Entry] = []
    var expected = FileFormat.headerInBytes
    for _ in 0..<count {
      let section = reader.fixed(UInt32.self)
      _ = reader.fixed(UInt32.self)
      let offset = reader.fixed(UInt64.self)
      let length = reader.fixed(UInt64.self)
      let checksum = reader.fixed(UInt64.self)
      guard expected <= directory, offset == UInt64(expected),
        length <= UInt64(directory - expected)
      else {
        throw IndexError(.inconsistent, file: file, "its sections overlap: index again")
      }
      entries.append(
        Entry(section: section, offset: expected, length: Int(length), checksum: checksum))
      expected += (Int(length) + 7) & ~7
    }
    guard expected == directory else {
      throw IndexError(.inconsistent, file: file, "its sections leave a gap: index again")
    }
    return entries
  }

  /// The bytes of a section; none where the file has no such section.
  public subscript(section: FileFormat.Section) -> UnsafeBufferPointer<UInt8> {
    guard let entry = entries.first(where: { $0.section == section.rawValue }) else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(rebasing: bytes[entry.offset..<entry.offset + entry.length])
  }

  /// Reads all sections; the first that does not fit its checksum, or nil.
  ///
  /// `release` is called after each portion, to let go of its pages.
  public func damagedSection(
    file: String, release: () -> Void = {}
  ) -> IndexError? {
    for entry in entries {
      var hash = Hash128(seed: 0)
      let end = entry.offset + (entry.length + 7) & ~7
      var start = entry.offset
      while start < end {
        let next = min(end, start + FileDecoder.portionInBytes)
        hash.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<next]))
        start = next
        release()
      }
      if hash.value().low != entry.checksum {
        return FileDecoder.damaged(file, "section \(entry.section)")
      }
    }
    return nil
  }

  private static let portionInBytes = 16 << 20
}

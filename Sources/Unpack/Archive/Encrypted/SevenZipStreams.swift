/// The streams of a 7z header: what lies in the file, the folders that decode it, and how what they
/// give is divided into members.
struct SevenZipStreams {
  /// Where the first packed stream begins, behind the 32 bytes of the archive's head.
  var position: UInt64 = 0
  var packedSizes: [UInt64] = []
  var folders: [SevenZipFolder] = []
  /// As written; what is in it does not change with the coders.
  var substreams: ArraySlice<UInt8> = []
  /// Size and CRC-32 of the first member of each folder, as far as they are told.
  private(set) var firstMembers: [(size: UInt64?, checksum: UInt32?)] = []

  private enum Tag {
    static let end: UInt8 = 0x00
    static let pack: UInt8 = 0x06
    static let unpack: UInt8 = 0x07
    static let substreams: UInt8 = 0x08
    static let size: UInt8 = 0x09
    static let checksum: UInt8 = 0x0A
    static let folder: UInt8 = 0x0B
    static let unpackSize: UInt8 = 0x0C
    static let count: UInt8 = 0x0D
  }

  init() {}

  /// Reads up to the end of the streams; nil where they are damaged.
  init?(_ cursor: inout HeaderCursor) {
    var tag = cursor.byte()
    if tag == Tag.pack {
      guard readPacked(&cursor) else { return nil }
      tag = cursor.byte()
    }
    if tag == Tag.unpack {
      guard readFolders(&cursor) else { return nil }
      tag = cursor.byte()
    }
    firstMembers = folders.map { ($0.unpackedInBytes, $0.checksum) }
    if tag == Tag.substreams {
      let start = cursor.at
      guard readSubstreams(&cursor) else { return nil }
      substreams = cursor.slice(from: start)
      tag = cursor.byte()
    }
    guard tag == Tag.end, folders.reduce(0, { $0 + $1.packed.count }) == packedSizes.count else {
      return nil
    }
  }

  // MARK: Reading

  private mutating func readPacked(_ cursor: inout HeaderCursor) -> Bool {
    guard let position = cursor.sevenZipNumber(),
      let count = cursor.sevenZipCount(atMost: cursor.left)
    else { return false }
    self.position = position
    while let tag = cursor.byte() {
      switch tag {
      case Tag.end: return packedSizes.count == count
      case Tag.size:
        for _ in 0..<count {
          guard let size = cursor.sevenZipNumber() else { return false }
          packedSizes.append(size)
        }
      case Tag.checksum:
        guard Self.checksums(count, &cursor) != nil else { return false }
      default: return false
      }
    }
    return false
  }

  private mutating func readFolders(_ cursor: inout HeaderCursor) -> Bool {
    guard cursor.byte() == Tag.folder, let count = cursor.sevenZipCount(atMost: cursor.left),
      cursor.byte() == 0
    else { return false }
    for _ in 0..<count {
      guard let folder = SevenZipFolder(&cursor) else { return false }
      folders.append(folder)
    }
    guard cursor.byte() == Tag.unpackSize else { return false }
    for index in folders.indices {
      for _ in 0..<folders[index].outputs {
        guard let size = cursor.sevenZipNumber() else { return false }
        folders[index].sizes.append(size)
      }
    }
    var tag = cursor.byte()
    if tag == Tag.checksum {
      guard let checksums = Self.checksums(count, &cursor) else { return false }
      for index in folders.indices { folders[index].checksum = checksums[index] }
      tag = cursor.byte()
    }
    return tag == Tag.end
  }

  private mutating func readSubstreams(_ cursor: inout HeaderCursor) -> Bool {
    var counts = folders.map { _ in 1 }
    var tag = cursor.byte()
    if tag == Tag.count {
      var sum = 0
      for index in counts.indices {
        guard let count = cursor.sevenZipCount(atMost: cursor.left) else { return false }
        counts[index] = count
        sum += count
        guard sum <= cursor.left + folders.count else { return false }
      }
      tag = cursor.byte()
    }
    guard readSizes(counts, &tag, &cursor) else { return false }
    if tag == Tag.checksum {
      guard readChecksums(counts, &cursor) else { return false }
      tag = cursor.byte()
    }
    return tag == Tag.end
  }

  private mutating func readSizes(
    _ counts: [Int], _ tag: inout UInt8?, _ cursor: inout HeaderCursor
  ) -> Bool {
    guard tag == Tag.size else { return true }
    for (index, count) in counts.enumerated() where count > 1 {
      for member in 0..<count - 1 {
        guard let size = cursor.sevenZipNumber() else { return false }
        if member == 0 { firstMembers[index] = (size, nil) }
      }
    }
    tag = cursor.byte()
    return true
  }

  /// Checksums of all members but those that are a folder whose checksum is known.
  private mutating func readChecksums(_ counts: [Int], _ cursor: inout HeaderCursor) -> Bool {
    var firsts: [Int: Int] = [:]
    var sum = 0
    for (index, count) in counts.enumerated() {
      if count == 1, folders[index].checksum != nil { continue }
      if count > 0 { firsts[index] = sum }
      sum += count
    }
    guard let checksums = Self.checksums(sum, &cursor) else { return false }
    for (index, place) in firsts { firstMembers[index].checksum = checksums[place] }
    return true
  }

  /// `count` checksums, some of which may be missing.
  private static func checksums(_ count: Int, _ cursor: inout HeaderCursor) -> [UInt32?]? {
    guard let isComplete = cursor.byte() else { return nil }
    var isGiven = [Bool](repeating: true, count: count)
    if isComplete == 0 {
      guard let bits = cursor.take((count + 7) / 8) else { return nil }
      for index in 0..<count {
        isGiven[index] = bits[bits.startIndex + index / 8] & (0x80 >> UInt8(index % 8)) != 0
      }
    }
    var checksums = [UInt32?](repeating: nil, count: count)
    for index in 0..<count where isGiven[index] {
      guard let value = cursor.number(4) else { return nil }
      checksums[index] = UInt32(value)
    }
    return checksums
  }

  // MARK: Writing

  func append(to bytes: inout [UInt8]) {
    bytes.append(Tag.pack)
    HeaderWriter.append(sevenZip: position, to: &bytes)
    HeaderWriter.append(sevenZip: UInt64(packedSizes.count), to: &bytes)
    bytes.append(Tag.size)
    for size in packedSizes { HeaderWriter.append(sevenZip: size, to: &bytes) }
    bytes += [Tag.end, Tag.unpack, Tag.folder]
    HeaderWriter.append(sevenZip: UInt64(folders.count), to: &bytes)
    bytes.append(0)
    for folder in folders { folder.append(to: &bytes) }
    bytes.append(Tag.unpackSize)
    for size in folders.lazy.flatMap(\.sizes) { HeaderWriter.append(sevenZip: size, to: &bytes) }
    appendChecksums(to: &bytes)
    bytes.append(Tag.end)
    // Without this part libarchive sees no members.
    bytes.append(Tag.substreams)
    if substreams.isEmpty { bytes.append(Tag.end) } else { bytes.append(contentsOf: substreams) }
    bytes.append(Tag.end)
  }

  private func appendChecksums(to bytes: inout [UInt8]) {
    guard folders.contains(where: { $0.checksum != nil }) else { return }
    bytes += [Tag.checksum, 0]
    for start in stride(from: 0, to: folders.count, by: 8) {
      var bits: UInt8 = 0
      for index in start..<min(start + 8, folders.count) where folders[index].checksum != nil {
        bits |= 0x80 >> UInt8(index - start)
      }
      bytes.append(bits)
    }
    for checksum in folders.lazy.compactMap(\.checksum) {
      HeaderWriter.append(UInt64(checksum), 4, to: &bytes)
    }
  }
}

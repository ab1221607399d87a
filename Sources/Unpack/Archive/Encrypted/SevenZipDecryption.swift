internal import Corpus

/// Takes the encryption off a 7z archive: what is encrypted is decrypted as it is read, and a new
/// header tells of coders without it.
struct SevenZipDecryption {
  private let stream: any ByteStream
  private let keys: KeyRing
  private let limits: Limits
  /// The password that fitted last: mostly it fits the rest, too.
  private var lastPassword = 0

  init(_ stream: any ByteStream, _ keys: KeyRing, _ limits: Limits) {
    self.stream = stream
    self.keys = keys
    self.limits = limits
  }

  /// The archive without its encryption, as far as a password fits; nil where nothing is encrypted,
  /// or it cannot be told. Throws `wrong` where no password opens the header.
  mutating func decrypted(or wrong: StreamError) throws(StreamError) -> PatchedStream? {
    guard var bytes = try SevenZipArchive.header(of: stream) else { return nil }
    var wasEncrypted = false
    // A header that holds an encoded header is more than anybody writes.
    for _ in 0..<2 {
      switch SevenZipArchive.parse(bytes) {
      case .plain(let streams, let members):
        guard wasEncrypted || streams.folders.contains(where: { $0.decryption != nil }) else {
          return nil
        }
        return try patched(streams, members: members)
      case .encoded(let streams):
        if streams.folders[0].decryption != nil { wasEncrypted = true }
        guard let header = try header(streams) else {
          if wasEncrypted { throw wrong }
          return nil
        }
        bytes = header
      case nil: return nil
      }
    }
    return nil
  }

  // MARK: Headers

  /// The header that the only folder of `streams` gives.
  private mutating func header(_ streams: SevenZipStreams) throws(StreamError) -> [UInt8]? {
    guard let pieces = packed(streams) else { return nil }
    let part = Part(folder: streams.folders[0], pieces: pieces)
    if part.folder.decryption == nil { return content(of: part) }
    for password in order {
      guard let decrypted = try decrypt(part, password), let header = content(of: decrypted),
        SevenZipArchive.parse(header) != nil
      else { continue }
      lastPassword = password
      return header
    }
    return nil
  }

  /// All that a small folder gives.
  private func content(of part: Part) -> [UInt8]? {
    guard let size = part.folder.unpackedInBytes, size <= SevenZipArchive.maximumHeaderInBytes,
      let bytes = ArchiveTrial.start(of: archive(of: part), .sevenZip, sizeInBytes: size, limits)
    else { return nil }
    let isRight = part.folder.checksum.map { $0 == Checksum.crc32(bytes) } ?? true
    return isRight ? bytes : nil
  }

  /// An archive of one member, which is all that the folder gives.
  private func archive(of part: Part) -> PatchedStream {
    var streams = SevenZipStreams()
    streams.packedSizes = part.pieces.map(\.count)
    streams.folders = [part.folder]
    streams.folders[0].checksum = nil
    return PatchedStream(
      stream,
      SevenZipArchive.pieces(part.pieces, streams, members: SevenZipArchive.singleMember[...]))
  }

  // MARK: Folders

  private mutating func patched(
    _ streams: SevenZipStreams, members: ArraySlice<UInt8>
  ) throws(StreamError) -> PatchedStream? {
    guard let packed = packed(streams) else { return nil }
    var new = streams
    new.position = 0
    var pieces: [PatchedStream.Piece] = []
    var first = 0
    for (index, folder) in streams.folders.enumerated() {
      let range = first..<first + folder.packed.count
      var part = Part(folder: folder, pieces: Array(packed[range]))
      if folder.decryption != nil { part = try open(part, streams.firstMembers[index]) ?? part }
      new.folders[index] = part.folder
      pieces += part.pieces
      first = range.upperBound
    }
    new.packedSizes = pieces.map(\.count)
    return PatchedStream(stream, SevenZipArchive.pieces(pieces, new, members: members))
  }

  /// The folder with the first password that fits; nil if none does.
  private mutating func open(
    _ part: Part, _ member: (size: UInt64?, checksum: UInt32?)
  ) throws(StreamError) -> Part? {
    for password in order {
      guard let decrypted = try decrypt(part, password), fits(decrypted, member) else { continue }
      lastPassword = password
      return decrypted
    }
    return nil
  }

  /// All passwords, the one that fitted last before the others.
  private var order: [Int] {
    [lastPassword] + keys.passwords.indices.filter { $0 != lastPassword }
  }

  /// Whether the beginning of what the folder gives is as the archive says.
  private func fits(_ part: Part, _ member: (size: UInt64?, checksum: UInt32?)) -> Bool {
    guard let all = part.folder.unpackedInBytes else { return false }
    let size = member.size ?? all
    guard size <= all else { return false }
    let archive = archive(of: part)
    let look = min(size, ArchiveTrial.wholeInBytes)
    guard let bytes = ArchiveTrial.start(of: archive, .sevenZip, sizeInBytes: look, limits) else {
      return false
    }
    guard look == size, let checksum = member.checksum else { return areZeros(behind: part.pieces) }
    return Checksum.crc32(bytes) == checksum
  }

  /// What fills up the last block is zeros.
  private func areZeros(behind pieces: [PatchedStream.Piece]) -> Bool {
    pieces.allSatisfy { piece in
      guard case .decrypted(let start, let count, let cipher) = piece else { return true }
      let whole = (count + 15) / 16 * 16
      guard whole > count else { return true }
      let padded = PatchedStream(
        stream, [.decrypted(start: start, count: whole, cipher)])
      do throws(StreamError) {
        try padded.seek(to: count)
        return try padded.readFully(16).allSatisfy { $0 == 0 }
      } catch {
        return false
      }
    }
  }

  /// A folder with its packed streams, as they lie in the file or decrypted.
  private struct Part {
    var folder: SevenZipFolder
    var pieces: [PatchedStream.Piece]
  }

  /// `part` without its encryption; nil where `password` gives no key or the part is damaged.
  private func decrypt(_ part: Part, _ password: Int) throws(StreamError) -> Part? {
    var part = part
    while let (coder, place) = part.folder.decryption {
      guard let properties = part.folder.coders[coder].properties,
        let cipher = try cipher(properties, password),
        let size = part.folder.remove(coder: coder, packed: place),
        case .copied(let bytes) = part.pieces[place], size <= UInt64(bytes.count)
      else { return nil }
      part.pieces[place] = .decrypted(start: bytes.lowerBound, count: size, cipher)
    }
    return part
  }

  /// The packed streams as they lie in the file; nil where they are not all in it.
  private func packed(_ streams: SevenZipStreams) -> [PatchedStream.Piece]? {
    let length = stream.lengthInBytes ?? 0
    var (start, isOver) = SevenZipArchive.headInBytes.addingReportingOverflow(streams.position)
    var pieces: [PatchedStream.Piece] = []
    for size in streams.packedSizes {
      let (end, isBeyond) = start.addingReportingOverflow(size)
      isOver = isOver || isBeyond || end > length
      guard !isOver else { return nil }
      pieces.append(.copied(start..<end))
      start = end
    }
    return pieces
  }

  /// The cipher that the properties of the coder ask for: power, sizes of salt and vector, both.
  private func cipher(
    _ properties: [UInt8], _ password: Int
  ) throws(StreamError) -> BlockCipher? {
    var cursor = HeaderCursor(properties)
    guard let first = cursor.byte() else { return nil }
    var sizes = (salt: Int(first >> 7), vector: Int(first >> 6 & 1))
    if first & 0xC0 != 0 {
      guard let second = cursor.byte() else { return nil }
      sizes.salt += Int(second >> 4)
      sizes.vector += Int(second & 0x0F)
    }
    guard let salt = cursor.take(sizes.salt), let vector = cursor.take(sizes.vector),
      let key = try keys.sevenZipKey(password: password, salt: Array(salt), power: first & 0x3F)
    else { return nil }
    let padding = [UInt8](repeating: 0, count: max(0, 16 - vector.count))
    return BlockCipher(key: key, initialVector: Array(vector) + padding)
  }
}

internal import Corpus

/// Takes the encryption off a rar archive of the versions 2.9 to 4: headers are written anew without
/// it, data is decrypted as it is read.
///
/// Nothing in such an archive tells a wrong password but the checksums of what it gives: of a header
/// where headers are encrypted, else of each file, as every file may have a password of its own.
struct RarDecryption {
  private static let signature: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00]
  private static let maximumHeaders = 1_000_000

  private let stream: any ByteStream
  private let keys: KeyRing
  private let limits: Limits
  private var pieces = PieceList()
  private var position = UInt64(signature.count)
  /// The archive's own header, without encryption.
  private var main: RarFileHeader?
  private var headersAreEncrypted = false
  private var isChanged = false
  /// The password that fitted last.
  private var fitting: Int?

  init(_ stream: any ByteStream, _ keys: KeyRing, _ limits: Limits) {
    self.stream = stream
    self.keys = keys
    self.limits = limits
  }

  /// The archive without its encryption, as far as a password fits; nil where nothing is encrypted
  /// or none fits any file. Throws `wrong` where none opens the headers.
  mutating func decrypted(or wrong: StreamError) throws(StreamError) -> PatchedStream? {
    try stream.seek(to: 0)
    guard try stream.readFully(Self.signature.count) == Self.signature else { return nil }
    pieces.write(Self.signature)
    for _ in 0..<Self.maximumHeaders {
      let start = position
      guard let header = try nextHeader() else {
        if headersAreEncrypted, fitting == nil { throw wrong }
        return finish()
      }
      let (end, isOver) = position.addingReportingOverflow(header.dataInBytes)
      guard !isOver else { return finish() }
      try take(header, start, position..<end)
      position = end
      if header.kind == RarFileHeader.endKind { return finish() }
    }
    throw StreamError(
      .refused, "more than \(Self.maximumHeaders) headers in an encrypted archive")
  }

  /// Where headers cannot be read on, the rest is as it is: damage is for libarchive to tell.
  private mutating func finish() -> PatchedStream? {
    let length = stream.lengthInBytes ?? 0
    if !headersAreEncrypted, position < length { pieces.copy(position..<length) }
    pieces.finish()
    return isChanged ? PatchedStream(stream, pieces.pieces) : nil
  }

  private mutating func take(
    _ header: RarFileHeader, _ start: UInt64, _ data: Range<UInt64>
  ) throws(StreamError) {
    // Comments, recovery records: no members.
    if header.kind == RarFileHeader.serviceKind { return }
    if header.kind == RarFileHeader.mainKind, main == nil {
      let plain = header.withPlainHeaders()
      main = plain
      headersAreEncrypted = header.headersAreEncrypted
      isChanged = headersAreEncrypted
      pieces.write(plain.bytes)
    } else if header.isEncrypted, header.kind == RarFileHeader.fileKind,
      let piece = try open(header, data)
    {
      pieces.write(header.decrypted().bytes)
      pieces.append(piece)
      isChanged = true
    } else if headersAreEncrypted {
      pieces.write(header.bytes)
      pieces.copy(data)
    } else {
      pieces.copy(start..<data.upperBound)
    }
  }

  // MARK: Passwords

  /// All passwords, the one that fitted last before the others.
  private var order: [Int] {
    guard let fitting else { return Array(keys.passwords.indices) }
    return [fitting] + keys.passwords.indices.filter { $0 != fitting }
  }

  /// The data of a file with the first password that fits.
  private mutating func open(
    _ header: RarFileHeader, _ data: Range<UInt64>
  ) throws(StreamError) -> PatchedStream.Piece? {
    for password in order {
      let made = try keys.rarKey(password: password, salt: header.salt)
      guard let cipher = BlockCipher(key: made.key, initialVector: made.initialVector) else {
        continue
      }
      let piece = PatchedStream.Piece.decrypted(
        start: data.lowerBound, count: header.plainDataInBytes, cipher)
      // Files of a solid archive cannot be read one by one; all have the password of the first.
      let isKnown = main?.isSolid == true && password == fitting
      guard isKnown || fits(header, piece) else { continue }
      fitting = password
      return piece
    }
    return nil
  }

  /// Whether the file can be read, in an archive of its own.
  private func fits(_ header: RarFileHeader, _ piece: PatchedStream.Piece) -> Bool {
    var single = PieceList()
    single.write(Self.signature)
    single.write(main?.withoutSolidity().bytes ?? [])
    single.write(header.decrypted().bytes)
    single.append(piece)
    return ArchiveTrial.reads(
      PatchedStream(stream, single.pieces), .rar, sizeInBytes: header.unpackedInBytes, limits)
  }

  // MARK: Headers

  /// The next header; nil at the end or where it is damaged. `position` is behind it then.
  private mutating func nextHeader() throws(StreamError) -> RarFileHeader? {
    if !headersAreEncrypted { return try nextPlain() }
    try stream.seek(to: position)
    let salt = try stream.readFully(8)
    for password in order {
      try stream.seek(to: position + 8)
      guard let (header, count) = try nextEncrypted(salt, password) else { continue }
      position += 8 + count
      fitting = password
      return header
    }
    return nil
  }

  private mutating func nextPlain() throws(StreamError) -> RarFileHeader? {
    try stream.seek(to: position)
    let head = try stream.readFully(RarFileHeader.shortestInBytes)
    guard let size = Self.size(head) else { return nil }
    let header = RarFileHeader(head + (try stream.readFully(size - head.count)))
    guard header.bytes.count == size else { return nil }
    position += UInt64(size)
    return header
  }

  /// A header behind its salt, and what it occupies, filled up to whole blocks.
  private func nextEncrypted(
    _ salt: [UInt8], _ password: Int
  ) throws(StreamError) -> (RarFileHeader, UInt64)? {
    let first = try stream.readFully(16)
    guard salt.count == 8, first.count == 16 else { return nil }
    let made = try keys.rarKey(password: password, salt: salt)
    guard let cipher = BlockCipher(key: made.key, initialVector: made.initialVector),
      let size = Self.size(cipher.decrypted(first))
    else { return nil }
    let whole = (size + 15) / 16 * 16
    let all = cipher.decrypted(first + (try stream.readFully(whole - 16)))
    guard all.count == whole else { return nil }
    let header = RarFileHeader(Array(all[..<size]))
    return header.isChecked ? (header, UInt64(whole)) : nil
  }

  private static func size(_ head: [UInt8]) -> Int? {
    guard head.count >= RarFileHeader.shortestInBytes else { return nil }
    let size = Int(head[5]) | Int(head[6]) << 8
    return size >= RarFileHeader.shortestInBytes ? size : nil
  }
}

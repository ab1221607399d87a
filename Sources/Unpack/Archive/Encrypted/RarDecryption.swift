internal import Corpus

/// Takes the encryption off a rar archive of the versions 2.9 to 4: headers are written anew without
/// it, data is decrypted as it is read.
///
/// Nothing in such an archive tells a wrong password but the checksums of what it gives: of the first
/// header where headers are encrypted, else of its smallest file.
struct RarDecryption {
  private static let signature: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x00]
  private static let maximumHeaders = 1_000_000

  private let stream: any ByteStream
  private let keys: KeyRing
  private let limits: Limits

  init(_ stream: any ByteStream, _ keys: KeyRing, _ limits: Limits) {
    self.stream = stream
    self.keys = keys
    self.limits = limits
  }

  /// The archive without its encryption; nil where nothing is encrypted or no password fits. Throws
  /// `wrong` where none opens the headers.
  func decrypted(or wrong: StreamError) throws(StreamError) -> PatchedStream? {
    try stream.seek(to: 0)
    guard try stream.readFully(Self.signature.count) == Self.signature else { return nil }
    var hasHiddenHeaders = false
    for password in keys.passwords.indices {
      guard let layout = try read(password) else {
        hasHiddenHeaders = true
        continue
      }
      guard let target = layout.target else { return layout.isChanged ? patched(layout) : nil }
      let archive = patched(layout)
      if layout.headersWereEncrypted
        || ArchiveTrial.reads(
          target.ordinal, of: archive, .rar, sizeInBytes: target.unpackedInBytes, limits)
      {
        return archive
      }
    }
    if hasHiddenHeaders { throw wrong }
    return nil
  }

  private func patched(_ layout: Layout) -> PatchedStream {
    PatchedStream(stream, layout.pieces.pieces)
  }

  private struct Layout {
    var pieces = PieceList()
    var isChanged = false
    var isSolid = false
    var headersWereEncrypted = false
    var files: UInt64 = 0
    /// The encrypted file by which a password is told.
    var target: (ordinal: UInt64, unpackedInBytes: UInt64)?

    mutating func note(_ header: RarFileHeader) {
      let size = header.unpackedInBytes
      guard size > 0, target == nil || !isSolid && size < target?.unpackedInBytes ?? 0 else {
        return
      }
      target = (files, size)
    }
  }

  /// All headers as `password` opens them; nil where it opens none.
  private func read(_ password: Int) throws(StreamError) -> Layout? {
    var layout = Layout()
    layout.pieces.write(Self.signature)
    var position = UInt64(Self.signature.count)
    for _ in 0..<Self.maximumHeaders {
      let start = position
      guard
        let header = try nextHeader(
          &position, password: layout.headersWereEncrypted ? password : nil)
      else {
        if layout.headersWereEncrypted, layout.files == 0 { return nil }
        finish(&layout, from: start)
        return layout
      }
      let (end, isOver) = position.addingReportingOverflow(header.dataInBytes)
      guard !isOver else {
        finish(&layout, from: start)
        return layout
      }
      if header.isSolid { layout.isSolid = true }
      if header.kind == RarFileHeader.fileKind { layout.files += 1 }
      try take(header, start, position..<end, password, &layout)
      position = end
      if header.kind == RarFileHeader.endKind { break }
    }
    layout.pieces.finish()
    return layout
  }

  private func finish(_ layout: inout Layout, from position: UInt64) {
    let length = stream.lengthInBytes ?? 0
    if !layout.headersWereEncrypted, position < length { layout.pieces.copy(position..<length) }
    layout.pieces.finish()
  }

  private func take(
    _ header: RarFileHeader, _ start: UInt64, _ data: Range<UInt64>, _ password: Int,
    _ layout: inout Layout
  ) throws(StreamError) {
    // Comments, recovery records: no members.
    if header.kind == RarFileHeader.serviceKind { return }
    if header.headersAreEncrypted {
      layout.pieces.write(header.withPlainHeaders().bytes)
      layout.headersWereEncrypted = true
      layout.isChanged = true
    } else if header.isEncrypted, header.kind == RarFileHeader.fileKind {
      let key = try keys.rarKey(password: password, salt: header.salt)
      guard let cipher = BlockCipher(key: key.key, initialVector: key.initialVector) else { return }
      layout.note(header)
      layout.pieces.write(header.decrypted().bytes)
      layout.pieces.append(
        .decrypted(start: data.lowerBound, count: header.plainDataInBytes, cipher))
      layout.isChanged = true
    } else if layout.headersWereEncrypted {
      layout.pieces.write(header.bytes)
      layout.pieces.copy(data)
    } else {
      layout.pieces.copy(start..<data.upperBound)
    }
  }

  // MARK: Headers

  /// The next header; nil at the end or where it is damaged. `position` is behind it then.
  private func nextHeader(
    _ position: inout UInt64, password: Int?
  ) throws(StreamError) -> RarFileHeader? {
    try stream.seek(to: position)
    guard let password else {
      let head = try stream.readFully(RarFileHeader.shortestInBytes)
      guard let size = Self.size(head) else { return nil }
      let header = RarFileHeader(head + (try stream.readFully(size - head.count)))
      guard header.bytes.count == size else { return nil }
      position += UInt64(size)
      return header
    }
    let salt = try stream.readFully(8)
    let first = try stream.readFully(16)
    guard salt.count == 8, first.count == 16 else { return nil }
    let key = try keys.rarKey(password: password, salt: salt)
    guard let cipher = BlockCipher(key: key.key, initialVector: key.initialVector),
      let size = Self.size(cipher.decrypted(first))
    else { return nil }
    let whole = (size + 15) / 16 * 16
    let all = cipher.decrypted(first + (try stream.readFully(whole - 16)))
    guard all.count == whole else { return nil }
    let header = RarFileHeader(Array(all[..<size]))
    guard header.isChecked else { return nil }
    position += UInt64(8 + whole)
    return header
  }

  private static func size(_ head: [UInt8]) -> Int? {
    guard head.count >= RarFileHeader.shortestInBytes else { return nil }
    let size = Int(head[5]) | Int(head[6]) << 8
    return size >= RarFileHeader.shortestInBytes ? size : nil
  }
}

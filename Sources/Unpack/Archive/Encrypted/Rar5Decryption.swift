internal import Corpus

/// Takes the encryption off a rar 5 archive: headers are written anew without it, data is decrypted
/// as it is read.
struct Rar5Decryption {
  private static let signature: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00]
  /// rar's own limit.
  private static let maximumHeaderInBytes: UInt64 = 2 << 20
  private static let maximumHeaders = 1_000_000
  private static let blockInBytes: UInt64 = 16

  private let stream: any ByteStream
  private let keys: KeyRing
  private var pieces = PieceList()
  private var position = UInt64(signature.count)
  /// The key of the headers, where they are encrypted.
  private var headerKey: [UInt8]?
  private var isChanged = false
  private var files: UInt64 = 0
  /// The ordinals, from 1, of the files that no password opens: libarchive does not know that they are
  /// encrypted.
  private(set) var closed: Set<UInt64> = []

  init(_ stream: any ByteStream, _ keys: KeyRing) {
    self.stream = stream
    self.keys = keys
  }

  /// The archive without its encryption, as far as a password fits; nil where nothing is encrypted
  /// or no password fits any file. Throws `wrong` where none opens the headers.
  mutating func decrypted(or wrong: StreamError) throws(StreamError) -> PatchedStream? {
    try stream.seek(to: 0)
    guard try stream.readFully(Self.signature.count) == Self.signature else { return nil }
    pieces.write(Self.signature)
    for _ in 0..<Self.maximumHeaders {
      guard let (bytes, start) = try nextHeader() else { return try finish() }
      guard let header = Rar5Header(bytes) else { return try finish() }
      let (end, isOver) = position.addingReportingOverflow(header.dataInBytes)
      guard !isOver else { return try finish() }
      if header.kind == .encryption {
        guard let encryption = header.headerEncryption, headerKey == nil,
          let key = try key(for: encryption)
        else { throw wrong }
        headerKey = key
        isChanged = true
      } else {
        try take(header, bytes, from: start, dataEnd: end)
      }
      position = end
      if header.kind == .end { return try finish() }
    }
    throw StreamError(
      .refused, "more than \(Self.maximumHeaders) headers in an encrypted archive")
  }

  /// Where headers cannot be read on, the rest is as it is: damage is for libarchive to tell.
  private mutating func finish() throws(StreamError) -> PatchedStream? {
    let length = stream.lengthInBytes ?? 0
    if headerKey == nil, position < length { pieces.copy(position..<length) }
    pieces.finish()
    return isChanged ? PatchedStream(stream, pieces.pieces) : nil
  }

  private mutating func take(
    _ header: Rar5Header, _ bytes: [UInt8], from start: UInt64, dataEnd: UInt64
  ) throws(StreamError) {
    // Comments, quick-open lists, recovery records: no members.
    if header.kind == .service { return }
    if header.kind == .file { files += 1 }
    if header.kind == .file, let encryption = header.fileEncryption,
      let key = try key(for: encryption),
      let cipher = BlockCipher(key: key, initialVector: encryption.initialVector),
      let plain = header.decrypted(
        encryption, dataInBytes: try length(of: header, cipher))
    {
      pieces.write(plain.bytes)
      pieces.append(.decrypted(start: position, count: plain.dataInBytes, cipher))
      isChanged = true
      return
    }
    if header.kind == .file, header.isEncrypted { closed.insert(files) }
    if headerKey != nil {
      pieces.write(Rar5Header.framed(bytes))
      pieces.copy(position..<dataEnd)
    } else {
      pieces.copy(start..<dataEnd)
    }
  }

  /// How much of a file's data is not there to fill up the last block of the cipher.
  private func length(
    of header: Rar5Header, _ cipher: BlockCipher
  ) throws(StreamError) -> UInt64 {
    let data = PatchedStream(
      stream, [.decrypted(start: position, count: header.dataInBytes, cipher)])
    return try Rar5Blocks.length(of: data) ?? header.dataInBytes
  }

  // MARK: Headers

  /// The next header behind its checksum and size, and where it begins; nil at the end or where it is
  /// damaged. `position` is behind it then.
  private mutating func nextHeader() throws(StreamError) -> ([UInt8], UInt64)? {
    let start = position
    try stream.seek(to: start)
    if let headerKey { return try nextEncrypted(headerKey).map { ($0, start) } }
    let head = try stream.readFully(4 + 3)
    guard let (size, sizeInBytes) = Self.size(head) else { return nil }
    try stream.seek(to: start)
    let all = try stream.readFully(4 + sizeInBytes + Int(size))
    guard let bytes = Self.checked(all, sizeInBytes, Int(size)) else { return nil }
    position = start + UInt64(all.count)
    return (bytes, start)
  }

  /// A header behind its initial vector, filled up to whole blocks.
  private mutating func nextEncrypted(_ key: [UInt8]) throws(StreamError) -> [UInt8]? {
    let vector = try stream.readFully(16)
    let first = try stream.readFully(16)
    guard let cipher = BlockCipher(key: key, initialVector: vector), first.count == 16,
      let (size, sizeInBytes) = Self.size(Array(cipher.decrypted(first)))
    else { return nil }
    let count = 4 + UInt64(sizeInBytes) + size
    let whole = (count + Self.blockInBytes - 1) / Self.blockInBytes * Self.blockInBytes
    let rest = try stream.readFully(Int(whole) - 16)
    let all = cipher.decrypted(first + rest)
    guard all.count == Int(whole) else { return nil }
    position += 16 + whole
    return Self.checked(all, sizeInBytes, Int(size))
  }

  /// The size that a header tells behind its checksum, and how many bytes tell it.
  private static func size(_ head: [UInt8]) -> (UInt64, Int)? {
    guard head.count > 4 else { return nil }
    var cursor = HeaderCursor(head[4...])
    guard let size = cursor.variable(), size > 0, size <= maximumHeaderInBytes else { return nil }
    return (size, cursor.at - 4)
  }

  private static func checked(_ all: [UInt8], _ sizeInBytes: Int, _ size: Int) -> [UInt8]? {
    let end = 4 + sizeInBytes + size
    guard all.count >= end else { return nil }
    let checksum = all[..<4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    guard Checksum.crc32(all[4..<end]) == checksum else { return nil }
    return Array(all[(4 + sizeInBytes)..<end])
  }

  // MARK: Keys

  /// The key of the first password that the check value knows; without one none is believed.
  private func key(for encryption: Rar5Header.Encryption) throws(StreamError) -> [UInt8]? {
    guard let check = encryption.check else { return nil }
    for password in keys.passwords.indices {
      let made = try keys.rar5Key(
        password: password, salt: encryption.salt, power: encryption.power)
      if let made, made.check == check { return made.key }
    }
    return nil
  }
}

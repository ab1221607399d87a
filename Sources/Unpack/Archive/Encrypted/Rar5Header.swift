/// A header of a rar 5 archive, taken apart as far as its encryption asks for.
struct Rar5Header {
  enum Kind: UInt64 {
    case main = 1
    case file = 2
    case service = 3
    case encryption = 4
    case end = 5
  }

  /// What the encryption of a file or of all headers asks for.
  struct Encryption {
    var power: UInt8
    var salt: [UInt8]
    /// Of the file's data; empty for headers, which have their own.
    var initialVector: [UInt8] = []
    /// Tells a wrong password; nil where there is none.
    var check: [UInt8]?
    /// Checksums are those of keyed hashes.
    var hidesChecksums = false
  }

  private static let hasExtra: UInt64 = 1
  private static let hasData: UInt64 = 2
  private static let hasTime: UInt64 = 2
  private static let hasChecksum: UInt64 = 4
  private static let encryptionRecord: UInt64 = 1
  private static let hashRecord: UInt64 = 2

  let kind: Kind?
  /// Behind checksum and size.
  private let bytes: [UInt8]
  private let flags: UInt64
  /// Bytes that follow the header.
  let dataInBytes: UInt64
  /// What the kind of header says.
  private let body: Range<Int>
  private let extra: Range<Int>

  /// `bytes` is what the checksum and the size stand before.
  init?(_ bytes: [UInt8]) {
    var cursor = HeaderCursor(bytes)
    guard let kind = cursor.variable(), let flags = cursor.variable() else { return nil }
    var extraInBytes: UInt64 = 0
    if flags & Self.hasExtra != 0 {
      guard let count = cursor.variable() else { return nil }
      extraInBytes = count
    }
    var dataInBytes: UInt64 = 0
    if flags & Self.hasData != 0 {
      guard let count = cursor.variable() else { return nil }
      dataInBytes = count
    }
    guard extraInBytes <= UInt64(cursor.left) else { return nil }
    self.kind = Kind(rawValue: kind)
    self.flags = flags
    self.bytes = bytes
    self.dataInBytes = dataInBytes
    let start = bytes.count - Int(extraInBytes)
    body = cursor.at..<start
    extra = start..<bytes.count
  }

  /// The encryption of all headers behind an encryption header.
  var headerEncryption: Encryption? {
    var cursor = HeaderCursor(bytes[body])
    guard kind == .encryption, cursor.variable() == 0, let flags = cursor.variable(),
      let power = cursor.byte(), let salt = cursor.take(16)
    else { return nil }
    var encryption = Encryption(power: power, salt: Array(salt))
    if flags & 1 != 0 {
      guard let check = cursor.take(12) else { return nil }
      encryption.check = Array(check.prefix(8))
    }
    return encryption
  }

  /// The encryption of a file's data; nil without one, or with one that is not known.
  var fileEncryption: Encryption? {
    var found: Encryption?
    forEachRecord { kind, record in
      guard kind == Self.encryptionRecord else { return }
      var cursor = HeaderCursor(record)
      guard cursor.variable() == 0, let flags = cursor.variable(), let power = cursor.byte(),
        let salt = cursor.take(16), let vector = cursor.take(16)
      else { return }
      var encryption = Encryption(
        power: power, salt: Array(salt), initialVector: Array(vector),
        hidesChecksums: flags & 2 != 0)
      if flags & 1 != 0 { encryption.check = cursor.take(12).map { Array($0.prefix(8)) } }
      found = encryption
    }
    return found
  }

  /// Has the file a record of encryption, known or not?
  var isEncrypted: Bool {
    var isFound = false
    forEachRecord { kind, _ in if kind == Self.encryptionRecord { isFound = true } }
    return isFound
  }

  /// Calls `body` with the kind and the content of each record of the extra area, and all of it.
  private func forEachRecord(_ body: (UInt64, ArraySlice<UInt8>) -> Void) {
    var cursor = HeaderCursor(bytes[extra])
    while !cursor.isAtEnd {
      guard let size = cursor.variable(), size <= UInt64(cursor.left), size > 0,
        let record = cursor.take(Int(size))
      else { return }
      var inner = HeaderCursor(record)
      guard let kind = inner.variable(), let content = inner.take(inner.left) else { return }
      body(kind, content)
    }
  }

  // MARK: Without encryption

  /// The header of the same file as if it had never been encrypted, with `dataInBytes` of data unless
  /// it is stored, and how much of its data counts; nil where the header is damaged.
  func decrypted(
    _ encryption: Encryption, dataInBytes: UInt64
  ) -> (bytes: [UInt8], dataInBytes: UInt64)? {
    var cursor = HeaderCursor(bytes[body])
    guard var fileFlags = cursor.variable(), let size = cursor.variable(),
      let attributes = cursor.variable()
    else { return nil }
    var fields: [UInt8] = []
    if fileFlags & Self.hasTime != 0 {
      guard let time = cursor.take(4) else { return nil }
      fields.append(contentsOf: time)
    }
    if fileFlags & Self.hasChecksum != 0 {
      guard let checksum = cursor.take(4) else { return nil }
      if encryption.hidesChecksums {
        fileFlags &= ~Self.hasChecksum
      } else {
        fields.append(contentsOf: checksum)
      }
    }
    guard let compression = cursor.variable(), let rest = cursor.take(cursor.left) else {
      return nil
    }
    // Stored files are as long as they say.
    let count = compression >> 7 & 7 == 0 ? size : dataInBytes
    guard count <= self.dataInBytes else { return nil }
    var file: [UInt8] = []
    for value in [fileFlags, size, attributes] { HeaderWriter.append(variable: value, to: &file) }
    file += fields
    HeaderWriter.append(variable: compression, to: &file)
    file.append(contentsOf: rest)
    return (header(file, extra: plainExtra(encryption), dataInBytes: count), count)
  }

  /// The extra area without the record of the encryption, and without hashes that it changed.
  private func plainExtra(_ encryption: Encryption) -> [UInt8] {
    var plain: [UInt8] = []
    forEachRecord { kind, content in
      if kind == Self.encryptionRecord { return }
      if kind == Self.hashRecord, encryption.hidesChecksums { return }
      var record: [UInt8] = []
      HeaderWriter.append(variable: kind, to: &record)
      record.append(contentsOf: content)
      HeaderWriter.append(variable: UInt64(record.count), to: &plain)
      plain += record
    }
    return plain
  }

  private func header(_ file: [UInt8], extra: [UInt8], dataInBytes: UInt64) -> [UInt8] {
    var header: [UInt8] = []
    HeaderWriter.append(variable: kind?.rawValue ?? 0, to: &header)
    let flags = extra.isEmpty ? flags & ~Self.hasExtra : flags | Self.hasExtra
    HeaderWriter.append(variable: flags, to: &header)
    if !extra.isEmpty { HeaderWriter.append(variable: UInt64(extra.count), to: &header) }
    if flags & Self.hasData != 0 { HeaderWriter.append(variable: dataInBytes, to: &header) }
    return Rar5Header.framed(header + file + extra)
  }

  /// `bytes` with checksum and size before them.
  static func framed(_ bytes: [UInt8]) -> [UInt8] {
    var sized: [UInt8] = []
    HeaderWriter.append(variable: UInt64(bytes.count), to: &sized)
    sized += bytes
    var framed: [UInt8] = []
    HeaderWriter.append(UInt64(Checksum.crc32(sized)), 4, to: &framed)
    return framed + sized
  }
}

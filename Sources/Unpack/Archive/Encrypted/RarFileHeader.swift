/// A header of a rar 2.9 to 4 archive, taken apart as far as its encryption asks for.
struct RarFileHeader {
  static let mainKind: UInt8 = 0x73
  static let fileKind: UInt8 = 0x74
  static let serviceKind: UInt8 = 0x7A
  static let endKind: UInt8 = 0x7B
  /// Checksum, kind, flags and size.
  static let shortestInBytes = 7

  private static let isEncryptedFlag: UInt16 = 0x0004
  private static let headersAreEncryptedFlag: UInt16 = 0x0080
  private static let isLargeFlag: UInt16 = 0x0100
  private static let hasSaltFlag: UInt16 = 0x0400
  private static let isSolidFlag: UInt16 = 0x0008
  private static let hasDataFlag: UInt16 = 0x8000
  private static let stored: UInt8 = 0x30
  /// Versions that encrypt with AES.
  private static let firstVersion: UInt8 = 29

  private(set) var bytes: [UInt8]

  /// All of a header, with its checksum.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func number(_ at: Int, _ count: Int) -> UInt64 {
    guard at + count <= bytes.count else { return 0 }
    return bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  var kind: UInt8 { bytes[2] }
  private var flags: UInt16 { UInt16(number(3, 2)) }
  var isChecked: Bool { UInt64(Checksum.crc32(bytes[2...]) & 0xFFFF) == number(0, 2) }
  var headersAreEncrypted: Bool {
    kind == Self.mainKind && flags & Self.headersAreEncryptedFlag != 0
  }
  var isSolid: Bool { kind == Self.mainKind && flags & Self.isSolidFlag != 0 }
  private var isLarge: Bool { flags & Self.isLargeFlag != 0 }
  private var isFile: Bool { kind == Self.fileKind || kind == Self.serviceKind }

  /// Bytes that follow the header.
  var dataInBytes: UInt64 {
    if isFile { return number(7, 4) | (isLarge ? number(32, 4) << 32 : 0) }
    return flags & Self.hasDataFlag != 0 ? number(7, 4) : 0
  }

  var unpackedInBytes: UInt64 { number(11, 4) | (isLarge ? number(36, 4) << 32 : 0) }

  /// Encrypted with AES; what older versions used is not known here.
  var isEncrypted: Bool {
    isFile && flags & Self.isEncryptedFlag != 0 && bytes.count >= 32
      && bytes[24] >= Self.firstVersion
  }

  private var salted: Range<Int>? {
    guard flags & Self.hasSaltFlag != 0 else { return nil }
    let start = (isLarge ? 40 : 32) + Int(number(26, 2))
    return start + 8 <= bytes.count ? start..<start + 8 : nil
  }

  /// Eight bytes or none.
  var salt: [UInt8] { salted.map { Array(bytes[$0]) } ?? [] }

  // MARK: Without encryption

  /// How much of the data counts: stored files are as long as they say.
  var plainDataInBytes: UInt64 {
    bytes[25] == Self.stored ? min(unpackedInBytes, dataInBytes) : dataInBytes
  }

  /// The same header without encryption.
  func decrypted() -> RarFileHeader {
    var plain = self
    let count = plainDataInBytes
    plain.set(UInt64(flags & ~(Self.isEncryptedFlag | Self.hasSaltFlag)), 3, 2)
    plain.set(count & 0xFFFF_FFFF, 7, 4)
    if isLarge { plain.set(count >> 32, 32, 4) }
    if let salted {
      plain.bytes.removeSubrange(salted)
      plain.set(UInt64(plain.bytes.count), 5, 2)
    }
    plain.check()
    return plain
  }

  /// The archive's own header, behind which headers are not encrypted.
  func withPlainHeaders() -> RarFileHeader {
    var plain = self
    plain.set(UInt64(flags & ~Self.headersAreEncryptedFlag), 3, 2)
    plain.check()
    return plain
  }

  /// The archive's own header for one file alone.
  func withoutSolidity() -> RarFileHeader {
    var single = self
    single.set(UInt64(flags & ~Self.isSolidFlag), 3, 2)
    single.check()
    return single
  }

  private mutating func set(_ value: UInt64, _ at: Int, _ count: Int) {
    guard at + count <= bytes.count else { return }
    for index in 0..<count {
      bytes[at + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index))
    }
  }

  private mutating func check() {
    set(UInt64(Checksum.crc32(bytes[2...]) & 0xFFFF), 0, 2)
  }
}

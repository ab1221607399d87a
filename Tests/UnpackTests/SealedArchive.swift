import CNettle

@testable import Unpack

/// Encrypted archives as their programs write them, small and with cheap keys, and everything about
/// them known to the test.
enum SealedArchive {
  static let salt: [UInt8] = Array("saltsalt".utf8)
  static let vector = [UInt8](0..<16)

  /// AES in CBC mode, filled up with zeros.
  static func sealed(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) -> [UInt8] {
    var before = vector
    var sealed: [UInt8] = []
    var small = aes128_ctx()
    var large = aes256_ctx()
    if key.count == 16 { nettle_aes128_set_encrypt_key(&small, key) }
    if key.count == 32 { nettle_aes256_set_encrypt_key(&large, key) }
    for start in stride(from: 0, to: bytes.count, by: 16) {
      var block = Array(bytes[start..<min(start + 16, bytes.count)])
      block += [UInt8](repeating: 0, count: 16 - block.count)
      for index in 0..<16 { block[index] ^= before[index] }
      var out = block
      if key.count == 16 { nettle_aes128_encrypt(&small, 16, &out, block) }
      if key.count == 32 { nettle_aes256_encrypt(&large, 16, &out, block) }
      before = out
      sealed += out
    }
    return sealed
  }

  // MARK: 7z

  /// One member that is stored, in a folder of its own, with a header that is `hidden` or not.
  static func sevenZip(
    _ content: [UInt8], password: String, power: UInt8 = 0, hidden: Bool = false
  ) throws -> [UInt8] {
    let key =
      try KeyRing([Array(password.utf8)]).sevenZipKey(password: 0, salt: salt, power: power) ?? []
    let packed = sealed(content, key: key, vector: vector)
    var header: [UInt8] = [0x01, 0x04]
    streams([packed.count], [content], power, at: 0).append(to: &header)
    header += SevenZipArchive.singleMember
    guard hidden else { return archive(packed, header) }
    let sealedHeader = sealed(header, key: key, vector: vector)
    var outer: [UInt8] = [0x17]
    streams([sealedHeader.count], [header], power, at: packed.count).append(to: &outer)
    return archive(packed + sealedHeader, outer)
  }

  private static func streams(
    _ packed: [Int], _ contents: [[UInt8]], _ power: UInt8, at position: Int
  ) -> SevenZipStreams {
    var streams = SevenZipStreams()
    streams.position = UInt64(position)
    streams.packedSizes = packed.map(UInt64.init)
    streams.folders = contents.map { content in
      var folder = SevenZipFolder()
      var coder = SevenZipCoder(method: SevenZipCoder.aes)
      coder.properties = [power | 0xC0, UInt8(salt.count - 1) << 4 | 0x0F] + salt + vector
      folder.coders = [coder]
      folder.packed = [0]
      folder.sizes = [UInt64(content.count)]
      folder.checksum = Checksum.crc32(content)
      return folder
    }
    return streams
  }

  private static func archive(_ packed: [UInt8], _ header: [UInt8]) -> [UInt8] {
    var start: [UInt8] = []
    HeaderWriter.append(UInt64(packed.count), 8, to: &start)
    HeaderWriter.append(UInt64(header.count), 8, to: &start)
    HeaderWriter.append(UInt64(Checksum.crc32(header)), 4, to: &start)
    var head = SevenZipArchive.signature + [0, 4]
    HeaderWriter.append(UInt64(Checksum.crc32(start)), 4, to: &head)
    return head + start + packed + header
  }

  // MARK: rar 5

  /// Members that are stored, each with its password, nil for none; with headers that are hidden by
  /// `headerPassword`.
  static func rar5(
    _ members: [(content: [UInt8], password: String?)], headerPassword: String? = nil
  ) throws -> [UInt8] {
    var archive: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07, 0x01, 0x00]
    let salt = salt + salt
    var headerKey: [UInt8]?
    if let headerPassword {
      let made = try key5(headerPassword, salt)
      headerKey = made.key
      archive += Rar5Header.framed([4, 0, 0, 1, 0] + salt + made.check + [0, 0, 0, 0])
    }
    func add(_ header: [UInt8]) {
      let framed = Rar5Header.framed(header)
      archive += headerKey.map { vector + sealed(framed, key: $0, vector: vector) } ?? framed
    }
    add([1, 0, 0])
    for (index, member) in members.enumerated() {
      var extra: [UInt8] = []
      var data = member.content
      if let password = member.password {
        let made = try key5(password, salt)
        let record = [1, 0, 1, 0] + salt + vector + made.check + [0, 0, 0, 0]
        HeaderWriter.append(variable: UInt64(record.count), to: &extra)
        extra += record
        data = sealed(member.content, key: made.key, vector: vector)
      }
      var header: [UInt8] = [2, extra.isEmpty ? 2 : 3]
      if !extra.isEmpty { HeaderWriter.append(variable: UInt64(extra.count), to: &header) }
      HeaderWriter.append(variable: UInt64(data.count), to: &header)
      header.append(4)
      HeaderWriter.append(variable: UInt64(member.content.count), to: &header)
      header.append(0)
      HeaderWriter.append(UInt64(Checksum.crc32(member.content)), 4, to: &header)
      header += [0, 1, 1, UInt8(ascii: "a") + UInt8(index)]
      add(header + extra)
      archive += data
    }
    add([5, 0, 0])
    return archive
  }

  private static func key5(
    _ password: String, _ salt: [UInt8]
  ) throws -> (key: [UInt8], check: [UInt8]) {
    try KeyRing([Array(password.utf8)]).rar5Key(password: 0, salt: salt, power: 0) ?? ([], [])
  }
}

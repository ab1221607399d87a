import Corpus
import TestKit
import Testing

@testable import Unpack

/// Encrypted 7z and rar archives: read with the right password, refused with wrong ones, and never
/// read as what they are not.
@Suite struct EncryptedArchiveTests {
  static func visit(_ bytes: [UInt8], _ passwords: [String]) -> RecordingSink {
    let unpacker = Unpacker(
      limits: Limits(), passwords: passwords.map { Array($0.utf8) }, spoolFolder: "/tmp")
    var sink = RecordingSink()
    let member = Member(
      path: "x", name: "x", depth: 0, modified: nil,
      source: SourceContext(ordinal: 0, storedInBytes: UInt64(bytes.count)))
    unpacker.visit(member, .whole(bytes), into: &sink)
    return sink
  }

  private static func content(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) | 1 }
  }

  /// At the edges of blocks, and of what is decrypted at once.
  static let lengths = [1, 15, 16, 17, 31, 32, 33, 65_535, 65_536, 65_537, 200_000]

  @Test(arguments: lengths, [false, true])
  func sevenZip(count: Int, hidden: Bool) throws {
    let content = Self.content(count)
    let archive = try SealedArchive.sevenZip(content, password: "secret", hidden: hidden)
    let sink = Self.visit(archive, ["wrong", "secret", "other"])
    #expect(!sink.hasTrouble, "\(sink.troubles)")
    #expect(sink.bytes == content)
  }

  @Test(arguments: lengths, [nil, "secret"])
  func rar5(count: Int, headerPassword: String?) throws {
    let content = Self.content(count)
    let archive = try SealedArchive.rar5(
      [(content, "secret"), ([1, 2, 3], nil), (content, "other")], headerPassword: headerPassword)
    let sink = Self.visit(archive, ["wrong", "other", "secret"])
    #expect(!sink.hasTrouble, "\(sink.troubles)")
    #expect(sink.bytes == content + [1, 2, 3] + content)
  }

  @Test("Without a password, or with wrong ones, nothing is read, and the outcome says so")
  func wrongPasswords() throws {
    let content = Self.content(300)
    for (passwords, reason) in [
      ([], "encrypted: no password given (--password-file)"),
      (["wrong", ""], "encrypted: none of the 2 passwords fits (--password-file)"),
    ] {
      for archive in [
        try SealedArchive.sevenZip(content, password: "secret"),
        try SealedArchive.sevenZip(content, password: "secret", hidden: true),
        try SealedArchive.rar5([(content, "secret")]),
        try SealedArchive.rar5([(content, "secret")], headerPassword: "secret"),
      ] {
        let sink = Self.visit(archive, passwords)
        #expect(sink.bytes == [])
        #expect(sink.troubles.contains { $0.contains(reason) }, "\(sink.troubles)")
        #expect(sink.entries.contains { $0.outcome == .refused })
      }
    }
  }

  @Test("What no password opens is refused alone")
  func partly() throws {
    let archive = try SealedArchive.rar5([([1, 2], "secret"), ([3, 4], nil), ([5, 6], "other")])
    let sink = Self.visit(archive, ["other"])
    #expect(sink.bytes == [3, 4, 5, 6])
    #expect(sink.entries.count { $0.outcome == .refused } == 1)
  }

  @Test(
    "A password that is no key for 7z because of its rounds takes no time", arguments: [25, 62])
  func rounds(power: UInt8) throws {
    #expect(try KeyRing([[1]]).sevenZipKey(password: 0, salt: [], power: power) == nil)
    #expect(try KeyRing([[1]]).rar5Key(password: 0, salt: [], power: power) == nil)
  }

  @Test("Keys are made once, and not without end")
  func limit() throws {
    let ring = KeyRing([Array("secret".utf8)])
    let key = try ring.sevenZipKey(password: 0, salt: [1], power: 4)
    #expect(try ring.sevenZipKey(password: 0, salt: [1], power: 4) == key)
    #expect(try ring.sevenZipKey(password: 0, salt: [2], power: 4) != key)
    // SHA-256 over what 7-Zip writes for this password, made with another program.
    #expect(
      try ring.sevenZipKey(password: 0, salt: [], power: 10)?.prefix(4)
        == [0x90, 0x31, 0x8E, 0x13])
  }

  // MARK: Hostile

  @Test("Cut off anywhere: no crash, and nothing that was not in it")
  func truncated() throws {
    let content = Array("Marie Dupont <marie@example.com> and forty bytes more of text.".utf8)
    for archive in try Self.small(content) {
      for count in 0..<archive.count {
        let sink = Self.visit(Array(archive[..<count]), ["secret"])
        #expect(content.starts(with: sink.bytes) || sink.bytes == Array(archive[..<count]))
      }
    }
  }

  @Test("With any bit of any byte turned: no crash, no hang")
  func flipped() throws {
    let content = Array("Marie Dupont <marie@example.com> and forty bytes more of text.".utf8)
    for archive in try Self.small(content) {
      for index in archive.indices {
        for bit: UInt8 in [1, 0x10, 0x80] {
          var damaged = archive
          damaged[index] ^= bit
          let sink = Self.visit(damaged, ["secret"])
          #expect(sink.bytes.count <= 1_000)
        }
      }
    }
  }

  private static func small(_ content: [UInt8]) throws -> [[UInt8]] {
    [
      try SealedArchive.sevenZip(content, password: "secret"),
      try SealedArchive.sevenZip(content, password: "secret", hidden: true),
      try SealedArchive.rar5([(content, "secret")]),
      try SealedArchive.rar5([(content, "secret")], headerPassword: "secret"),
    ]
  }

  // MARK: Of other programs

  @Test("What 7-Zip writes: methods, hidden headers, members of several passwords")
  func sevenZipProgram() throws {
    let text = Array("Marie Dupont <marie@example.com>\n".utf8)
    for (name, archive) in EncryptedFixtures.sevenZip {
      let sink = Self.visit(archive, ["wrong", "secret"])
      #expect(!sink.hasTrouble, "\(name): \(sink.troubles)")
      #expect(sink.bytes.starts(with: text), "\(name)")
    }
  }

  @Test(
    "What rar writes",
    .enabled(if: SharedCorpora.folder("archives-rar") != nil))
  func rarProgram() throws {
    for (name, bytes) in try Self.rarArchives() {
      let sink = Self.visit(bytes, ["wrong", "12345678", "password"])
      // A solid rar 4 is more than libarchive can, and one member each has a password that is secret.
      let isPartly = name.contains("rar4_solid") || name.hasSuffix("_encrypted.rar")
      #expect(!sink.hasTrouble || isPartly, "\(name): \(sink.troubles)")
      #expect(!sink.members.isEmpty, "\(name)")
      let shown = String(decoding: sink.bytes.prefix(64), as: UTF8.self)
      #expect(!shown.contains("\u{FFFD}"), "\(name): \(shown)")
    }
  }

  private static func rarArchives() throws -> [(String, [UInt8])] {
    var found: [(String, [UInt8])] = []
    for set in ["archives-libarchive/decoded", "archives-rar"] {
      guard let folder = SharedCorpora.folder(set) else { continue }
      for name in Files.below(folder) where name.hasSuffix(".rar") && !name.contains("rar202") {
        guard name.contains("encrypt") || name.contains("psw") else { continue }
        let stream = try FileStream(path: Array("\(folder)/\(name)".utf8))
        found.append((name, try stream.readFully(1 << 20)))
      }
    }
    return found
  }
}

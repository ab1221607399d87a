import Corpus
import Format
import Glibc
import Query
import TestKit
import Testing

/// Damage of any byte and any length: found by `verify`, and nobody crashes or hangs on it.
@Suite struct DamageTests {
  private func smallIndex(seed: UInt64) throws -> TemporaryIndex {
    var dump = MadeDump(seed: seed, contents: 4, sources: 4)
    for index in dump.contents.indices {
      dump.contents[index].mentions = Array(dump.contents[index].mentions.prefix(6))
    }
    for index in dump.sources.indices { dump.sources[index].isGone = false }
    let index = try TemporaryIndex(dump, shards: 1, perCommit: 100)
    try IndexReader.keepFigures(index.path)
    return index
  }

  private func files(_ index: TemporaryIndex) -> [String] {
    Files.below(index.path).filter { $0 != "lock" }
  }

  /// Asks everything of an index that may be damaged: no answer matters, only that one comes.
  private func askAll(_ path: String, leavingOutDamaged: Bool) {
    guard let reader = try? IndexReader.open(path, leavingOutDamaged: leavingOutDamaged) else {
      return
    }
    for match in [
      .email("info@example.com"), .domain("com"), .phonePrefix("+4"), .word("dupont"),
      .name("Marie Dupont"), .prefix("c"),
    ] as [Query.Match] {
      let hits = (try? reader.search(Query(match))) ?? []
      _ = try? reader.companions(of: hits.map(\.identity), kinds: Kind.allCases)
    }
    var mentions = reader.mentions()
    while (try? mentions.next()) != nil {}
    var documents = reader.documents()
    while (try? documents.next()) != nil {}
    _ = try? reader.statistics()
    _ = try? reader.digest()
    _ = try? reader.roots()
  }

  @Test func anyChangedByteIsFound() throws {
    let index = try smallIndex(seed: 31)
    #expect(IndexReader.verify(index.path).problems.map(\.description) == [])
    #expect(files(index).count >= 4)
    for name in files(index) {
      let path = "\(index.path)/\(name)"
      let bytes = Files.bytes(path)
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] ^= [0xFF, 0x01, 0x80, 0x10][place % 4]
        Files.write(damaged, to: path)
        let report = IndexReader.verify(index.path)
        #expect(!report.isClean, "byte \(place) of \(name)")
        #expect(report.problems.allSatisfy { $0.file.hasSuffix(name) }, "byte \(place) of \(name)")
        askAll(index.path, leavingOutDamaged: false)
      }
      Files.write(bytes, to: path)
    }
    #expect(IndexReader.verify(index.path).isClean)
  }

  @Test func anyMissingEndIsFound() throws {
    let index = try smallIndex(seed: 32)
    for name in files(index) {
      let path = "\(index.path)/\(name)"
      let bytes = Files.bytes(path)
      for length in bytes.indices {
        Files.write(Array(bytes.prefix(length)), to: path)
        #expect(!IndexReader.verify(index.path).isClean, "\(length) bytes of \(name)")
        if length % 16 == 0 { askAll(index.path, leavingOutDamaged: false) }
      }
      Files.write(bytes + [0], to: path)
      #expect(!IndexReader.verify(index.path).isClean, "one byte more of \(name)")
      Files.write(bytes, to: path)
    }
  }

  /// Bytes that fit their checksums but contradict each other: what somebody made on purpose.
  @Test(arguments: [33, 34] as [UInt64])
  func hostileSectionsWithRightChecksumsCrashNobody(seed: UInt64) throws {
    let index = try smallIndex(seed: seed)
    var random = SplitMix(seed)
    for name in files(index) where !name.hasPrefix("manifest") {
      let path = "\(index.path)/\(name)"
      let bytes = Files.bytes(path)
      for _ in 0..<150 {
        var damaged = bytes
        for _ in 0..<1 + random.below(4) {
          damaged[32 + random.below(bytes.count - 32)] = UInt8(truncatingIfNeeded: random.next())
        }
        guard Forgery.mend(&damaged, like: bytes) else { continue }
        Files.write(damaged, to: path)
        askAll(index.path, leavingOutDamaged: false)
        _ = IndexReader.verify(index.path)
      }
      Files.write(bytes, to: path)
    }
  }

  @Test func theOthersAnswerWithoutADamagedFile() throws {
    let dump = MadeDump(seed: 35)
    let index = try TemporaryIndex(dump)
    let all = try index.open().search(Query(.domain("com")), limit: 1000)
    #expect(try index.open().problems.isEmpty)
    let segments = files(index).filter { $0.hasSuffix(".mentions") }
    for name in segments {
      let path = "\(index.path)/\(name)"
      let bytes = Files.bytes(path)
      var damaged = bytes
      damaged[bytes.count / 3] ^= 0xFF
      Files.write(damaged, to: path)
      let reader = try IndexReader.open(index.path, leavingOutDamaged: true)
      let found = try reader.search(Query(.domain("com")), limit: 1000)
      #expect(found.count <= all.count)
      if !reader.problems.isEmpty {
        #expect([.checksum, .inconsistent].contains(reader.problems[0].code))
        #expect(reader.problems[0].file == path)
      }
      unlink(path)
      let without = try? IndexReader.open(index.path, leavingOutDamaged: true)
      #expect(without != nil)
      Files.write(bytes, to: path)
    }
  }

  @Test func errorsTellApart() throws {
    let index = try smallIndex(seed: 36)
    let name = try #require(files(index).first { $0.hasSuffix(".mentions") })
    let path = "\(index.path)/\(name)"
    let bytes = Files.bytes(path)
    func code(_ change: (inout [UInt8]) -> Void) throws -> IndexError.Code? {
      var damaged = bytes
      change(&damaged)
      Files.write(damaged, to: path)
      return #expect(throws: IndexError.self) { _ = try IndexReader.open(index.path) }?.code
    }
    #expect(try code { $0[0] = 0 } == .notOurs)
    #expect(try code { $0[8] = 0xFF } == .tooNew)
    #expect(try code { $0[8] = 0 } == .tooOld)
    #expect(try code { $0.removeLast() } == .truncated)
    #expect(try code { $0[$0.count - 50] ^= 1 } == .checksum)
    unlink(path)
    let missing = #expect(throws: IndexError.self) { _ = try IndexReader.open(index.path) }
    #expect(missing?.code == .missing)
    let none = #expect(throws: IndexError.self) { _ = try IndexReader.open("/nowhere/x.idx") }
    #expect(
      none?.description
        == "/nowhere/x.idx: there is no index here: make one with `leakindex ingest`,"
        + " or name it with --index")
  }
}

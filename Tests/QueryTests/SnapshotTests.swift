import Corpus
import Format
import Glibc
import Indexing
import Query
import TestKit
import Testing

/// What a reader may rely on while others write, copy and move the index.
@Suite struct SnapshotTests {
  private func dump(_ seed: UInt64) -> MadeDump {
    var dump = MadeDump(seed: seed)
    for index in dump.sources.indices { dump.sources[index].isGone = false }
    return dump
  }

  private func add(_ sources: Range<Int>, of dump: MadeDump, to path: String) throws {
    var options = WriterOptions()
    options.shards = 4
    let writer = try IndexWriter.open(path, options: options)
    for source in sources { dump.add(dump.sources[source], to: writer) }
    _ = try writer.finish()
  }

  private func identities(_ reader: IndexReader) throws -> [String] {
    var identities = reader.identities(minimumConfidence: 0)
    var all: [String] = []
    while let identity = try identities.next() {
      all.append("\(identity.kind) \(identity.value) \(identity.mentions)")
    }
    return all
  }

  @Test func aReaderKeepsItsCommitWhileOthersFollow() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/index"
    let dump = dump(41)
    try add(0..<5, of: dump, to: path)
    let reader = try IndexReader.open(path)
    let before = try identities(reader)
    // More commits than files of former ones are kept, and a compaction that replaces all.
    for start in stride(from: 5, to: 30, by: 5) { try add(start..<start + 5, of: dump, to: path) }
    _ = try IndexMaintenance.compact(path, memoryInBytes: 64 << 20)
    #expect(try identities(reader) == before)
    #expect(try identities(IndexReader.open(path)) != before)
  }

  @Test func openingMeetsAWriter() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/index"
    let dump = dump(42)
    try add(0..<1, of: dump, to: path)
    var options = WriterOptions()
    options.shards = 4
    let writer = try IndexWriter.open(path, options: options)
    // Readers open at every commit; each sees the sources of one commit, all of them.
    for source in 1..<30 {
      dump.add(dump.sources[source], to: writer)
      try writer.commit()
      let documents = try IndexReader.open(path).statistics().all.sources
      #expect(documents == UInt64(source + 1))
    }
    _ = try writer.finish()
  }

  @Test func aCopyMadeWhileOthersWriteIsAnIndex() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/index"
    let dump = dump(43)
    var options = WriterOptions()
    options.shards = 4
    let writer = try IndexWriter.open(path, options: options)
    dump.add(dump.sources[0], to: writer)
    try writer.commit()
    // The copy takes one file after the other; a commit comes between. (The one before the last is
    // kept, so a copy may take as long as one commit and the time to the next.)
    let copy = scratch.path + "/copy"
    mkdir(copy, 0o700)
    for (place, name) in Files.below(path).enumerated() {
      Files.write(Files.bytes("\(path)/\(name)"), to: "\(copy)/\(name)")
      guard place == 0 else { continue }
      dump.add(dump.sources[1], to: writer)
      try writer.commit()
    }
    _ = try writer.finish()
    let reader = try IndexReader.open(copy)
    #expect(try !identities(reader).isEmpty)
    #expect(reader.verify().problems.map(\.description) == [])
  }

  @Test func aReaderNeedsNothingButReading() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/index"
    try add(0..<10, of: dump(44), to: path)
    let right = try identities(IndexReader.open(path))
    let moved = scratch.path + "/elsewhere"
    #expect(rename(path, moved) == 0)
    for name in Files.below(moved) { chmod("\(moved)/\(name)", 0o400) }
    chmod(moved, 0o500)
    unlink(moved + "/lock")
    let names = Files.below(moved)
    let reader = try IndexReader.open(moved)
    #expect(try identities(reader) == right)
    #expect(reader.verify().isClean)
    _ = try reader.statistics()
    #expect(Files.below(moved) == names)
    chmod(moved, 0o700)
  }
}

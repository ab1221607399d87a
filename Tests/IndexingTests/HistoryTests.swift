import Corpus
import Format
import Indexing
import Query
import Testing

/// Indexes over random histories, against the naive one: sources that come, change, vanish and come
/// back, runs that break off, merges and compactions in between.
@Suite struct HistoryTests {
  private func options(shards: Int = 2, memory: Int = 64 << 20) -> WriterOptions {
    var options = WriterOptions()
    options.shards = shards
    options.memoryInBytes = memory
    return options
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func answersAsTheNaiveIndexDoesAfterEachRun(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    var random = SplitMix(seed)
    var input = InventedInput(seed: seed, contents: 30, sources: 25)
    var present: [Int] = []
    for _ in 0..<10 {
      present = input.sources.indices.filter { _ in random.below(4) > 0 }
      for index in present where random.below(3) == 0 { input.change(index, &random) }
      try breakOff(input, present, path, &random)
      let writer = try IndexWriter.open(path, options: options())
      for index in present {
        input.add(to: writer, sources: [index])
        if random.below(3) == 0 { try writer.commit() }
      }
      _ = try writer.finish(retireMissingUnder: ["root"])
      try IndexCheck.expect(path, says: input, sources: present)
    }
    try expectSameAsFresh(path, input, present, seed: seed)
  }

  /// A run that ends in the middle, as one that is killed.
  private func breakOff(
    _ input: InventedInput, _ present: [Int], _ path: String, _ random: inout SplitMix
  ) throws {
    guard random.below(2) == 0, !present.isEmpty else { return }
    let writer = try IndexWriter.open(path, options: options())
    let some = Array(present.shuffled(using: &random).prefix(1 + random.below(present.count)))
    input.add(to: writer, sources: some)
    if random.below(2) == 0 { try writer.commit() }
    input.begin(present[0], in: writer)
    if random.below(2) == 0 { _ = try writer.finish(isComplete: false) }
  }

  /// The digest is that of an index made at once; compacted, they are the same bytes.
  private func expectSameAsFresh(
    _ path: String, _ input: InventedInput, _ present: [Int], seed: UInt64
  ) throws {
    let folder = TemporaryFolder()
    let fresh = folder.path(of: "fresh")
    var random = SplitMix(seed ^ 99)
    let writer = try IndexWriter.open(fresh, options: options())
    input.add(to: writer, sources: present.shuffled(using: &random))
    _ = try writer.finish()
    let digest = try IndexReader.open(fresh).digest()
    #expect(try IndexReader.open(path).digest() == digest)

    _ = try IndexMaintenance.compact(path, memoryInBytes: 1 << 20)
    _ = try IndexMaintenance.compact(fresh, memoryInBytes: 64 << 20)
    try IndexCheck.expect(path, says: input, sources: present)
    #expect(try IndexReader.open(path).digest() == digest)
    let files = try IndexFiles.read(path)
    #expect(
      files.keys.sorted() == [
        "0000000001.mentions", "0000000002.catalog", "manifest-0000000001",
      ])
    #expect(try files == IndexFiles.read(fresh))
  }

  @Test func mergesManyCommitsIntoFewFiles() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let input = InventedInput(seed: 5, contents: 140, sources: 130)
    let writer = try IndexWriter.open(path, options: options())
    for index in input.sources.indices {
      input.add(to: writer, sources: [index])
      try writer.commit()
    }
    _ = try writer.finish(isComplete: false)
    // Of each type a tier that is not full and what was merged of others; the files of the last
    // commit and of the one before it. Unmerged they would be more than 260.
    #expect(try IndexFiles.read(path).count < 64)
    try IndexCheck.expect(path, says: input, sources: Array(input.sources.indices))
    try expectSameAsFresh(path, input, Array(input.sources.indices), seed: 5)
  }

  @Test func severalWorkersAndLittleMemoryGiveTheSameBytes() async throws {
    let folder = TemporaryFolder()
    let input = InventedInput(seed: 8, contents: 120, sources: 100, mentionsEach: 60)
    let one = folder.path(of: "one")
    let writer = try IndexWriter.open(one, options: options(shards: 4))
    input.add(to: writer)
    _ = try writer.finish()
    let many = folder.path(of: "many")
    let other = try IndexWriter.open(many, options: options(shards: 4, memory: 4096))
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let own = input.sources.indices.filter { $0 % 4 == worker }
          for index in own {
            input.add(to: other, sources: [index])
            try? other.commitIfDue()
          }
        }
      }
    }
    _ = try other.finish()
    #expect(try IndexReader.open(one).digest() == IndexReader.open(many).digest())
    _ = try IndexMaintenance.compact(one, memoryInBytes: 64 << 20)
    _ = try IndexMaintenance.compact(many, memoryInBytes: 64 << 20)
    #expect(try IndexFiles.read(one) == IndexFiles.read(many))
  }

  @Test func compactingTwiceChangesNothing() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let input = InventedInput(seed: 3, contents: 10, sources: 8)
    let writer = try IndexWriter.open(path, options: options())
    input.add(to: writer)
    _ = try writer.finish()
    _ = try IndexMaintenance.compact(path, memoryInBytes: 1 << 20)
    let files = try IndexFiles.read(path)
    _ = try IndexMaintenance.compact(path, memoryInBytes: 1 << 20)
    #expect(try IndexFiles.read(path) == files)
    // A run that finds nothing new writes nothing.
    let again = try IndexWriter.open(path, options: options())
    input.add(to: again)
    #expect(try again.finish(retireMissingUnder: ["root"]).wroteAnything == false)
    #expect(try IndexFiles.read(path) == files)
  }
}

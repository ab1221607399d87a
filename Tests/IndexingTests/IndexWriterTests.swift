import Corpus
import Format
import Glibc
import Indexing
import Query
import Testing

@Suite struct IndexWriterTests {
  private func options(_ memory: Int = 64 << 20) -> WriterOptions {
    var options = WriterOptions()
    options.shards = 4
    options.memoryInBytes = memory
    return options
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func answersAsTheNaiveIndexDoes(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let input = InventedInput(seed: seed, contents: 30, sources: 25)
    let writer = try IndexWriter.open(path, options: options())
    input.add(to: writer)
    let summary = try writer.finish()
    #expect(summary.sourcesAdded == 25)
    try IndexCheck.expect(path, says: input, sources: Array(input.sources.indices))
    try IndexCheck.expect(path, says: input, sources: Array(input.sources.indices), leak: "leak 1")
  }

  @Test func growsOverRunsAndRetiresWhatChangedOrVanished() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    var input = InventedInput(seed: 9, contents: 40, sources: 30)
    var writer = try IndexWriter.open(path, options: options())
    input.add(to: writer, sources: Array(0..<10))
    try writer.commit()
    input.add(to: writer, sources: Array(10..<20))
    _ = try writer.finish()
    try IndexCheck.expect(path, says: input, sources: Array(0..<20))

    writer = try IndexWriter.open(path, options: options())
    input.add(to: writer, sources: Array(0..<20))
    #expect(try writer.finish(retireMissingUnder: ["root"]).wroteAnything == false)

    input.sources[3].members = [1, 2]
    input.sources[3].version = 2
    writer = try IndexWriter.open(path, options: options())
    input.add(to: writer, sources: Array(2..<30))
    let summary = try writer.finish(retireMissingUnder: ["root"])
    #expect(summary.sourcesRetired == 3)
    #expect(summary.sourcesAdded == 11)
    try IndexCheck.expect(path, says: input, sources: Array(2..<30))
  }

  @Test(arguments: [false, true])
  func whatCouldNotBeReadIsReadAgain(byChecksum: Bool) throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let names = ["well", "refused", "unreadable"]
    let infos = names.map { name in
      SourceInfo(
        root: "root", rootPlace: "/root", path: "root/\(name)", leak: "leak", sizeInBytes: 5,
        modifiedInNanoseconds: 7, inode: 9,
        checksum: byChecksum ? ContentHash(high: 1, low: 2) : nil)
    }
    var writer = try IndexWriter.open(path, options: options())
    for (info, hindrance) in zip(infos, [Hindrance.none, .options, .system]) {
      let id = writer.beginSource(info)
      let member = Member(
        path: info.path, name: "", depth: 0, modified: nil,
        source: SourceContext(ordinal: 0, storedInBytes: nil))
      writer.add(
        LedgerEntry(
          member: member, outcome: hindrance == .none ? .indexed : .refused, reason: "too deep",
          sizeInBytes: 0, media: .binary), source: id)
      writer.endSource(id, hindrance)
    }
    _ = try writer.finish()
    writer = try IndexWriter.open(path, options: options())
    #expect(infos.map { writer.status(of: $0) } == [.unchanged, .unchanged, .changed])
    _ = try writer.finish()
    var permissive = options()
    permissive.isRefusalOvercome = { $0 == "too deep" }
    writer = try IndexWriter.open(path, options: permissive)
    #expect(infos.map { writer.status(of: $0) } == [.unchanged, .changed, .changed])
    _ = try writer.finish()
  }

  @Test func forgetsWhatWasNotCompleteAtACrash() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let input = InventedInput(seed: 11, contents: 40, sources: 20)
    do {
      let writer = try IndexWriter.open(path, options: options())
      input.add(to: writer, sources: Array(0..<10))
      try writer.commit()
      input.add(to: writer, sources: Array(10..<15))
    }
    try IndexCheck.expect(path, says: input, sources: Array(0..<10))
    let writer = try IndexWriter.open(path, options: options())
    input.add(to: writer)
    _ = try writer.finish()
    try IndexCheck.expect(path, says: input, sources: Array(0..<20))

    let whole = folder.path(of: "whole")
    let undisturbed = try IndexWriter.open(whole, options: options())
    input.add(to: undisturbed)
    _ = try undisturbed.finish()
    let digests = (try IndexReader.open(path).digest(), try IndexReader.open(whole).digest())
    #expect(digests.0 == digests.1)
  }

  @Test func namesTheProcessThatHoldsTheLock() throws {
    let folder = TemporaryFolder()
    let writer = try IndexWriter.open(folder.path(of: "index"), options: options())
    let error = #expect(throws: IndexError.self) {
      _ = try IndexWriter.open(folder.path(of: "index"), options: options())
    }
    #expect(error?.code == .locked)
    #expect(error?.message.contains("process \(getpid())") == true)
    withExtendedLifetime(writer) {}
  }
}

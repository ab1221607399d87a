import Corpus
import Format
import Indexing
import Query
import Storage
import Testing

/// A failure at every operation on files of a whole history: the last commit opens and is without
/// damage, and the same history, run again, ends as an undisturbed one.
@Suite struct CrashTests {
  private static let seed: UInt64 = 17

  private func options(_ failPoints: FailPoints?) -> WriterOptions {
    var options = WriterOptions()
    options.shards = 1
    options.failPoints = failPoints
    return options
  }

  private var input: InventedInput {
    InventedInput(seed: CrashTests.seed, contents: 6, sources: 6, mentionsEach: 6)
  }

  private var changed: InventedInput {
    var input = input
    var random = SplitMix(CrashTests.seed)
    for index in 0..<4 { input.change(index, &random) }
    return input
  }

  /// Commits, a run that changes and retires most, compactions, something forgotten.
  private func live(_ path: String, _ failPoints: FailPoints?) throws {
    try run(path, input, [0, 1, 2, 3, 4], failPoints)
    try run(path, changed, [0, 1, 2, 3, 5], failPoints)
    _ = try IndexMaintenance.compact(path, memoryInBytes: 1 << 20, failPoints: failPoints)
    _ = try IndexMaintenance.forget(
      [.identity(.person, "Marie Dupont"), .path("root/source 1")], in: path,
      memoryInBytes: 1 << 20, failPoints: failPoints)
  }

  private func run(
    _ path: String, _ input: InventedInput, _ sources: [Int], _ failPoints: FailPoints?
  ) throws {
    let writer = try IndexWriter.open(path, options: options(failPoints))
    input.add(to: writer, sources: Array(sources.prefix(3)))
    try writer.commit()
    input.add(to: writer, sources: Array(sources.dropFirst(3)))
    _ = try writer.finish(retireMissingUnder: ["root"])
  }

  private func expectOpens(_ path: String, _ at: Int) throws {
    do {
      let problems = try IndexReader.open(path).verify().problems
      #expect(problems.map(\.description) == [], "at operation \(at)")
    } catch {
      // Before the first commit there is nothing to open.
      #expect(error.code == .missing, "at operation \(at): \(error)")
    }
  }

  @Test(arguments: [FailPoints.Mode.once, .forever, .powerLoss])
  func everyOperationMayFail(mode: FailPoints.Mode) throws {
    let folder = TemporaryFolder()
    let whole = folder.path(of: "whole")
    let counter = FailPoints(at: 0, .once)
    try live(whole, counter)
    let digest = try IndexReader.open(whole).digest()
    #expect(counter.count > 80)
    for operation in 1...counter.count {
      let path = folder.path(of: "index \(operation)")
      let failPoints = FailPoints(at: operation, mode)
      try? live(path, failPoints)
      #expect(failPoints.hasFailed)
      failPoints.losePower()
      try expectOpens(path, operation)
      try live(path, nil)
      try expectOpens(path, operation)
      #expect(try IndexReader.open(path).digest() == digest, "at operation \(operation)")
      TemporaryFolder.remove(path)
    }
  }

  /// Sixteen commits, so that files are merged.
  private func grow(_ path: String, _ failPoints: FailPoints?) throws {
    let input = InventedInput(seed: 4, contents: 8, sources: 16, mentionsEach: 4)
    let writer = try IndexWriter.open(path, options: options(failPoints))
    for index in input.sources.indices {
      input.add(to: writer, sources: [index])
      try writer.commit()
    }
    _ = try writer.finish()
  }

  @Test(arguments: [FailPoints.Mode.once, .forever, .powerLoss])
  func mergesMayFail(mode: FailPoints.Mode) throws {
    let folder = TemporaryFolder()
    let whole = folder.path(of: "whole")
    let counter = FailPoints(at: 0, .once)
    try grow(whole, counter)
    let digest = try IndexReader.open(whole).digest()
    #expect(try IndexReader.open(whole).verify().files < 12)
    // The merges are the last operations.
    for operation in stride(from: counter.count - 90, through: counter.count, by: 3) {
      let path = folder.path(of: "index \(operation)")
      let failPoints = FailPoints(at: operation, mode)
      try? grow(path, failPoints)
      failPoints.losePower()
      try expectOpens(path, operation)
      try grow(path, nil)
      #expect(try IndexReader.open(path).digest() == digest, "at operation \(operation)")
      TemporaryFolder.remove(path)
    }
  }

  @Test func aFullDiskIsSaidAndTheLastCommitStands() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    try run(path, input, [0, 1, 2, 3, 4], nil)
    let digest = try IndexReader.open(path).digest()
    let error = #expect(throws: IndexError.self) {
      try run(path, changed, [0, 1, 2, 3, 4], FailPoints(at: 3, .forever, errno: 28))
    }
    #expect(error?.code == .system)
    #expect(error?.message.contains("No space left on device") == true)
    #expect(try IndexReader.open(path).digest() == digest)
  }

  @Test func forgottenIdentitiesAreInNoFile() throws {
    let folder = TemporaryFolder()
    let path = folder.path(of: "index")
    let input = InventedInput(seed: 2, contents: 30, sources: 20)
    try run(path, input, Array(input.sources.indices), nil)
    let key = NaiveIndex.Key(kind: .person, folded: "marie dupont")
    let all = NaiveIndex(input, sources: Array(input.sources.indices))
    #expect(all.identities[key] != nil)
    _ = try IndexMaintenance.forget(
      [.identity(.person, "Marie DUPONT")], in: path, memoryInBytes: 1 << 20)
    try IndexCheck.expect(
      path, says: input, sources: Array(input.sources.indices), without: [key])
    // A later run leaves it out too.
    var changed = input
    var random = SplitMix(1)
    changed.change(0, &random)
    try run(path, changed, Array(input.sources.indices), nil)
    try IndexCheck.expect(
      path, says: changed, sources: Array(input.sources.indices), without: [key])
  }
}

import Glibc
import TestKit
import Testing

/// Every source and member has one outcome, on damaged input too.
@Suite struct LedgerTests {
  let program = LeakIndexProgram()

  /// A dump with something of every outcome: good, twice the same, a picture, damaged, unreadable.
  private func makeDump() throws {
    let scratch = program.scratch
    scratch.write("dump/a.csv", "email,name\nalice@example.com,Alice Example\n")
    scratch.write("dump/b.csv", "email,name\nalice@example.com,Alice Example\n")
    let image: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    scratch.write("dump/c.png", image + [UInt8](repeating: 0, count: 500))
    // Large enough that something comes out before the cut: libarchive gives 64 KiB at a time.
    let lines = (0..<40_000).map { "line \($0 &* 2_654_435_761 % 1_000_003): bob@example.org\n" }
    scratch.write("plain/d.txt", lines.joined())
    let folder = scratch.path
    let packed = try Program.run(
      "/usr/bin/bsdtar", ["-czf", "\(folder)/dump/d.tar.gz", "-C", folder, "plain"])
    #expect(packed.exitCode == 0, "\(packed.errors)")
    let whole = try Program.run("/bin/cat", ["\(folder)/dump/d.tar.gz"]).stdout
    scratch.write("dump/cut.tar.gz", Array(whole.prefix(whole.count / 2)))
    scratch.write("dump/empty", [])
    symlink("/etc/passwd", "\(folder)/dump/link")
    mkfifo("\(folder)/dump/fifo", 0o600)
  }

  @Test func everySourceAndMemberHasOneOutcome() throws {
    try makeDump()
    let ingest = try program.run("ingest", program.scratch.file("dump"))
    #expect(ingest.exitCode == 1, "\(ingest.output)\(ingest.errors)")
    let ledger = try program.run("export", "ledger")
    var outcomes: [String: String] = [:]
    for line in ledger.lines {
      let path = try #require(LeakIndexProgram.value("path", in: line))
      let outcome = try #require(LeakIndexProgram.value("outcome", in: line))
      #expect(outcomes.updateValue(outcome, forKey: path) == nil, "two outcomes of \(path)")
    }
    #expect(outcomes["dump/a.csv"] == "indexed")
    #expect(outcomes["dump/b.csv"] == "duplicate")
    #expect(outcomes["dump/c.png"] == "skipped")
    #expect(outcomes["dump/d.tar.gz"] == "indexed")
    #expect(outcomes["dump/d.tar.gz!/plain/d.txt"] == "indexed")
    #expect(outcomes["dump/cut.tar.gz"] == "failed")
    #expect(outcomes["dump/empty"] == "skipped")
    #expect(outcomes["dump/link"] == "skipped")
    #expect(outcomes["dump/fifo"] == "skipped")
    try statsAddUp(entries: outcomes.count)
  }

  private func statsAddUp(entries: Int) throws {
    let stats = try program.run("stats", "--format", "json")
    #expect(stats.exitCode == 0, "\(stats.errors)")
    var sum = 0
    for outcome in ["indexed", "duplicate", "skipped", "refused", "failed"] {
      guard let found = stats.output.range(of: "\"\(outcome)\":{\"entries\":") else { continue }
      sum += Int(stats.output[found.upperBound...].prefix { $0.isNumber }) ?? 0
    }
    #expect(sum == entries)
    #expect(try program.run("stats").output.contains("every one has an outcome"))
  }

  @Test func whatStoodBeforeTheDamageIsIndexed() throws {
    try makeDump()
    _ = try program.run("ingest", program.scratch.file("dump/cut.tar.gz"))
    let found = try program.run("search", "bob@example.org")
    #expect(found.exitCode == 0, "\(found.output)\(found.errors)")
  }
}

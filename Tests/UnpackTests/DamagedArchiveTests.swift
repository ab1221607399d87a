import Corpus
import TestKit
import Testing
import Unpack

/// Small archives of each format that `bsdtar` writes, cut and changed at many places: every one
/// ends in an outcome.
@Suite struct DamagedArchiveTests {
  static let formats: [[String]] = [
    ["--format", "zip"], ["--format", "7zip"], ["--format", "ustar"], ["--format", "pax"],
    ["--format", "gnutar"], ["--format", "cpio"], ["--format", "newc"], ["--format", "iso9660"],
    ["--format", "xar"], ["--format", "warc"], ["-z"], ["-j"], ["-J"], ["--zstd"], ["--lz4"],
    ["-Z"], ["--lzma"],
  ]
  /// Printed with a failure, so that it can be repeated.
  static let seed: UInt64 = 0x5EED_0001

  private func archive(_ options: [String]) throws -> [UInt8] {
    let scratch = Scratch()
    scratch.write("in/a.csv", "email,name\nalice@example.com,Alice Example\n")
    scratch.write("in/b/c.txt", String(repeating: "Bob Example, bob@example.org\n", count: 40))
    scratch.write("in/empty", [])
    let made = try Program.run(
      "/usr/bin/bsdtar", options + ["-cf", "-", "-C", scratch.path, "in"])
    #expect(made.exitCode == 0, "\(made.errors)")
    return made.stdout
  }

  private func visit(_ bytes: [UInt8]) -> RecordingSink {
    let unpacker = Unpacker(limits: Limits(), spoolFolder: "/tmp")
    var sink = RecordingSink(recursing: unpacker)
    let member = Member(
      path: "x", name: "x", depth: 0, modified: nil,
      source: SourceContext(ordinal: 0, storedInBytes: UInt64(bytes.count)))
    unpacker.visit(member, .whole(bytes), into: &sink)
    return sink
  }

  @Test(arguments: formats) func cutOnesEndInAnOutcome(_ options: [String]) throws {
    let bytes = try archive(options)
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
      let sink = visit(Array(bytes.prefix(length)))
      #expect(sink.entry("x") != nil || sink.members.contains { $0.path == "x" }, "\(length)")
    }
  }

  @Test(arguments: formats) func changedOnesEndInAnOutcome(_ options: [String]) throws {
    let bytes = try archive(options)
    var random = DamagedArchiveTests.seed
    for round in 0..<150 {
      var changed = bytes
      for _ in 0..<4 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(random >> 33) % changed.count] = UInt8(truncatingIfNeeded: random >> 56)
      }
      let sink = visit(changed)
      #expect(
        sink.entry("x") != nil || sink.members.contains { $0.path == "x" },
        "seed \(DamagedArchiveTests.seed), round \(round)")
    }
  }
}

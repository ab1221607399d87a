import Corpus
import TestKit
import Testing

@testable import Unpack

/// Every format and compression that `bsdtar` writes gives back the files that were put in: names
/// and bytes, nothing before them, nothing behind.
@Suite struct WrittenArchiveTests {
  private let scratch = Scratch()
  private let files: [(name: String, bytes: [UInt8])]

  init() {
    // The first is longer than a block that libarchive hands out, and of odd length.
    let rows = (0..<9000).map { "user\($0 &* 7919 % 9973)@example.com,Ann Example\($0)\n" }
    files = [
      ("a.csv", Array("email,name\n".utf8) + Array(rows.joined().utf8)),
      ("b.txt", Array("write to bob@example.org\n".utf8)),
      ("empty", []),
      ("last.txt", Array("the end\n".utf8)),
    ]
    for file in files { scratch.write("plain/\(file.name)", file.bytes) }
  }

  /// Makes an archive with a line for the shell in which `$out` is its path, and visits it.
  private func visit(_ line: String) throws -> RecordingSink {
    let names = files.map(\.name).joined(separator: " ")
    let made = try Program.run(
      "/bin/bash",
      [
        "-c", "set -e -o pipefail; cd \"$0/plain\"; out=\"$0/out\"; files=\"\(names)\"; \(line)",
        scratch.path,
      ])
    #expect(made.exitCode == 0, "\(made.errors)")
    let stream = try FileStream(path: Array(scratch.file("out").utf8))
    let unpacker = Unpacker(limits: Limits(), spoolFolder: scratch.path)
    var sink = RecordingSink()
    let member = Member(
      path: "out", name: "out", depth: 0, modified: nil,
      source: SourceContext(ordinal: 0, storedInBytes: stream.lengthInBytes))
    unpacker.visit(member, .stream(stream), into: &sink)
    return sink
  }

  private func expectAll(_ sink: RecordingSink, from line: String) {
    #expect(!sink.hasTrouble, "\(line): \(sink.troubles)")
    #expect(sink.names(below: "out").sorted() == files.map(\.name), "\(line)")
    for file in files {
      let found = sink.members.first { $0.path == "out!/\(file.name)" }
      #expect(found?.size == UInt64(file.bytes.count), "\(line): \(file.name)")
    }
    let all = sink.members.sorted { $0.path < $1.path }.map(\.path)
    if all == sink.members.map(\.path) {
      #expect(sink.bytes == files.flatMap(\.bytes), "\(line)")
    }
  }

  @Test(arguments: [
    "ustar", "pax", "gnutar", "v7", "cpio", "odc", "newc", "bin", "pwb", "zip", "7zip", "iso9660",
    "xar", "ar", "arsvr4", "warc",
  ])
  func everyFormat(format: String) throws {
    let line = "bsdtar --format \(format) -cf $out $files"
    expectAll(try visit(line), from: line)
  }

  @Test(arguments: [
    "zip zip:compression=store", "zip zip:compression=deflate", "7zip 7zip:compression=lzma1",
    "7zip 7zip:compression=lzma2", "7zip 7zip:compression=bzip2", "7zip 7zip:compression=deflate",
    "7zip 7zip:compression=ppmd", "7zip 7zip:compression=store", "xar xar:compression=none",
    "xar xar:compression=bzip2", "xar xar:compression=xz", "iso9660 !joliet",
    "iso9660 !rockridge",
  ])
  func everyOption(option: String) throws {
    let parts = option.split(separator: " ")
    let line = "bsdtar --format \(parts[0]) --options '\(parts[1])' -cf $out $files"
    expectAll(try visit(line), from: line)
  }

  @Test(arguments: ["gzip", "bzip2", "xz", "lzma", "zstd", "lz4", "compress", "lzip"])
  func everyCompressionAroundAnArchive(filter: String) throws {
    for format in ["ustar", "newc"] {
      let line = "bsdtar --\(filter) --format \(format) -cf $out $files"
      expectAll(try visit(line), from: line)
    }
  }

  @Test func archivesOneBehindTheOther() throws {
    let line = """
      bsdtar --format ustar -cf one a.csv b.txt; bsdtar --format ustar -cf two empty last.txt
      cat one two > $out; rm one two
      """
    expectAll(try visit(line), from: line)
  }

  @Test func compressedStreamsOneBehindTheOther() throws {
    for tool in ["gzip", "bzip2", "xz"] {
      let sink = try visit("for f in $files; do \(tool) -c $f; done > $out")
      #expect(!sink.hasTrouble, "\(sink.troubles)")
      #expect(sink.bytes == files.flatMap(\.bytes), "\(tool)")
    }
  }

  @Test func holesInATarAreZeros() throws {
    let sink = try visit(
      """
      truncate -s 300000 sparse; printf start | dd of=sparse conv=notrunc status=none
      printf middle | dd of=sparse bs=1 seek=200000 conv=notrunc status=none
      tar -S -cf $out sparse; rm sparse
      """)
    #expect(!sink.hasTrouble)
    #expect(sink.bytes.count == 300_000)
    #expect(sink.bytes.starts(with: Array("start\0".utf8)))
    #expect(sink.bytes[200_000..<200_006] == Array("middle".utf8)[...])
  }
}

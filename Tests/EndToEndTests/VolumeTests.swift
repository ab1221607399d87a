import Glibc
import TestKit
import Testing

/// Archives that were cut into volumes, as a user meets them.
@Suite struct VolumeTests {
  let program = LeakIndexProgram()

  private func zip() -> [UInt8] {
    var zip = StoredZip()
    for number in 0..<200 {
      zip.add("m\(number).csv", Array("email,name\nann\(number)@example.com,Ann Example\n".utf8))
    }
    return zip.bytes
  }

  private func cut(_ bytes: [UInt8], _ size: Int, _ name: (Int) -> String) {
    for (index, start) in stride(from: 0, to: bytes.count, by: size).enumerated() {
      program.scratch.write(
        "dump/" + name(index), Array(bytes[start..<min(start + size, bytes.count)]))
    }
  }

  private func addresses() throws -> Int {
    try program.run("export", "identities", "--kind", "email").lines.count
  }

  @Test func aCutArchiveIsReadWhole() throws {
    cut(zip(), 10_000) { "leak.zip.00\($0 + 1)" }
    let folder = program.scratch.file("dump")
    let first = try program.run("ingest", folder)
    #expect(first.exitCode == 0, "\(first.output)\(first.errors)")
    #expect(try addresses() == 200)
    let stats = try program.run("stats")
    #expect(stats.output.contains("every one has an outcome"))
    #expect(!stats.output.contains("Not read"))
    let ledger = try program.run("export", "ledger").lines
    #expect(ledger.count { $0.contains("a volume, read with the others of its set") } > 1)
    #expect(ledger.contains { $0.contains("leak.zip.001!/m7.csv") })
    #expect(try program.run("ingest", folder).output.hasPrefix("0 sources read"))
    // The text around a mention is read from the volumes again.
    let found = try program.run("search", "ann150@example.com", "--reveal", "--context")
    #expect(found.exitCode == 0)
    let extracted = try program.run("extract", program.scratch.file("dump/leak.zip.001"))
    #expect(extracted.output.contains("ann199@example.com"))
    // Without the second volume the first ends too early; what is there is still read.
    unlink(program.scratch.file("dump/leak.zip.002"))
    #expect(try program.run("ingest", folder).exitCode == 1)
    #expect((20..<200).contains(try addresses()))
  }

  @Test func aSpannedZipIsReadWhole() throws {
    // As `zip -s`: a mark in front, the last volume with the ending of the whole.
    let bytes = [0x50, 0x4B, 7, 8] + zip()
    let count = (bytes.count - 1) / 10_000
    cut(bytes, 10_000) { $0 < count ? "leak.z0\($0 + 1)" : "leak.zip" }
    #expect(try program.run("ingest", program.scratch.file("dump")).exitCode == 0)
    #expect(try addresses() == 200)
  }

  @Test(
    .enabled(if: SharedCorpora.folder("archives-libarchive") != nil),
    arguments: [
      ("test_rar_multivolume_single_file.part", 1), ("test_rar_multivolume_multiple_files.part", 2),
      ("test_read_format_rar5_multiarchive.part", 2),
      ("test_read_format_rar5_multiarchive_solid.part", 9),
    ])
  func setsOfRarAreReadWhole(prefix: String, members: Int) throws {
    let folder = try #require(SharedCorpora.folder("archives-libarchive")) + "/decoded"
    let names = try Program.run("/bin/ls", [folder]).output.split(separator: "\n")
      .filter { $0.hasPrefix(prefix) }
    #expect(names.count > 1)
    for name in names { program.scratch.write("dump/\(name)", Files.bytes("\(folder)/\(name)")) }
    let result = try program.run("ingest", program.scratch.file("dump"))
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    let ledger = try program.run("export", "ledger").lines
    #expect(ledger.count { $0.contains("!/") } == members)
    #expect(!ledger.contains { $0.contains("\"failed\"") || $0.contains("\"refused\"") })
  }
}

import Glibc
import TestKit
import Testing

/// The committed sample is what dumpgen makes today.
@Suite struct DumpgenSampleTests {
  private static let samples = Repository.root + "/SampleDumps"

  @Test func makingTheSampleAgainGivesTheSameContent() throws {
    let scratch = try ScratchFolder()
    let made = try Program.run(
      Program.built("dumpgen"),
      [scratch.path + "/bucket0", "--profile", "sample", "--seed", "2022", "--reserved-only"])
    #expect(made.exitCode == 0)
    #expect(made.stdout == Files.bytes(Self.samples + "/truth-summary.json"))

    let names = Files.below(Self.samples + "/bucket0")
    #expect(names == Files.below(scratch.path + "/bucket0"))
    for name in names {
      let (old, new) = (Self.samples + "/bucket0/" + name, scratch.path + "/bucket0/" + name)
      #expect(try Self.content(old) == Self.content(new), "\(name)")
    }
  }

  /// The bytes of a file; of an archive what is in it, as another zlib packs other bytes.
  private static func content(_ path: String) throws -> [UInt8] {
    let isArchive = path.hasSuffix("zip") || path.hasSuffix("gz") || path.hasSuffix("7z")
    guard isArchive, access("/usr/bin/bsdtar", X_OK) == 0, !path.hasSuffix("backup.zip") else {
      return isArchive ? [] : Files.bytes(path)
    }
    return try Program.run("/usr/bin/bsdtar", ["-xOf", path]).stdout
  }

  @Test func theSampleIsSmallAndReserved() {
    let names = Files.below(Self.samples + "/bucket0")
    let size = names.reduce(0) { $0 + Files.bytes(Self.samples + "/bucket0/" + $1).count }
    #expect(size < 2_000_000)
    for name in ["backup.zip", "export.tar.gz", "old.7z", "mail/inbox.mbox", "crm/contacts.xml"] {
      #expect(names.contains(name))
    }
  }
}

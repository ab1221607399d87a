import Glibc
import TestKit
import Testing

/// Archives made to harm: the run ends, in bounded memory, writes nothing but its index, and the
/// ledger says what happened.
@Suite struct HostileArchiveTests {
  let program = LeakIndexProgram()

  /// The lines of the ledger after an `ingest` of the folder `dump`, by path.
  private func ledger(_ options: String...) throws -> [String: String] {
    let arguments = ["ingest", "--quiet", program.scratch.file("dump")] + options
    let run = try Program.run(
      Program.built("leakindex"), arguments, environment: ["LEAKINDEX_INDEX": program.index])
    #expect(run.exitCode <= 1, "\(run.errors)")
    var lines: [String: String] = [:]
    for line in try program.run("export", "ledger").lines {
      let path = try #require(LeakIndexProgram.value("path", in: line))
      #expect(lines.updateValue(String(line), forKey: path) == nil, "two outcomes of \(path)")
    }
    return lines
  }

  private func outcome(_ line: String?) -> String? {
    line.flatMap { LeakIndexProgram.value("outcome", in: $0) }
  }

  @Test func namesAreNotUsedToWriteAndStayApart() throws {
    var zip = StoredZip()
    zip.add("../../../escaped.csv", Array("email\nalice@example.com\n".utf8))
    zip.add("/tmp/leakindex-absolute.csv", Array("email\nbob@example.com\n".utf8))
    zip.add("same.csv", Array("email\ncarol@example.com\n".utf8))
    zip.add("same.csv", Array("email\ndave@example.com\n".utf8))
    zip.add("same.csv", Array("email\nerin@example.com\n".utf8))
    zip.add("a\u{1B}[31m\nb.csv", Array("email\nfrank@example.com\n".utf8))
    program.scratch.write("dump/names.zip", zip.bytes)
    let lines = try ledger()
    #expect(outcome(lines["dump/names.zip!/../../../escaped.csv"]) == "indexed")
    #expect(outcome(lines["dump/names.zip!//tmp/leakindex-absolute.csv"]) == "indexed")
    for name in ["same.csv", "same.csv#2", "same.csv#3"] {
      #expect(outcome(lines["dump/names.zip!/\(name)"]) == "indexed", "\(name)")
    }
    #expect(lines.count == 7)
    #expect(lines.values.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 } })
    #expect(access("/tmp/leakindex-absolute.csv", F_OK) != 0)
    #expect(
      Set(Files.below(program.scratch.path).map { $0.prefix { $0 != "/" } })
        == ["dump", "test.idx"])
  }

  @Test func depthIsLimited() throws {
    var bytes = Array("email\nalice@example.com\n".utf8)
    for level in 0..<20 {
      var zip = StoredZip()
      zip.add("in\(level)", bytes)
      bytes = zip.bytes
    }
    program.scratch.write("dump/deep.zip", bytes)
    let lines = try ledger()
    #expect(lines.count == 17)
    let refused = lines.values.filter { outcome($0) == "refused" }
    #expect(refused.count == 1)
    #expect(refused.first?.contains("over the limit 16 (--max-depth)") == true)
  }

  @Test func expansionIsLimited() throws {
    let made = try Program.run(
      "/bin/sh",
      [
        "-c", "mkdir \"$0\" && head -c 400000000 /dev/zero | gzip -9 > \"$0/zeros.gz\"",
        program.scratch.file("dump"),
      ])
    #expect(made.exitCode == 0, "\(made.errors)")
    let run = try program.run(
      "ingest", "--quiet", "--memory", "64M", program.scratch.file("dump"))
    #expect(run.exitCode == 1)
    #expect(run.peakRSS < 74 << 20, "\(run.peakRSS >> 20) MiB")
    let line = try #require(
      try program.run("export", "ledger").lines.first { $0.contains("dump/zeros.gz\"") })
    #expect(outcome(String(line)) == "refused")
    #expect(line.contains("(--max-ratio)"))
  }

  @Test func passwordsAreTriedInOrder() throws {
    let scratch = program.scratch
    scratch.write("plain/s.csv", "email,name\ncarol@example.net,Carol Example\n")
    scratch.write("dump/other.txt", "nothing\n")
    let folder = scratch.path
    let zipped = try Program.run(
      "/usr/bin/bsdtar",
      [
        "--format", "zip", "--options", "zip:encryption=zipcrypt", "--passphrase", "right one",
        "-cf", "\(folder)/dump/old.zip", "-C", "\(folder)/plain", "s.csv",
      ])
    #expect(zipped.exitCode == 0, "\(zipped.errors)")
    let packed = try Program.run(
      "/usr/bin/bsdtar",
      [
        "--format", "zip", "--options", "zip:encryption=aes256", "--passphrase", "right one",
        "-cf", "\(folder)/dump/aes.zip", "-C", "\(folder)/plain", "s.csv",
      ])
    #expect(packed.exitCode == 0, "\(packed.errors)")
    let wrong = scratch.write("wrong", "one\ntwo\n")
    let right = scratch.write("right", "one\ntwo\nright one\n")
    let none = try ledger()
    #expect(none["dump/old.zip!/s.csv"]?.contains("no password given (--password-file)") == true)
    unlinkIndex()
    let failed = try ledger("--password-file", wrong)
    for name in ["old.zip", "aes.zip"] {
      let line = failed["dump/\(name)!/s.csv"]
      #expect(outcome(line) == "refused")
      #expect(line?.contains("none of the 2 passwords fits (--password-file)") == true)
    }
    unlinkIndex()
    let found = try ledger("--password-file", right)
    let outcomes = Set(["old.zip", "aes.zip"].map { outcome(found["dump/\($0)!/s.csv"]) })
    #expect(outcomes == ["indexed", "duplicate"])
  }

  private func unlinkIndex() { Files.remove(program.index) }
}

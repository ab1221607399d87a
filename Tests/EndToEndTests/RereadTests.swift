import Glibc
import TestKit
import Testing

/// Sources that have not changed, but of which a later run can read more.
@Suite struct RereadTests {
  let program = LeakIndexProgram()

  private func ingest(_ options: String...) throws -> Program.Result {
    try Program.run(
      Program.built("leakindex"), ["ingest", program.scratch.file("dump")] + options,
      environment: ["LEAKINDEX_INDEX": program.index])
  }

  private func outcome(of path: String) throws -> String? {
    let ledger = try program.run("export", "ledger").lines
    let line = ledger.first { LeakIndexProgram.value("path", in: $0) == path }
    return line.flatMap { LeakIndexProgram.value("outcome", in: $0) }
  }

  @Test func aLargerDepthReadsWhatWasTooDeep() throws {
    var inner = StoredZip()
    inner.add("a.csv", Array("email\nalice@example.com\n".utf8))
    var outer = StoredZip()
    outer.add("inner.zip", inner.bytes)
    program.scratch.write("dump/outer.zip", outer.bytes)
    program.scratch.write("dump/b.csv", "email\nbob@example.com\n")
    #expect(try ingest("--max-depth", "1").exitCode == 1)
    #expect(try outcome(of: "dump/outer.zip!/inner.zip") == "refused")
    #expect(try ingest("--max-depth", "1").output.hasPrefix("0 sources read, 2 unchanged"))
    #expect(try ingest().output.hasPrefix("1 source read, 1 unchanged"))
    #expect(try outcome(of: "dump/outer.zip!/inner.zip!/a.csv") == "indexed")
    // With the small limit again, what was read stays.
    #expect(try ingest("--max-depth", "1").output.hasPrefix("0 sources read, 2 unchanged"))
    let digest = try program.run("verify", "--digest").output
    Files.remove(program.index)
    #expect(try ingest().exitCode == 0)
    #expect(try program.run("verify", "--digest").output == digest)
  }

  @Test func moreMemoryTakesOutTheAttachmentsOfALargeMessage() throws {
    let head = """
      From: Ann Example <ann@example.com>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="x"

      --x
      Content-Type: text/csv; name="a.csv"

      email
      bob@example.com
      --x
      Content-Type: application/octet-stream; name="b.bin"


      """
    let filler = [UInt8](repeating: UInt8(ascii: "\n"), count: 8 << 20)
    program.scratch.write("dump/a.eml", Array(head.utf8) + filler + Array("--x--\n".utf8))
    #expect(try ingest("--memory", "64M").exitCode == 1)
    #expect(try outcome(of: "dump/a.eml!/attachments") == "refused")
    #expect(try ingest("--memory", "64M").output.hasPrefix("0 sources read"))
    #expect(try ingest("--memory", "128M").output.hasPrefix("1 source read"))
    #expect(try outcome(of: "dump/a.eml!/a.csv") == "indexed")
  }

  @Test func otherPasswordsAreTried() throws {
    let folder = program.scratch.path
    program.scratch.write("plain/s.csv", "email\ncarol@example.net\n")
    mkdir("\(folder)/dump", 0o700)
    let packed = try Program.run(
      "/usr/bin/bsdtar",
      [
        "--format", "zip", "--options", "zip:encryption=aes256", "--passphrase", "open",
        "-cf", "\(folder)/dump/s.zip", "-C", "\(folder)/plain", "s.csv",
      ])
    #expect(packed.exitCode == 0, "\(packed.errors)")
    let wrong = program.scratch.write("wrong", "shut\n")
    let right = program.scratch.write("right", "open\n")
    #expect(try ingest().exitCode == 1)
    #expect(try ingest().output.hasPrefix("0 sources read"))
    #expect(try ingest("--password-file", wrong).output.hasPrefix("1 source read"))
    #expect(try ingest("--password-file", wrong).output.hasPrefix("0 sources read"))
    #expect(try ingest().output.hasPrefix("0 sources read"))
    #expect(try ingest("--password-file", right).output.hasPrefix("1 source read"))
    #expect(try outcome(of: "dump/s.zip!/s.csv") == "indexed")
    #expect(try ingest().output.hasPrefix("0 sources read"))
  }

  @Test(.enabled(if: getuid() == 0, "only root can become somebody else"))
  func whatCouldNotBeOpenedIsTriedAgain() throws {
    let folder = program.scratch.path
    let file = program.scratch.write("dump/a.csv", "email\nalice@example.com\n")
    chmod(folder, 0o777)
    chmod("\(folder)/dump", 0o755)
    chmod(file, 0)
    let arguments = [
      "--reuid", "65534", "--regid", "65534", "--clear-groups", Program.built("leakindex"),
      "ingest", "\(folder)/dump", "--index", program.index,
    ]
    let reader = access("/usr/bin/setpriv", X_OK) == 0
    guard reader else { return }
    #expect(try Program.run("/usr/bin/setpriv", arguments).exitCode == 1)
    #expect(try Program.run("/usr/bin/setpriv", arguments).exitCode == 1)
    chmod(file, 0o644)
    #expect(try Program.run("/usr/bin/setpriv", arguments).exitCode == 0)
    #expect(try outcome(of: "dump/a.csv") == "indexed")
  }
}

import Glibc
import TestKit
import Testing

/// Full disks, closed descriptors, damaged files: the message says what to do, the exit code is the
/// one that is promised, and the last commit stands.
@Suite struct HardTimesTests {
  let program = LeakIndexProgram()

  /// Runs `leakindex` in a shell that does `before` first and ends in `redirections`.
  private func shell(
    _ before: String, _ arguments: String..., redirections: String = ""
  ) throws -> Program.Result {
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try Program.run(
      "/bin/sh",
      ["-c", "\(before); exec \"$0\" \(words) \(redirections)", Program.built("leakindex")],
      environment: ["LEAKINDEX_INDEX": program.index])
  }

  private func makeDump() {
    for number in 0..<20 {
      let rows = (0..<200).map { "user\(number)x\($0)@example.com,Ann Example\($0)\n" }
      program.scratch.write("dump/\(number).csv", "email,name\n" + rows.joined())
    }
  }

  @Test func aFileThatMayNotGrowIsAFullDisk() throws {
    program.scratch.write("first/a.csv", "email\nalice@example.com\n")
    makeDump()
    let dump = program.scratch.file("dump")
    #expect(try program.run("ingest", "-q", program.scratch.file("first")).exitCode == 0)
    // 16 blocks of 512 bytes (of 1024 in some shells): the signal that comes with it must not kill.
    let full = try shell("ulimit -f 16", "ingest", "-q", dump)
    #expect(full.exitCode == 2)
    #expect(full.errors.contains("File too large"))
    #expect(full.errors.contains("what was committed before is unharmed"))
    #expect(try program.run("verify").exitCode == 0)
    #expect(try program.run("search", "alice@example.com").exitCode == 0)
    #expect(try program.run("stats").exitCode == 0)
    #expect(try program.run("ingest", "-q", dump).exitCode == 0)
    let digest = try program.run("verify", "--digest").output
    Files.remove(program.index)
    _ = try program.run("ingest", "-q", program.scratch.file("first"), dump)
    #expect(try program.run("verify", "--digest").output == digest)
  }

  @Test func closedDescriptorsDoNotGetIntoTheIndex() throws {
    makeDump()
    let dump = program.scratch.file("dump")
    #expect(try shell(":", "ingest", dump, redirections: "<&- >&- 2>&-").exitCode == 0)
    #expect(try program.run("verify").exitCode == 0)
    #expect(try shell(":", "stats", redirections: ">&-").exitCode == 2)
    #expect(try shell(":", "ingest", "/nowhere", redirections: "2>&-").exitCode == 2)
    #expect(try program.run("verify").exitCode == 0)
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    makeDump()
    _ = try program.run("ingest", "-q", program.scratch.file("dump"))
    let piped = try Program.run(
      "/bin/bash",
      [
        "-c", "\"$0\" export mentions --reveal | head -1; echo ${PIPESTATUS[0]}",
        Program.built("leakindex"),
      ],
      environment: ["LEAKINDEX_INDEX": program.index])
    #expect(piped.lines.count == 2)
    #expect(piped.lines.last == "0")
    #expect(try shell(":", "export", "mentions", redirections: ">/dev/full").exitCode == 2)
  }

  @Test(arguments: ["mentions", "catalog"])
  func nothingIsAddedToADamagedIndex(kind: String) throws {
    makeDump()
    let dump = program.scratch.file("dump")
    _ = try program.run("ingest", "-q", dump)
    let name = try #require(Files.below(program.index).first { $0.hasSuffix(kind) })
    let path = "\(program.index)/\(name)"
    let whole = Files.bytes(path)
    truncate(path, off_t(whole.count / 2))
    let cut = try program.run("ingest", "-q", dump)
    #expect(cut.exitCode == 2)
    #expect(
      cut.errors == "leakindex: \(path): the file has \(whole.count / 2) bytes instead of "
        + "\(whole.count): restore it from a copy, or index again\n")
    unlink(path)
    #expect(
      try program.run("ingest", "-q", dump).errors
        == "leakindex: \(path): the file is missing: restore it from a copy, or index again\n")
    mkdir(path, 0o700)
    #expect(try program.run("ingest", "-q", dump).exitCode == 2)
    #expect(
      try program.run("stats").errors == "leakindex: \(path): cannot read: Is a directory\n")
    rmdir(path)
    Files.write(whole, to: path)
    #expect(try program.run("ingest", "-q", dump).exitCode == 0)
  }

  @Test func anotherVersionIsSaidOnce() throws {
    makeDump()
    _ = try program.run("ingest", "-q", program.scratch.file("dump"))
    let name = try #require(Files.below(program.index).first { $0.hasPrefix("manifest") })
    var bytes = Files.bytes("\(program.index)/\(name)")
    bytes[8] = 99
    Files.write(bytes, to: "\(program.index)/\(name)")
    for command in [["stats"], ["verify"], ["ingest", "-q", program.scratch.file("dump")]] {
      let result = try Program.run(
        Program.built("leakindex"), command, environment: ["LEAKINDEX_INDEX": program.index])
      #expect(result.exitCode == 2)
      #expect(
        result.errors == "leakindex: \(program.index)/\(name): format version 99 is later than 1, "
          + "the last that this leakindex reads: use a later leakindex\n")
    }
  }

  @Test func aFileIsNoFolderForAnIndex() throws {
    let path = program.scratch.write("test.idx", "hello")
    let result = try program.run("ingest", program.scratch.write("a.txt", "x"))
    #expect(result.exitCode == 2)
    #expect(
      result.errors == "leakindex: \(path): no index can be written here: \(path)/lock: "
        + "cannot lock: Not a directory: a file stands in its place or above it\n")
  }

  @Test func namesInMessagesDoNotReachTheTerminal() throws {
    for command in [["ingest"], ["extract"], ["stats", "--index"]] {
      let result = try Program.run(
        Program.built("leakindex"), command + ["no\u{1B}[31mred\nline"],
        environment: ["LEAKINDEX_INDEX": program.index])
      #expect(result.exitCode == 2)
      #expect(!result.errors.contains("\u{1B}"))
      #expect(result.errors.hasSuffix("\n") && result.errors.dropLast().allSatisfy { $0 != "\n" })
    }
  }
}

import Glibc
import TestKit
import Testing

/// A few kills of a run; `scripts/soak` does many.
@Suite struct KillTests {
  let program = LeakIndexProgram()

  private func makeDump() {
    for file in 0..<40 {
      var text = "Name,E-Mail\n"
      for row in 0..<400 { text += "Ada Berg,ada.\(file).\(row)@contoso.example\n" }
      program.scratch.write("dump/\(file).csv", text)
    }
  }

  @Test func killedRunsLoseNothing() throws {
    makeDump()
    let dump = program.scratch.file("dump")
    let whole = program.scratch.file("whole.idx")
    _ = try program.run("ingest", dump, "--index", whole)
    for kill in 0..<5 {
      let run = try Program.start(
        Program.built("leakindex"), ["ingest", dump, "--commit-seconds", "0"],
        environment: ["LEAKINDEX_INDEX": program.index])
      usleep(useconds_t(100_000 * (kill + 1)))
      Glibc.kill(run.id, SIGKILL)
      _ = run.wait()
      let verified = try program.run("verify")
      let isThere = !verified.errors.contains("there is no index here")
      #expect(verified.exitCode == 0 || !isThere, "\(verified.errors)")
    }
    #expect(try program.run("ingest", dump).exitCode == 0)
    let digest = try program.run("verify", "--digest", "--index", whole).output
    #expect(try program.run("verify", "--digest").output == digest)
  }

  @Test func anInterruptedRunCommitsAndSaysHowToGoOn() throws {
    makeDump()
    let run = try Program.start(
      Program.built("leakindex"), ["ingest", "-", program.scratch.file("dump")],
      environment: ["LEAKINDEX_INDEX": program.index])
    let lock = program.index + "/lock"
    for _ in 0..<600 where Files.bytes(lock).isEmpty { usleep(50_000) }
    Glibc.kill(run.id, SIGTERM)
    let result = run.wait()
    #expect(result.exitCode == 1, "\(result.errors)")
    #expect(result.errors.contains("Run the same command again to go on"), "\(result.errors)")
  }

  /// A content that was under way at the signal must not be taken for known by the next run.
  @Test func aContentReadInPartIsReadAgain() throws {
    for file in 0..<2 {
      var text = "Name,E-Mail\n"
      for row in 0..<30_000 { text += "Ada Berg,ada.\(file).\(row)@contoso.example\n" }
      program.scratch.write("dump/\(file).csv", text)
    }
    let dump = program.scratch.file("dump")
    let whole = program.scratch.file("whole.idx")
    _ = try program.run("ingest", dump, "--index", whole)
    for moment in 1...4 {
      let run = try Program.start(
        Program.built("leakindex"), ["ingest", dump],
        environment: ["LEAKINDEX_INDEX": program.index])
      usleep(useconds_t(250_000 * moment))
      Glibc.kill(run.id, SIGINT)
      _ = run.wait()
    }
    #expect(try program.run("ingest", dump).exitCode == 0)
    let digest = try program.run("verify", "--digest", "--index", whole).output
    #expect(try program.run("verify", "--digest").output == digest)
  }
}

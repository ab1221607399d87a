import TestKit
import Testing

@Suite struct ProgramTests {
  @Test func passesInputAndOutputThrough() throws {
    let input = [UInt8](repeating: 120, count: 300_000)
    let result = try Program.run("/bin/cat", input: input)
    #expect(result.exitCode == 0)
    #expect(result.stdout == input)
    #expect(result.peakRSS > 0)
  }

  @Test func tellsExitCodeSignalAndEnvironment() throws {
    let result = try Program.run(
      "/bin/sh", ["-c", "echo $WORD; echo trouble >&2; exit 3"], environment: ["WORD": "hello"])
    #expect(result.exitCode == 3)
    #expect(result.output == "hello\n")
    #expect(result.errors == "trouble\n")
    #expect(try Program.run("/bin/sh", ["-c", "kill -9 $$"]).exitCode == 137)
  }

  @Test func findsTheBuiltPrograms() throws {
    let result = try Program.run(Program.built("dumpgen"), ["--help"])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("dumpgen"))
  }
}

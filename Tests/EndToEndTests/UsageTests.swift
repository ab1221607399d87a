import Glibc
import TestKit
import Testing

/// What a user meets who types something wrong, or whose files are not what they should be.
@Suite struct UsageTests {
  let program = LeakIndexProgram()

  @Test func unknownOptionIsWrongUsage() throws {
    let result = try program.run("ingest", "--nonsense", "x")
    #expect(result.exitCode == 64)
    #expect(result.errors.contains("Unknown option '--nonsense'"))
  }

  @Test(arguments: [
    ["ingest"], ["search"], ["export", "everything"], ["ingest", "x", "--shards", "3"],
    ["ingest", "x", "--memory", "1"], ["ingest", "x", "--jobs", "0"],
    ["stats", "--min-confidence", "2"], ["search", "x", "--limit", "0"],
    ["export", "ledger", "--kind", "email"],
  ])
  func wrongUsageIsCode64(arguments: [String]) throws {
    let result = try Program.run(Program.built("leakindex"), arguments)
    #expect(result.exitCode == 64)
    #expect(!result.errors.isEmpty)
    #expect(result.stdout.isEmpty)
  }

  @Test func missingPathIsCode2AndMakesNoIndex() throws {
    let result = try program.run("ingest", program.scratch.file("nowhere"))
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("nowhere"))
    #expect(access(program.index, F_OK) != 0)
  }

  @Test(arguments: ["stats", "verify"])
  func missingIndexIsCode2(command: String) throws {
    let result = try program.run(command)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("test.idx"))
  }

  @Test func aFolderOfSomethingElseIsNoIndex() throws {
    program.scratch.write("test.idx/notes.txt", "hello")
    let source = program.scratch.write("a.txt", "alice@example.com\n")
    let result = try program.run("ingest", source)
    #expect(result.exitCode == 2)
    #expect(result.errors.contains("test.idx"))
  }

  @Test func helpNamesEveryCommand() throws {
    let result = try program.run("--help")
    #expect(result.exitCode == 0)
    for command in ["ingest", "stats", "search", "export", "extract", "verify", "version"] {
      #expect(result.output.contains("  \(command) "))
    }
  }

  @Test func versionIsSaid() throws {
    #expect(try program.run("version").output.hasPrefix("leakindex 0."))
  }
}

import Glibc
import TestKit
import Testing

/// `compact`, `forget`, `merge` and `--checksum` as a user does it.
@Suite struct MaintenanceTests {
  let program = LeakIndexProgram()

  private func makeDump() {
    program.scratch.write(
      "dump/crm.csv",
      """
      Name,E-Mail
      Marie Dupont,marie.dupont@contoso.example
      Jan Kowalski,jan@fabrikam.example

      """)
    program.scratch.write("dump/copy.csv", "Name,E-Mail\nEva Nowak,eva@contoso.example\n")
    program.scratch.write("dump/copy2.csv", "Name,E-Mail\nEva Nowak,eva@contoso.example\n")
  }

  private func files(_ folder: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Files.below(folder) where name != "lock" {
      files[name] = Files.bytes(folder + "/" + name)
    }
    return files
  }

  @Test func compactedIndexesOfTheSameInputAreTheSameBytes() throws {
    makeDump()
    let dump = program.scratch.file("dump")
    _ = try program.run("ingest", dump, "--jobs", "1")
    program.scratch.write("dump/more.csv", "Name,E-Mail\nAda Berg,ada@contoso.example\n")
    _ = try program.run("ingest", dump)
    let digest = try program.run("verify", "--digest").output
    let compacted = try program.run("compact")
    #expect(compacted.exitCode == 0, "\(compacted.errors)")
    #expect(try program.run("verify", "--digest").output == digest)

    let other = program.scratch.file("other.idx")
    _ = try program.run("ingest", dump, "--index", other, "--jobs", "4")
    _ = try program.run("compact", "--index", other)
    #expect(files(other) == files(program.index))
    #expect(try program.run("ingest", dump).output.contains("4 unchanged"))
  }

  @Test func whatIsForgottenIsInNoFileAndStaysOut() throws {
    makeDump()
    let dump = program.scratch.file("dump")
    _ = try program.run("ingest", dump)
    let forgotten = try program.run("forget", "Eva@contoso.example", "Eva Nowak")
    #expect(forgotten.exitCode == 0, "\(forgotten.errors)")
    #expect(try program.run("search", "eva@contoso.example").exitCode == 1)
    #expect(try program.run("search", "marie.dupont@contoso.example").exitCode == 0)
    // Small blocks are not compressed, so that what is left would be seen.
    for (name, bytes) in files(program.index) {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("nowak"), "\(name)")
      #expect(!text.contains("eva"), "\(name)")
    }
    program.scratch.write(
      "dump/again.csv", "Name,E-Mail\nEva Nowak,eva@contoso.example\nX,x@y.example\n")
    _ = try program.run("ingest", dump)
    #expect(try program.run("search", "x@y.example").exitCode == 0)
    #expect(try program.run("search", "eva@contoso.example").exitCode == 1)
    #expect(try program.run("search", "nowak").exitCode == 1)
    #expect(try program.run("forget", "nobody@contoso.example").exitCode == 1)
    #expect(try program.run("verify").exitCode == 0)
  }

  @Test func forgetsALeakAndAPath() throws {
    makeDump()
    program.scratch.write("second/a.csv", "Name,E-Mail\nIda Holm,ida@contoso.example\n")
    _ = try program.run("ingest", program.scratch.file("dump"))
    _ = try program.run("ingest", program.scratch.file("second"), "--leak", "second")
    #expect(try program.run("forget", "--leak", "second").exitCode == 0)
    #expect(try program.run("search", "ida@contoso.example").exitCode == 1)
    #expect(try program.run("forget", "--path", "dump/copy.csv").exitCode == 0)
    let eva = try program.run("search", "eva@contoso.example", "--format", "ndjson")
    #expect(LeakIndexProgram.value("documents", in: eva.output) == "1")
    #expect(try program.run("forget", "--path", "dump").exitCode == 0)
    #expect(try program.run("search", "eva@contoso.example").exitCode == 1)
    #expect(try program.run("verify").exitCode == 0)
  }

  @Test func unitesIndexesThatWereBuiltApart() throws {
    makeDump()
    program.scratch.write("second/a.csv", "Name,E-Mail\nEva Nowak,eva@contoso.example\n")
    let (dump, second) = (program.scratch.file("dump"), program.scratch.file("second"))
    let (one, two) = (program.scratch.file("one.idx"), program.scratch.file("two.idx"))
    _ = try program.run("ingest", dump, "--index", one)
    _ = try program.run("ingest", second, "--index", two)
    let merged = try program.run("merge", one, two, "-o", program.index)
    #expect(merged.exitCode == 0, "\(merged.errors)")
    #expect(try program.run("verify").exitCode == 0)
    let both = program.scratch.file("both.idx")
    _ = try program.run("ingest", second, dump, "--index", both)
    _ = try program.run("compact", "--index", both)
    #expect(files(both) == files(program.index))
    let again = try program.run("merge", one, two, "-o", program.index)
    #expect(again.exitCode == 2)
    #expect(again.errors.contains("there is an index already"), "\(again.errors)")
  }

  @Test func checksumsTellWhatChanged() throws {
    makeDump()
    let dump = program.scratch.file("dump")
    let read = try program.run("ingest", dump, "--checksum")
    #expect(read.exitCode == 0, "\(read.errors)")
    // The same size and, set back, the same time: only the bytes tell.
    let file = program.scratch.file("dump/copy.csv")
    var status = stat()
    stat(file, &status)
    let text = "Name,E-Mail\nEva Nowak,eve@contoso.example\n"
    let descriptor = open(file, O_WRONLY)
    _ = write(descriptor, text, text.utf8.count)
    let times = [status.st_atim, status.st_mtim]
    futimens(descriptor, times)
    close(descriptor)
    #expect(try program.run("ingest", dump).output.contains("3 unchanged"))
    let third = try program.run("ingest", dump, "--checksum")
    #expect(third.output.contains("2 unchanged"), "\(third.output)")
    #expect(try program.run("search", "eve@contoso.example").exitCode == 0)
    // A new time alone is no change.
    utimes(file, nil)
    #expect(try program.run("ingest", dump, "--checksum").output.contains("3 unchanged"))
  }
}

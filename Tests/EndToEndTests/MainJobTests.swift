import Glibc
import TestKit
import Testing

/// The main job as a user does it: ingest, stats, search, export, again.
@Suite struct MainJobTests {
  let program = LeakIndexProgram()

  private func makeDump() {
    program.scratch.write(
      "dump/crm.csv",
      """
      Vorname;Nachname;Firma;E-Mail;Telefon
      Marie;Dupont;Contoso GmbH;marie.dupont@contoso.example;+49 30 23125 001
      Jan;Kowalski;Fabrikam Ltd;jan@mail.fabrikam.example;+44 20 7946 0123

      """)
    program.scratch.write(
      "dump/mail.eml",
      """
      From: "Dupont, Marie" <Marie.Dupont@contoso.example>
      To: jan@mail.fabrikam.example
      Subject: offer
      Date: Mon, 14 Mar 2022 09:26:53 +0000
      Message-ID: <phantom@contoso.example>

      Dear Jan, see below.

      """)
  }

  @Test func findsWhatItRead() throws {
    makeDump()
    let ingest = try program.run("ingest", program.scratch.file("dump"), "--leak", "test")
    #expect(ingest.exitCode == 0, "\(ingest.output)\(ingest.errors)")
    let exact = try program.run("search", "marie.dupont@contoso.example", "--format", "ndjson")
    #expect(exact.lines.count == 1)
    #expect(exact.output.contains("dump/crm.csv"))
    #expect(exact.output.contains("dump/mail.eml"))
    #expect(LeakIndexProgram.value("documents", in: exact.output) == "2")
    let domain = try program.run("search", "fabrikam.example")
    #expect(domain.output.contains("j•••@mail.fabrikam.example"))
    #expect(!domain.output.contains("jan@"))
    #expect(try program.run("search", "dupont").output.contains("Dupont"))
    #expect(try program.run("search", "contoso", "--kind", "company").exitCode == 0)
    #expect(try program.run("search", "+442079460123").exitCode == 0)
    #expect(try program.run("search", "020 7946 0123", "--region", "GB").exitCode == 0)
    let nothing = try program.run("search", "phantom@contoso.example")
    #expect(nothing.exitCode == 1)
    #expect(nothing.output.contains("nothing found"))
  }

  @Test func aSecondRunReadsNothingAndChangesNothing() throws {
    makeDump()
    _ = try program.run("ingest", program.scratch.file("dump"))
    let first = try program.run("verify", "--digest")
    let again = try program.run("ingest", program.scratch.file("dump"))
    #expect(again.output.contains("2 unchanged"), "\(again.output)")
    #expect(try program.run("verify", "--digest").output == first.output)
    #expect(try program.run("verify").exitCode == 0)
  }

  @Test func jobsAndMemoryDoNotChangeTheAnswer() throws {
    makeDump()
    _ = try program.run("ingest", program.scratch.file("dump"), "--jobs", "1")
    let digest = try program.run("verify", "--digest").output
    let other = LeakIndexProgram()
    _ = try other.run(
      "ingest", program.scratch.file("dump"), "--jobs", "4", "--memory", "64M")
    #expect(try other.run("verify", "--digest").output == digest)
  }

  @Test func filesAreTheOwnersAlone() throws {
    makeDump()
    _ = try program.run("ingest", program.scratch.file("dump"))
    let export = program.scratch.file("out.ndjson")
    _ = try program.run("export", "identities", "--output", export)
    let modes = try Program.run(
      "/usr/bin/find", [program.index, export, "-printf", "%y %m\n"])
    #expect(Set(modes.lines.map(String.init)) == ["d 700", "f 600"])
  }

  @Test func exportsAreMaskedUnlessRevealed() throws {
    makeDump()
    _ = try program.run("ingest", program.scratch.file("dump"))
    let masked = try program.run("export", "mentions").output
    #expect(!masked.lowercased().contains("marie"))
    #expect(masked.contains("•••@contoso.example"))
    #expect(try program.run("export", "mentions", "--reveal").output.contains("Marie Dupont"))
    let csv = try program.run("export", "identities", "--format", "csv").lines
    #expect(csv.first?.hasPrefix("kind,value,mentions,documents,contents") == true)
  }

  @Test func readsStandardInput() throws {
    let input = Array("call alice@example.com today\n".utf8)
    let result = try program.run("ingest", "-", "--name", "note.txt", input: input)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(try program.run("search", "alice@example.com").output.contains("note.txt"))
  }

  @Test func contextIsReadAgainFromTheSource() throws {
    makeDump()
    _ = try program.run("ingest", program.scratch.file("dump"))
    let found = try program.run("search", "jan@mail.fabrikam.example", "--context")
    #expect(found.output.contains("Fabrikam Ltd"), "\(found.output)")
  }

  @Test func extractShowsWhyWithoutAnIndex() throws {
    let text = Array("Write to bob@example.com.\n".utf8)
    let result = try program.run("extract", "-", input: text)
    #expect(LeakIndexProgram.value("value", in: result.output) == "bob@example.com")
    #expect(LeakIndexProgram.value("offset", in: result.output) == "9")
    #expect(LeakIndexProgram.value("length", in: result.output) == "15")
    let marked = try program.run("extract", "-", "--format", "text", input: text)
    #expect(marked.output.contains("Write to ⟦bob@example.com⟧(email"))
  }

  @Test func twoWritersAreToldApart() throws {
    makeDump()
    // Holds the lock while it waits for standard input.
    let holder = try Program.start(
      Program.built("leakindex"), ["ingest", "-"], environment: ["LEAKINDEX_INDEX": program.index])
    // It names itself in the lock file once it has the lock.
    let lock = program.index + "/lock"
    for _ in 0..<600 where Files.bytes(lock).isEmpty { usleep(50_000) }
    let second = try program.run("ingest", program.scratch.file("dump"))
    #expect(second.exitCode == 2)
    #expect(second.errors.contains("process \(holder.id) "), "\(second.errors)")
    #expect(holder.wait(feeding: []).exitCode == 0)
    #expect(try program.run("ingest", program.scratch.file("dump")).exitCode == 0)
  }
}

import Glibc
import TestKit
import Testing

/// The reading commands as a user meets them: search, stats, export, verify.
@Suite struct ReadingTests {
  let program = LeakIndexProgram()

  private func ingest() throws {
    program.scratch.write(
      "dump/crm.csv",
      """
      Vorname;Nachname;Firma;E-Mail;Telefon
      Marie;Dupont;Contoso GmbH;marie.dupont@contoso.com;+49 30 23125 001
      Jan;Kowalski;Fabrikam Ltd;jan@mail.fabrikam.com;+44 20 7946 0123

      """)
    program.scratch.write(
      "dump/evil\u{1B}[31m.txt", "Write to =cmd@example.com or bob@example.org.\n")
    let result = try program.run("ingest", program.scratch.file("dump"))
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
  }

  @Test func companionsAreShownMasked() throws {
    try ingest()
    let text = try program.run(
      "search", "marie.dupont@contoso.com", "--with", "person,phone,company")
    #expect(text.exitCode == 0, "\(text.errors)")
    #expect(text.output.contains("in the same records:"))
    #expect(text.output.contains("M••• D•••"))
    #expect(text.output.contains("Contoso GmbH"))
    #expect(text.output.contains("+49 ••• ••01"))
    #expect(!text.output.contains("Kowalski"))
    let json = try program.run(
      "search", "marie.dupont@contoso.com", "--with", "all", "--format", "ndjson", "--reveal")
    #expect(
      json.output.contains(
        #""with":[{"kind":"phone","value":"+493023125001","records":1,"documents":1}"#))
    #expect(try program.run("search", "x", "--with", "nonsense").exitCode == 64)
  }

  @Test func severalQueriesAndPages() throws {
    try ingest()
    let found = try program.run("search", "jan@mail.fabrikam.com", "nobody@example.com")
    #expect(found.exitCode == 0)
    #expect(found.output.contains("nobody@example.com: nothing found"))
    let first = try program.run("search", "com", "--kind", "email", "--limit", "1")
    #expect(first.output.contains("--skip 1 shows the next page"))
    let second = try program.run("search", "com", "--kind", "email", "--limit", "1", "--skip", "1")
    #expect(second.exitCode == 0)
    #expect(second.output != first.output)
    #expect(try program.run("search", "com", "--kind", "email", "--skip", "99").exitCode == 1)
  }

  @Test func noControlCharacterReachesTheTerminal() throws {
    try ingest()
    for arguments in [
      ["search", "bob@example.org"], ["stats"], ["export", "documents"], ["export", "ledger"],
      ["search", "bob@example.org", "--format", "ndjson"], ["export", "ledger", "--format", "csv"],
    ] {
      let result = try Program.run(
        Program.built("leakindex"), arguments, environment: ["LEAKINDEX_INDEX": program.index])
      #expect(!result.stdout.contains(0x1B), "\(arguments)")
    }
  }

  @Test func exportsHaveTheirShapes() throws {
    try ingest()
    let identity = try program.run("export", "identities", "--kind", "email").lines
    #expect(
      identity.contains {
        $0.hasPrefix(
          #"{"kind":"email","value":"m•••@contoso.com","mentions":1,"documents":1,"contents":1"#)
      })
    let mention = try program.run("export", "mentions", "--kind", "phone", "--reveal").lines
    #expect(
      mention.contains {
        $0.hasPrefix(
          #"{"kind":"phone","value":"+442079460123","leak":"default","document":"dump/crm.csv","record":1,"field":"Telefon","rule":"csv-column","confidence":0.9"#
        )
      })
    let document = try program.run("export", "documents").lines
    let crm = try #require(
      document.first {
        $0.hasPrefix(#"{"document":"dump/crm.csv","leak":"default","bytes":"#)
      })
    #expect(crm.contains(#","modified":"20"#))
    #expect(crm.contains(#"Z","media":"text/csv","content":""#))
    #expect(crm.hasSuffix(#"","duplicates":0}"#))
    let ledger = try program.run("export", "ledger").lines
    #expect(
      ledger.contains {
        $0.hasPrefix(#"{"path":"dump/crm.csv","outcome":"indexed","reason":"","bytes":"#)
      })
    let csv = try program.run("export", "identities", "--format", "csv", "--reveal").lines
    #expect(csv.first == "kind,value,mentions,documents,contents,country,flags,confidence")
    #expect(!csv.contains { $0.hasPrefix("email,=") })
    #expect(csv.contains { $0.hasPrefix("phone,+442079460123,1,1,1,GB,,") })
  }

  @Test func anExportIsWholeOrNotThere() throws {
    try ingest()
    let path = program.scratch.file("out.csv")
    #expect(try program.run("export", "identities", "-o", path).exitCode == 0)
    let again = try program.run("export", "identities", "-o", path)
    #expect(again.exitCode == 2)
    #expect(again.errors.contains("is there already"))
    #expect(try program.run("export", "mentions", "-o", path, "--force").exitCode == 0)
    let full = try Program.run(
      "/bin/sh",
      ["-c", "\(Program.built("leakindex")) export mentions --index \(program.index) >/dev/full"])
    #expect(full.exitCode == 2)
    #expect(full.errors.contains("No space left on device"))
    let none = try program.run("export", "mentions", "-o", program.scratch.file("no/such/folder"))
    #expect(none.exitCode == 2)
    let left = Files.below(program.scratch.path).filter { $0.hasSuffix(".part") }
    #expect(left == [])
  }

  @Test func aClosedPipeEndsQuietly() throws {
    try ingest()
    for command in ["export mentions", "export ledger --format csv", "stats", "search com"] {
      let piped = try Program.run(
        "/bin/sh",
        ["-c", "\(Program.built("leakindex")) \(command) --index \(program.index) | true"])
      #expect(piped.exitCode == 0)
      #expect(piped.errors.isEmpty, "\(piped.errors)")
    }
  }

  @Test func damageIsSaidAndPassedOverOnlyWhenAsked() throws {
    try ingest()
    let name = try #require(Files.below(program.index).first { $0.hasSuffix(".mentions") })
    let path = "\(program.index)/\(name)"
    var bytes = Files.bytes(path)
    bytes[40] ^= 0xFF
    Files.write(bytes, to: path)
    let verify = try program.run("verify")
    #expect(verify.exitCode == 2)
    #expect(verify.errors.contains(name))
    #expect(verify.errors.contains("restore it from a copy, or index again"))
    let partial = try program.run("stats", "--partial")
    #expect(partial.exitCode == 1, "\(partial.errors)")
    #expect(partial.errors.contains("left out: "))
    #expect(partial.output.contains("Documents"))
    Files.write(Array(bytes.prefix(100)), to: path)
    #expect(try program.run("stats").exitCode == 2)
    let search = try program.run("search", "jan@mail.fabrikam.com")
    #expect(search.exitCode == 2)
    #expect(search.errors.contains(name))
  }

  @Test func everyCommandSaysWhatToDoWithoutAnIndex() throws {
    for arguments in [["stats"], ["search", "x"], ["export", "ledger"], ["verify"]] {
      let result = try Program.run(
        Program.built("leakindex"), arguments + ["--index", program.scratch.file("none")])
      #expect(result.exitCode == 2)
      #expect(result.errors.contains("make one with `leakindex ingest`"), "\(result.errors)")
      #expect(result.stdout.isEmpty)
    }
  }
}

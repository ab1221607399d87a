import Corpus
import Parse
import Testing

@Suite struct CardReadingTests {
  private static let card = """
    BEGIN:VCARD
    VERSION:3.0
    N:Dupont;Marie;;Dr.;
    FN:Marie Dupont
    ORG:Contoso GmbH;Sales
    item1.EMAIL;TYPE=INTERNET,WORK:marie@example.com
    TEL;TYPE="cell;home":+33 1 99 00 12 34
    ADR;TYPE=work:;;1 Main Street;Paris;;75001;France
    NOTE:first\\nsecond\\, and a line that is
      continued
    PHOTO;ENCODING=b:/9j/4AAQSkZJRgABAQ
    END:VCARD

    """

  @Test func cardsAreRecords() throws {
    let leaf = try ParsedLeaf(Self.card + Self.card.replacing("Marie", with: "Jan"))
    #expect(leaf.report.media.rawValue == "text/vcard")
    #expect(leaf.report.records == 2)
    #expect(
      leaf.records[0].description == """
        0:[fn=Marie Dupont, org=Contoso GmbH, org/unit=Sales, email=marie@example.com, \
        tel=+33 1 99 00 12 34, adr=1 Main Street, adr=Paris, adr=75001, adr/country=France, \
        note=first
        second, and a line that is continued]
        """)
    #expect(leaf.value(1, "fn") == "Jan Dupont")
  }

  @Test func oldCards() throws {
    let leaf = try ParsedLeaf(
      """
      BEGIN:VCARD\r
      VERSION:2.1\r
      N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=\r
      =F6rg\r
      EMAIL;INTERNET:joerg@example.com\r
      END:VCARD\r

      """)
    #expect(leaf.texts == [["Müller", "Jörg", "joerg@example.com"]])
    #expect(leaf.records[0].fields.map(\.name) == ["n/family", "n/given", "email"])
  }

  @Test func entriesAreRecords() throws {
    let leaf = try ParsedLeaf(
      """
      version: 1
      # people

      dn: cn=Marie Dupont,ou=people,dc=example,dc=com
      objectClass: inetOrgPerson
      cn:: TWFyaWUgRHVww7NudA==
      mail: marie@exam
       ple.com
      telephoneNumber: +33 1 99 00 12 34

      dn: cn=Domain Admins,dc=example,dc=com
      objectClass: group
      cn: Domain Admins
      mail: admins@example.com
      """)
    #expect(leaf.report.media.rawValue == "text/x-ldif")
    #expect(
      leaf.records.map(\.description) == [
        "0:[line=# people]",
        "1:[cn=Marie Dupónt, mail=marie@example.com, telephonenumber=+33 1 99 00 12 34]",
        "2:[group/cn=Domain Admins, mail=admins@example.com]",
      ])
  }

  @Test("Entries without classes are people's where they have an address")
  func entriesWithoutClasses() throws {
    let leaf = try ParsedLeaf(
      """
      dn: cn=Xyla Qworp,dc=example,dc=com
      cn: Xyla Qworp
      mail: xyla@example.com

      dn: cn=Printers,dc=example,dc=com
      cn: Printers
      """)
    #expect(leaf.report.media.rawValue == "text/x-ldif")
    #expect(
      leaf.records.map(\.description) == [
        "0:[cn=Xyla Qworp, mail=xyla@example.com]", "1:[group/cn=Printers]",
      ])
  }

  @Test func wholeAndStreamedGiveTheSame() throws {
    let text = (0..<500).map { Self.card.replacing("Marie", with: "Marie\($0)") }.joined()
    let whole = try ParsedLeaf(text)
    for (batch, chunk) in [(1, 100), (1000, 77), (50_000, 4096)] {
      let streamed = try ParsedLeaf(Array(text.utf8), batchInBytes: batch, chunk: chunk)
      let isSame = streamed.records == whole.records
      #expect(isSame)
    }
    #expect(whole.records.count == 500)
  }

  @Test func hostileCardsEnd() throws {
    let endless = "BEGIN:VCARD\nFN:" + String(repeating: "x\n ", count: 50_000)
    #expect(try ParsedLeaf(endless).records.count == 1)
    let keys = (0..<5_000).map { "X-K\($0):bob@example.com\n" }.joined()
    let leaf = try ParsedLeaf("BEGIN:VCARD\n" + keys)
    #expect(leaf.batches[0].schema.columns.count <= 1024)
    var seed: UInt64 = 3
    let alphabet = Array("BEGIN:VCARD\nEND:N;\\= \"\r\n:.".utf8)
    for _ in 0..<200 {
      var bytes = Array("BEGIN:VCARD\n".utf8)
      for _ in 0..<100 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(alphabet[Int(seed >> 33) % alphabet.count])
      }
      let whole = try ParsedLeaf(bytes)
      #expect(whole.report.media.rawValue == "text/vcard")
    }
  }

  @Test("Events of calendars are records; lines are unfolded, who is asked is named")
  func events() throws {
    let leaf = try ParsedLeaf(
      """
      BEGIN:VCALENDAR\r
      VERSION:2.0\r
      BEGIN:VEVENT\r
      ORGANIZER;CN="Dupont, Marie":mailto:marie@exam\r
       ple.com\r
      ATTENDEE;ROLE=CHAIR;CN=Jan Kow\r
       alski;RSVP=TRUE:MAILTO:jan@example.com\r
      SUMMARY:first\\, second\r
      DTSTART:20240314T092653Z\r
      END:VEVENT\r
      BEGIN:VEVENT\r
      ATTENDEE:mailto:ann@example.com\r
      END:VEVENT\r
      END:VCALENDAR\r

      """)
    #expect(leaf.report.media.rawValue == "text/calendar")
    #expect(
      leaf.records.map(\.description) == [
        "0:[cn=Dupont, Marie, email=marie@example.com, cn=Jan Kowalski, email=jan@example.com, "
          + "event/summary=first, second]", "1:[email=ann@example.com]",
      ])
  }
}

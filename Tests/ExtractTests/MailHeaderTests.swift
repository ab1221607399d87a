import Corpus
import Testing

@testable import Extract

@Suite struct MailHeaderTests {
  @Test(arguments: [
    ("Marie Dupont <marie.dupont@example.com>", "Marie Dupont"),
    ("\"Dupont, Marie (EXT)\" <marie.dupont@example.com>", "Marie Dupont"),
    ("Dupont, Marie <marie.dupont@example.com>", "Marie Dupont"),
    ("'Marie Dupont' <marie.dupont@example.com>", "Marie Dupont"),
    ("\"'Marie Dupont'\" <marie.dupont@example.com>", "Marie Dupont"),
    ("\"Marie Dupont\" marie.dupont@example.com", "Marie Dupont"),
    ("marie.dupont@example.com (Marie Dupont)", "Marie Dupont"),
    ("Marie Dupont via List <list@example.com>", "Marie Dupont"),
    ("\"Marie Dupont (via Docs)\" <noreply@example.com>", "Marie Dupont"),
    ("assistant@example.com on behalf of Marie Dupont <marie@example.com>", "Marie Dupont"),
    ("DUPONT Marie <m@example.com>", "Marie Dupont"),
    ("\"Marie Dupont <marie.dupont@example.com>", "Marie Dupont"),
    ("Marie Dupont\" <marie.dupont@example.com>", "Marie Dupont"),
    ("Marie Dupont [mailto:marie.dupont@example.com]", "Marie Dupont"),
    ("Marie Dupont - Contoso <marie.dupont@example.com>", "Marie Dupont"),
    ("CN=Marie Dupont/OU=Sales/O=Contoso <marie.dupont@example.com>", "Marie Dupont"),
    ("Marie Dupont/Sales/Contoso <m@example.com>", "Marie Dupont"),
    ("\"Marie Dupont\"<marie.dupont@example.com>", "Marie Dupont"),
    ("Team: Marie Dupont <marie.dupont@example.com>;", "Marie Dupont"),
    ("marie.dupont@example.com <marie.dupont@example.com>", ""),
    ("\"marie.dupont@example.com\" <marie.dupont@example.com>", ""),
    ("Contoso Support <support@example.com>", ""),
    ("Sales <sales@example.com>", ""), ("<marie@example.com>", ""),
    ("/O=CONTOSO/OU=EXCHANGE/CN=RECIPIENTS/CN=MDUPONT <m@example.com>", ""),
    ("Zofia Wójcik <z.wojcik@example.pl>", "Zofia Wójcik"),
    ("Dr. Jan Kowalski, MBA <jan@example.pl>", "Jan Kowalski"),
    ("\"Xqzt Vrrblk\" <xqzt.vrrblk@example.com>", "Xqzt Vrrblk"),
  ])
  func displayName(_ header: String, _ expected: String) {
    let found = Findings.mail([("From", header)])
    #expect(found.people == (expected.isEmpty ? [] : [expected]))
    #expect(!found.emails.isEmpty)
  }

  @Test func lists() {
    let found = Findings.mail([
      (
        "To",
        "\"Dupont, Marie\" <m@example.com>, Jan Kowalski <j@example.com>; Schmidt, Anna; "
          + "peter@example.com, Contoso GmbH <info@example.com>,Lucia Rossi<l@example.it>"
      )
    ])
    #expect(found.people == ["Marie Dupont", "Jan Kowalski", "Anna Schmidt", "Lucia Rossi"])
    #expect(found.companies == ["Contoso GmbH"])
    #expect(found.emails.count == 5)
  }

  @Test func messageIDsAreNoAddresses() {
    let found = Findings.mail([
      ("Message-ID", "<abc123@mail.example.com>"), ("In-Reply-To", "<def@mail.example.com>"),
      ("References", "<x@example.com> <y@example.com>"),
      ("Received", "from a (b) by c id 12@example.com for <d@example.com>"),
      ("Return-Path", "<bounce@example.com>"), ("Subject", "write to me@example.com"),
    ])
    #expect(found.emails.sorted() == ["bounce@example.com", "me@example.com"])
  }

  @Test func organisationHeader() {
    let found = Findings.mail([("Organization", "Contoso Trading")])
    #expect(found.companies == ["Contoso Trading"])
  }
}

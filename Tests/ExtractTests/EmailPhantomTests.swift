import Corpus
import Testing

@testable import Extract

/// What looks like an address and is none, and what is kept with doubts.
@Suite struct EmailPhantomTests {
  @Test(
    "Nobody's address",
    arguments: [
      "https://user:password@host.example.com/x", "ftp://user@ftp.example.com/",
      "postgres://app:s3cret@db.example.com:5432/crm", "mongodb+srv://u:p@cluster.example.com/x",
      "git@github.com:group/project.git", "scp root@web.example.com:/etc/passwd .",
      "root@web.example.com:~# ls", "Message-ID: <20020822.4F3@mail.example.com>",
      "> In-Reply-To: <20020822.4F3@mail.example.com>",
      "References: <a1@mail.example.com>\n\t<b2@mail.example.com>\n <c3@mail.example.com>",
      "In message <20020822.4F3@mail.example.com>, Bob wrote:",
      "In article <abc@news.example.com> Bob wrote:", "Content-ID: <part1.abc@example.com>",
      "src=\"cid:part1.abc@example.com\"", "cid:image001.png@01D8C2A4.5B2F0E30",
      "mid:1@example.com",
      "UID:20220822T123456Z-1234@example.com", "logo@2x.png", "icon@3x.zip", "icon@1.5x.mov",
      "lodash@4.17.21", "@angular/core@12.0.0", "react@18.2.0.md", "foo@1.2.zip",
      "actions/checkout@v3",
      "$user@example.com", "${user}@example.com", "%s@example.com", "{name}@example.com",
      "*@example.com", "j***n@example.com", "b*b@example.com", "@bob@example.social",
      "a@b@example.com",
      "bob@localhost", "bob@[192.168.1.1]", "bob@192.168.1.1", "bob@example", "@example.com",
      "bob@", "bob@.com", "bob@-example.com", "bob@example-.com", "bob@example..com",
      ".bob@example.com",
      "bob.@example.com", "bo..b@example.com", "bob@example.nosuchtld", "bob@example.comTel",
      "bob@example.com_backup", "bob@example.com-backup", "bob@example.com.1", "bob@contoso.local",
      "bo\u{FFFD}b@example.com",
    ])
  func phantoms(text: String) {
    #expect(EmailHit.find(text) == [])
    #expect(EmailHit.find("\n\(text)\n") == [])
  }

  @Test("A byte that is no UTF-8 may be half of a letter")
  func invalidBytes() {
    #expect(EmailHit.find(Array("see \u{1}".utf8) + [0xE9] + Array("mile@example.fr".utf8)) == [])
    #expect(EmailHit.find([0xC3] + Array("bob@example.com".utf8)) == [])
    #expect(
      EmailHit.find(Array("bob@example.com".utf8) + [0xE9]).map(\.value) == ["bob@example.com"])
  }

  @Test("Only the first of an address and its password, whatever the password is")
  func passwords() {
    for password in ["Passw0rd@1.com", "x:y@z.com", "hunter2", "a@b", "p@ss@word.com"] {
      #expect(EmailHit.find("bob@example.com:\(password)").map(\.value) == ["bob@example.com"])
    }
    #expect(
      EmailHit.values("bob@example.com: alice@example.org")
        == ["bob@example.com", "alice@example.org"])
  }

  @Test("The user of an URL may be an address")
  func userInURL() {
    let found = EmailHit.values("ftp://bob@example.com:secret@ftp.example.net/")
    #expect(found == ["bob@example.com"])
    #expect(EmailHit.values("ftp://bob%40example.com:pw@ftp.example.net/") == ["bob@example.com"])
  }

  @Test("Header lines of addresses are not those of identifiers")
  func headerLines() {
    #expect(EmailHit.values("> From: <bob@example.com>\n> To: <alice@example.org>").count == 2)
    #expect(EmailHit.values("To: Bob <bob@example.com>,\n\t<alice@example.org>").count == 2)
    #expect(EmailHit.values("Message-ID: <1@example.com>\nFrom: <bob@example.com>").count == 1)
    #expect(EmailHit.values("Bob wrote <bob@example.com>") == ["bob@example.com"])
  }

  @Test("Messages that lie as text in JSON, where lines end in two bytes")
  func escapedLines() {
    let text =
      #"{"text":"Return-Path: <bob@example.com>\nReceived: from x by y\n    with ESMTP id <0H1G0@mx.example.com>"#
      + #" for <alice@example.org>\nIn-Reply-To: <a1.b2@mx.example.com>\nReferences: <c3@mx.example.com>\n"#
      + #"    <d4@mx.example.com>\n\t<e5@mx.example.com>\nTo: <carol@example.net>,\n\t<dave@example.net>\n"}"#
    #expect(
      EmailHit.values(text) == [
        "bob@example.com", "alice@example.org", "carol@example.net", "dave@example.net",
      ])
    #expect(EmailHit.find("(IDENT:root@mx.example.com [192.168.1.1])") == [])
  }

  @Test("Doubtful ones are kept below what is shown")
  func doubtful() {
    for text in [
      "nick!user@irc.example.com", "d41d8cd98f00b204e9800998ecf8427e@example.com",
      "01c24a1e$1f2e3d4c$0100a8c0@laptop.example.com",
      "20020822123456.12345.qmail@mail.example.com",
    ] {
      let found = EmailHit.find(text)
      #expect(found.count == 1 && found[0].percent < 50, "\(found)")
    }
  }

  @Test("Names of somebody's own network count where something says that it is an address")
  func innerNames() {
    for name in ["local", "lan", "corp", "internal"] {
      let address = "bob@contoso.\(name)"
      #expect(EmailHit.find("write to \(address) now") == [])
      #expect(EmailHit.find("From: <\(address)>").map(\.percent) == [50])
      #expect(EmailHit.find("{\"mail\":\"\(address)\"}").map(\.percent) == [50])
      #expect(EmailHit.find(address, .csv).map(\.percent) == [70])
      #expect(EmailHit.find(address, .mailHeader).map(\.value) == [address])
    }
  }

  @Test("Reserved names (RFC 2606)")
  func reservedNames() {
    #expect(EmailHit.find("alice@contoso.example").map(\.percent) == [95])
    #expect(EmailHit.find("alice@contoso.test").map(\.percent) == [95])
    #expect(EmailHit.find("alice@example.com.invalid").map(\.percent) == [60])
    #expect(EmailHit.find("alice@contoso.localhost") == [])
  }

  @Test("Roles and services are told from people")
  func roles() {
    for name in [
      "no-reply", "noreply", "No-Reply", "postmaster", "MAILER-DAEMON", "info", "kontakt", "sales",
      "support+123", "bounce-42", "list-owner", "news-request", "noreply-orders", "git", "root",
    ] {
      #expect(EmailHit.find("\(name)@example.com").map(\.isRole) == [true], "\(name)")
    }
    for name in ["bob", "alice.info", "m.sales", "salesman", "infante", "o'news", "adminska"] {
      #expect(EmailHit.find("\(name)@example.com").map(\.isRole) == [false], "\(name)")
    }
  }
}

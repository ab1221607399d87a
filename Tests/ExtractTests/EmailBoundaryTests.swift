import Corpus
import Testing

@testable import Extract

/// The boundary table of the extraction rules, row by row, and its relatives.
@Suite struct EmailBoundaryTests {
  private static let long = String(repeating: "a", count: 65) + "@example.com"

  @Test(
    "The boundary table",
    arguments: [
      ("Mary&Jane@example.org", ["Mary&Jane@example.org"]),
      ("o'brien@example.ie", ["o'brien@example.ie"]),
      ("'quoted@example.net'", ["quoted@example.net"]),
      ("\"dq@example.net\"", ["dq@example.net"]),
      ("<jane@example.org>", ["jane@example.org"]),
      (#"\u003cbob@example.com\u003e"#, ["bob@example.com"]),
      (#"\nbob@example.com\n"#, ["bob@example.com"]),
      ("bob@example.com:Passw0rd@1.com", ["bob@example.com"]),
      ("write to bob@example.com.", ["bob@example.com"]),
      ("jo@x.com", ["jo@x.com"]),
      ("a@example.com", ["a@example.com"]),
      ("P.ROMERA@ICIJ.ORG", ["P.ROMERA@icij.org"]),
      ("hans@müller.de", ["hans@xn--mller-kva.de"]),
      ("josé@example.es", ["josé@example.es"]),
      ("a@xn--e1afmkfd.xn--p1ai", ["a@xn--e1afmkfd.xn--p1ai"]),
      ("mailto:pct%40example.com?subject=x", ["pct@example.com"]),
      ("user&#64;example.com", ["user@example.com"]),
      ("user=40example.com", ["user@example.com"]),
      ("bob@exam=\r\nple.com", ["bob@example.com"]),
      ("bob@exam=\nple.com", ["bob@example.com"]),
      ("bo=\r\nb@example.com", ["bob@example.com"]),
      ("cid:image001.png@01D8C2A4.5B2F0E30", []),
      ("logo@2x.png", []),
      ("foo@1.2.3", []),
      (#"a:6:{s:5:"email";s:15:"bob@example.com";}"#, ["bob@example.com"]),
      (long, []),
    ])
  func boundaryTable(text: String, values: [String]) {
    #expect(EmailHit.find(text).map(\.value) == values)
    #expect(EmailHit.find("see \(text) there").map(\.value) == values)
    #expect(EmailHit.find("\t\(text)\n").map(\.value) == values)
  }

  @Test("The match is the text that was read, escapes included")
  func offsets() {
    #expect(EmailHit.find(#"x\nbob@example.com\n"#).map(\.text) == ["bob@example.com"])
    #expect(EmailHit.find("<user&#64;example.com>").map(\.text) == ["user&#64;example.com"])
    #expect(EmailHit.find("mailto:pct%40example.com?x").map(\.text) == ["pct%40example.com"])
    #expect(EmailHit.find("(bob@exam=\nple.com)").map(\.text) == ["bob@exam=\nple.com"])
    #expect(EmailHit.find("<hans@müller.de>").map(\.text) == ["hans@müller.de"])
  }

  @Test("64 bytes of local part, 253 of domain, 63 of label")
  func lengths() {
    func name(_ count: Int) -> String { String(repeating: "a", count: count) }
    #expect(EmailHit.values(name(64) + "@example.com") == [name(64) + "@example.com"])
    #expect(EmailHit.find(name(65) + "@example.com") == [])
    #expect(EmailHit.find("x." + name(63) + "@example.com") == [])
    #expect(EmailHit.find("x&" + name(64) + "@example.com") == [])
    #expect(EmailHit.find("é" + name(63) + "@example.com") == [])
    #expect(EmailHit.values("é" + name(62) + "@example.com").count == 1)
    #expect(EmailHit.values("b@" + name(63) + ".com").count == 1)
    #expect(EmailHit.find("b@" + name(64) + ".com") == [])
    let labels = String(repeating: name(59) + ".", count: 4)
    #expect(EmailHit.values("b@" + labels + name(8) + ".com").count == 1)
    #expect(EmailHit.find("b@" + labels + name(11) + ".com") == [])
    #expect(EmailHit.find("b@" + labels + labels + "com") == [])
  }

  @Test(
    "Quotes, brackets and marks around an address",
    arguments: [
      "(bob@example.com)", "[bob@example.com]", "{bob@example.com}", "`bob@example.com`",
      "*bob@example.com*", "**bob@example.com**", "_bob@example.com_", "|bob@example.com|x|",
      "~bob@example.com~", "#bob@example.com#", "‘bob@example.com’", "“bob@example.com”",
      "«bob@example.com»", "„bob@example.com“", "：bob@example.com。", "、bob@example.com、",
      "bob@example.com;", "bob@example.com,", "bob@example.com!", "bob@example.com?",
      "bob@example.com's", "-bob@example.com", "• bob@example.com", "…bob@example.com…",
      "\u{FEFF}bob@example.com", "\u{200B}bob@example.com\u{200B}", "\u{A0}bob@example.com\u{A0}",
      "E-Mail:bob@example.com", "email=bob@example.com", "?to=bob@example.com&x=1",
      "&lt;bob@example.com&gt;", "&quot;bob@example.com&quot;", "&nbsp;bob@example.com&nbsp;",
      "&#39;bob@example.com&#39;", "u'bob@example.com'", "b'bob@example.com\\n'",
      "bob@example.com...", "write to me...bob@example.com", "bob@example.com...and so on",
      "bob@example.com-", "bob@example.com--", "/home/bob@example.com/inbox",
      "https://example.com/unsubscribe/bob@example.com", "邮箱bob@example.com", "bob@example.com으로",
      "メールbob@example.comまで", "bob@example.com.Please write", "bob@example.com.eml",
      "<td>bob@example.com</td>", "Name<span>bob@example.com</span>Tel",
      "x<br>bob@example.com<br>x",
      "bob@example.com<br/>", "href=3D\"mailto:bob@example.com\"", "email=3Dbob@example.com",
      "%3Cbob@example.com%3E", "%253Cbob@example.com%253E", "\\\"bob@example.com\\\"",
      "CONTOSO\\bob@example.com", "\\r\\nbob@example.com\\r\\n", "\\tbob@example.com\\t",
      "\\u0022bob@example.com\\u0022", "\\x3cbob@example.com\\x3e", "\\012bob@example.com",
      "id;bob@example.com;x", "1:bob@example.com:5f4dcc3b5aa765d61d8327deb882cf99",
    ])
  func surroundings(text: String) {
    #expect(EmailHit.find(text).map(\.value) == ["bob@example.com"], "\(text)")
    #expect(EmailHit.values("See: \(text)") == ["bob@example.com"], "\(text)")
  }

  @Test(
    "Local parts whole",
    arguments: [
      "first.last", "first_last", "first-last", "bob+tag", "_bob", "bob_", "bob-", "x",
      "1234567890",
      "d'arcy", "mc'neil.o'brien", "R&D", "+33612345678", "Üllő", "mañana", "иван", "b0b.1",
      "bounce-bob=example.org", "SRS0=HHH=TT=example.org=bob", "prvs=1234567890=bob",
      "bob_example.org#EXT#",
    ])
  func localParts(name: String) {
    let address = name + "@example.com"
    for text in [address, "<\(address)>", "\"\(address)\",", "see \(address)."] {
      #expect(EmailHit.values(text) == [address], "\(text)")
    }
  }

  @Test("Quotes stay where the local part needs them")
  func quotedLocalParts() {
    #expect(EmailHit.values(#""john doe"@example.com"#) == [#""john doe"@example.com"#])
    #expect(EmailHit.values(#"<"a@b"@example.com>"#) == [#""a@b"@example.com"#])
    #expect(EmailHit.values(#""bob"@example.com"#) == ["bob@example.com"])
    #expect(EmailHit.values(#"{"x":"\"john doe\"@example.com"}"#) == [#""john doe"@example.com"#])
    #expect(EmailHit.find(#"{"user":"@example.com"}"#) == [])
    #expect(EmailHit.find(#"["a", "@example.com"]"#) == [])
    #expect(EmailHit.find(#"'test"@example.com"#) == [])
    #expect(EmailHit.find(#""\"@example.com"#) == [])
  }

  @Test(
    "Two addresses are two", arguments: [" ", ",", ", ", ";", "|", "\t", "\n", "><", "/", "\",\""])
  func neighbours(divider: String) {
    let found = EmailHit.find("bob@example.com\(divider)alice@example.org").map(\.value)
    #expect(found == ["bob@example.com", "alice@example.org"])
  }

  @Test("Backslashes divide paths and domains, and stand for line ends")
  func backslashes() {
    #expect(EmailHit.values(#"C:\Users\nick@example.com\Documents"#) == ["nick@example.com"])
    #expect(EmailHit.values(#""D:\\mail\\tom@example.com.pst""#) == ["tom@example.com"])
    #expect(EmailHit.values(#"\\server\share\robert@example.com"#) == ["robert@example.com"])
    #expect(EmailHit.values(#"CONTOSO\nick@example.com"#) == ["nick@example.com"])
    #expect(EmailHit.values(#""Hello,\nbob@example.com\n""#) == ["bob@example.com"])
    #expect(EmailHit.values(#""text:\nHello\nbob@example.com""#) == ["bob@example.com"])
  }

  @Test("SQL and PHP escape apostrophes")
  func escapedApostrophes() {
    #expect(EmailHit.values("('o''brien@example.ie','x')") == ["o'brien@example.ie"])
    #expect(EmailHit.values(#"('o\'brien@example.ie')"#) == ["o'brien@example.ie"])
    #expect(EmailHit.values("('','bob@example.com')") == ["bob@example.com"])
    #expect(EmailHit.values("o&#39;brien@example.ie") == ["o'brien@example.ie"])
    #expect(EmailHit.values("o&#x27;brien@example.ie") == ["o'brien@example.ie"])
    #expect(EmailHit.values("e=o%27brien%40example.ie") == ["o'brien@example.ie"])
  }
}

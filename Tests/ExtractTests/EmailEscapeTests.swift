import Corpus
import Testing

@testable import Extract

/// Addresses behind encodings, and those that were hidden on purpose.
@Suite struct EmailEscapeTests {
  @Test(
    "Encoded",
    arguments: [
      ("bob%40example.com", "bob@example.com"), ("bob%40example%2Ecom", "bob@example.com"),
      ("?email=bob%40example.com&x=1", "bob@example.com"),
      ("u=http%3A%2F%2Fexample.org%2F%3Femail%3Dbob%40example.com%26b", "bob@example.com"),
      ("email%3Dbob%2540example.com", "bob@example.com"),
      ("mailto:bob%2Btag@example.com", "bob+tag@example.com"),
      ("mailto:bob%2Btag%40example.com", "bob+tag@example.com"),
      ("bob%u0040example.com", "bob@example.com"),
      ("bob&#x40;example.com", "bob@example.com"), ("bob&#064;example.com", "bob@example.com"),
      ("bob&commat;example&period;com", "bob@example.com"),
      ("&#98;&#111;&#98;&#64;&#101;x&#97;mple&#46;com", "bob@example.com"),
      ("Mary&amp;Jane@example.org", "Mary&Jane@example.org"),
      ("jos&eacute;@example.es", "josé@example.es"),
      ("hans@m&uuml;ller.de", "hans@xn--mller-kva.de"),
      (#"bob\u0040example.com"#, "bob@example.com"), (#"bob\x40example.com"#, "bob@example.com"),
      (#"jos\u00e9@example.es"#, "josé@example.es"),
      (#"Mary\u0026Jane@example.org"#, "Mary&Jane@example.org"),
      (#"bob\@example.com"#, "bob@example.com"), (#"bob@example\.com"#, "bob@example.com"),
      (#"first\_last@example.com"#, "first_last@example.com"),
      ("first=2Elast=40example=2Ecom", "first.last@example.com"),
      ("bob＠example.com", "bob@example.com"), ("ｂｏｂ＠ｅｘａｍｐｌｅ．ｃｏｍ", "bob@example.com"),
      ("<b>bob</b>@example.com", "bob@example.com"),
      ("<b>bob</b>.<i>smith</i>@example.com", "bob.smith@example.com"),
      ("bob<span>@</span>example.com", "bob@example.com"),
      ("bob<span class=\"x\">@<wbr>example</span>.com", "bob@example.com"),
      ("bob<!-- no spam -->@<!-- please -->example.com", "bob@example.com"),
      ("bob@example<b>.com</b>", "bob@example.com"),
      ("bo\u{AD}b@exam\u{200B}ple.com", "bob@example.com"),
      ("user@EXAMPLE.Co.Uk", "user@example.co.uk"), ("hans@MÜLLER.DE", "hans@xn--mller-kva.de"),
      ("почта@пример.рф", "почта@xn--e1afmkfd.xn--p1ai"),
    ])
  func encoded(text: String, value: String) {
    #expect(EmailHit.values(text) == [value])
    #expect(EmailHit.values("see \(text), please") == [value])
  }

  @Test("A mailto link says so")
  func links() {
    #expect(EmailHit.find("<a href=\"mailto:bob@example.com\">").map(\.rule) == [.link])
    #expect(EmailHit.find("<MAILTO:bob@example.com>").map(\.rule) == [.link])
    #expect(EmailHit.find("mail: bob@example.com").map(\.rule) == [.textScan])
  }

  @Test(
    "Spelled",
    arguments: [
      "bob (at) example (dot) com", "bob(at)example(dot)com", "bob [at] example [dot] com",
      "bob [at] example.com", "bob{at}example.com", "bob (AT) example.com",
      "bob AT example DOT com",
      "bob at example dot com", "bob_at_example_dot_com", "bob<at>example.com",
      "From bob at example.com  Thu Aug 22 12:36:23 2002", "From: bob at example.com (Bob)",
    ])
  func spelled(text: String) {
    let found = EmailHit.find(text)
    #expect(found.map(\.value) == ["bob@example.com"])
    #expect(found.allSatisfy { $0.rule == .obfuscated && (50...80).contains($0.percent) })
  }

  @Test("More of them")
  func spelledDots() {
    #expect(
      EmailHit.values("john dot doe at mail dot example dot com") == ["john.doe@mail.example.com"])
    #expect(EmailHit.values("john.doe AT example.com") == ["john.doe@example.com"])
    #expect(EmailHit.values("info (at) example (punkt) de") == ["info@example.de"])
    #expect(EmailHit.find("info (at) example.de").map(\.isRole) == [true])
  }

  @Test(
    "Not spelled",
    arguments: [
      "look at example.com", "look at the dot com boom", "meet me at 5.30", "LOOK AT EXAMPLE.COM",
      "at example.com", "(at) example.com", "x at y", "looking at dot com", "state-at-example.com",
      "array[at].length",
    ])
  func notSpelled(text: String) {
    #expect(EmailHit.find(text) == [])
  }

  @Test("Soft line breaks of any line, but no key and no Base64 is glued on")
  func softLineBreaks() {
    #expect(EmailHit.values("email=\nbob@example.com") == ["bob@example.com"])
    let base64 = String(repeating: "Zm9v", count: 10) + "=\nbob@example.com"
    #expect(EmailHit.values(base64) == ["bob@example.com"])
    let line = String(repeating: "word ", count: 14) + "bo=\nb@example.com"
    #expect(EmailHit.values(line) == ["bob@example.com"])
    #expect(EmailHit.find("bo=\nb@example.com", .csv).map(\.value) == ["b@example.com"])
  }
}

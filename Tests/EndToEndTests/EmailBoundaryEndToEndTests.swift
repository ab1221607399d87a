import TestKit
import Testing

/// The boundary table through the whole program, in the carriers that its rows come from.
@Suite struct EmailBoundaryEndToEndTests {
  private func emails(_ input: String) throws -> [String] {
    let run = try Program.run(
      Program.built("leakindex"), ["extract", "-", "--format", "ndjson"], input: Array(input.utf8))
    #expect(run.exitCode == 0 || run.lines.isEmpty, "\(run.errors)")
    return run.lines.filter { LeakIndexProgram.value("kind", in: $0) == "email" }
      .compactMap(Self.value)
  }

  /// The value of a line, its escapes undone.
  private static func value(_ line: Substring) -> String? {
    guard let start = line.range(of: "\"value\":\"") else { return nil }
    var text = ""
    var isEscaped = false
    for character in line[start.upperBound...] {
      if character == "\"", !isEscaped { return text }
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        text.append(character)
        isEscaped = false
      }
    }
    return nil
  }

  @Test(
    "Running text",
    arguments: [
      ("Mary&Jane@example.org", ["Mary&Jane@example.org"]),
      ("o'brien@example.ie", ["o'brien@example.ie"]),
      (
        "'quoted@example.net' \"dq@example.net\" <jane@example.org>",
        ["quoted@example.net", "dq@example.net", "jane@example.org"]
      ),
      ("bob@example.com:Passw0rd@1.com", ["bob@example.com"]),
      ("write to bob@example.com.", ["bob@example.com"]),
      ("jo@x.com, a@example.com", ["jo@x.com", "a@example.com"]),
      ("P.ROMERA@ICIJ.ORG", ["P.ROMERA@icij.org"]),
      (
        "hans@müller.de josé@example.es a@xn--e1afmkfd.xn--p1ai",
        ["hans@xn--mller-kva.de", "josé@example.es", "a@xn--e1afmkfd.xn--p1ai"]
      ),
      ("mailto:pct%40example.com?subject=x", ["pct@example.com"]),
      ("cid:image001.png@01D8C2A4.5B2F0E30, logo@2x.png, foo@1.2.3", []),
      (String(repeating: "v", count: 65) + "@example.com", []),
    ])
  func text(input: String, values: [String]) throws {
    #expect(try emails("Dear all,\n\nplease note: \(input)\n\nKind regards\n") == values)
  }

  @Test("JSON")
  func json() throws {
    let found = try emails(
      #"""
      {
        "from": "\u003cbob@example.com\u003e",
        "body": "Dear Bob,\nalice@example.org\nwrote to \"carol@example.net\"\r\n\tdave@example.com\t",
        "name": "Mary\u0026Jane@example.org",
        "version": "foo@1.2.3"
      }
      """#)
    #expect(
      found == [
        "bob@example.com", "alice@example.org", "carol@example.net", "dave@example.com",
        "Mary&Jane@example.org",
      ])
  }

  @Test("HTML")
  func html() throws {
    let found = try emails(
      """
      <!DOCTYPE html>
      <html><body>
      <p>user&#64;example.com, Mary&amp;Jane@example.org and &lt;jane@example.org&gt;</p>
      <p><b>bob</b>@example.com</p>
      <table><tr><td>Tel</td><td>carol@example.net</td><td>Fax</td></tr></table>
      <img src="cid:image001.png@01D8C2A4.5B2F0E30">
      <img src="logo@2x.png"><a href="mailto:pct%40example.com?subject=x">write</a>
      </body></html>
      """)
    #expect(
      Set(found) == [
        "user@example.com", "Mary&Jane@example.org", "jane@example.org", "bob@example.com",
        "carol@example.net", "pct@example.com",
      ])
  }

  @Test("Quoted-printable mail")
  func quotedPrintable() throws {
    let found = try emails(
      """
      From: Bob <bob@example.com>
      Date: Mon, 14 Mar 2022 09:26:53 +0000
      Message-ID: <20220314.4F3@mail.example.com>
      In-Reply-To: <20220313.4F2@mail.example.com>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Write to user=40example.com, or to the address that this long line divides: car=
      ol@example.net

      > References: <20220312.4F1@mail.example.com>
      > From: Dave <dave@example.org>

      """)
    #expect(
      Set(found) == [
        "bob@example.com", "user@example.com", "carol@example.net", "dave@example.org",
      ])
  }

  @Test("PHP-serialised text in an SQL dump")
  func serialised() throws {
    let found = try emails(
      #"""
      -- dump
      CREATE TABLE `options` (`id` int, `value` longtext);
      INSERT INTO `options` VALUES (1,'a:6:{s:5:"email";s:15:"bob@example.com";}');
      INSERT INTO `options` VALUES (2,'a:1:{s:5:\"email\";s:17:\"alice@example.org\";}');
      INSERT INTO `users` VALUES (3,'o\'brien@example.ie','x'),(4,'d''arcy@example.ie','$P$Bx@1');

      """#)
    #expect(
      found == ["bob@example.com", "alice@example.org", "o'brien@example.ie", "d'arcy@example.ie"])
  }

  @Test("XML")
  func xml() throws {
    let found = try emails(
      """
      <?xml version="1.0"?>
      <people>
        <person email="user&#64;example.com"><note>or &lt;jane@example.org&gt;</note></person>
        <person email="o&apos;brien@example.ie"><note>Mary&amp;Jane@example.org</note></person>
        <person email="bob@example.com"><note>foo@1.2.3 logo@2x.png</note></person>
      </people>
      """)
    #expect(
      Set(found) == [
        "user@example.com", "jane@example.org", "o'brien@example.ie", "Mary&Jane@example.org",
        "bob@example.com",
      ])
  }
}

import Corpus
import MIME
import Testing

@testable import Parse

@Suite struct MailReadingTests {
  private static let plain = """
    Received: from a.example by b.example; Tue, 24 Nov 2026 04:34:18 +0000
    Message-ID: <one@example.com>
    From: =?utf-8?Q?Ren=C3=A9_Dubois?= <rene@example.com>
    To: Marie Dupont <marie@example.com>
    Subject: Offer
    Date: Tue, 24 Nov 2026 04:34:18 +0000
    Content-Type: text/plain; charset=utf-8

    Dear Marie,

    it is done, René.

    """

  private func read(_ text: String) throws -> ParsedLeaf {
    try ParsedLeaf(message: Message(Array(text.utf8)))
  }

  @Test func recordsAreHeadersAndBlocks() throws {
    let leaf = try read(Self.plain)
    #expect(
      leaf.records.map(\.fields) == [
        [
          .init(name: "From", text: "René Dubois <rene@example.com>"),
          .init(name: "To", text: "Marie Dupont <marie@example.com>"),
          .init(name: "Subject", text: "Offer"),
        ],
        [.init(name: "body", text: "Dear Marie,")],
        [.init(name: "body", text: "it is done, René.")],
      ])
    #expect(leaf.report.media == .message)
    #expect(leaf.report.records == 3)
  }

  /// `stats` showed 0 B for all messages.
  @Test func sizeIsThatOfTheMessage() throws {
    let leaf = try read(Self.plain)
    #expect(leaf.report.sizeInBytes == UInt64(Self.plain.utf8.count))
    #expect(leaf.report.date == 1_795_494_858)
  }

  @Test func routesDoNotCountForTheFingerprint() throws {
    let first = try read(Self.plain).report.messageFingerprint
    #expect(first != nil)
    let again = Self.plain
      .replacing("b.example", with: "c.example").replacing("\n", with: "\r\n")
      .replacing("=?utf-8?Q?Ren=C3=A9_Dubois?=", with: "=?iso-8859-1?B?UmVu6SBEdWJvaXM=?=")
      .replacing(
        "charset=utf-8", with: "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
      )
      .replacing("done, René.", with: "do=\r\nne, Ren=C3=A9.")
    #expect(try read(again).report.messageFingerprint == first)
    #expect(try read("Status: RO\n" + Self.plain + "\n\n").report.messageFingerprint == first)
  }

  @Test(arguments: [
    ("one@", "two@"), ("rene@", "r.dubois@"), ("Offer", "Order"), ("04:34", "04:35"),
    ("done", "undone"),
  ])
  func whatMakesAnotherMessage(_ old: String, _ new: String) throws {
    let first = try read(Self.plain).report.messageFingerprint
    #expect(try read(Self.plain.replacing(old, with: new)).report.messageFingerprint != first)
  }

  @Test func attachmentsBelongToTheFingerprint() throws {
    func message(_ data: String) -> String {
      """
      Message-ID: <m@example.com>
      Content-Type: multipart/mixed; boundary=b

      --b

      See below.
      --b
      Content-Type: application/octet-stream; name=a.bin
      Content-Transfer-Encoding: base64

      \(data)
      --b--
      """
    }
    let first = try read(message("aGVsbG8=")).report.messageFingerprint
    #expect(try read(message("aGVs\nbG8=")).report.messageFingerprint == first)
    #expect(try read(message("aGVsbG9v")).report.messageFingerprint != first)
  }

  @Test func alternativesAreReadOnce() throws {
    let leaf = try read(
      """
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain

      Call Marie Dupont,
      she knows.

      > quoted
      --b
      Content-Type: text/html

      <p>Call Marie&nbsp;Dupont, she <b>knows</b>.</p><p>quoted</p><p>Only here: Jan Kowalski</p>
      --b--
      """)
    #expect(
      leaf.texts == [
        ["Call Marie Dupont,\nshe knows."], ["> quoted"], ["Only here: Jan Kowalski"],
      ])
  }

  @Test func textAroundPartsIsRead() throws {
    let leaf = try read(
      "Content-Type: multipart/mixed; boundary=b\n\nbefore\n--b\n\ninside\n--b--\nbehind\n")
    #expect(leaf.texts == [["before\nbehind"], ["inside"]])
  }

  @Test func charsetsAreDecodedOrGuessed() throws {
    let header = Array("Content-Type: text/plain; charset=".utf8)
    for (label, bytes) in [
      ("iso-8859-1", [0x52, 0x65, 0x6E, 0xE9]), ("utf-8", [0x52, 0x65, 0x6E, 0xC3, 0xA9]),
      ("no-such-charset", [0x52, 0x65, 0x6E, 0xE9]), ("utf-8", [0x52, 0x65, 0x6E, 0xE9]),
      ("x-unknown", [0x52, 0x65, 0x6E, 0xC3, 0xA9]),
    ] as [(String, [UInt8])] {
      let bytes = header + Array(label.utf8) + [0x0A, 0x0A] + bytes + [0x0A]
      #expect(try ParsedLeaf(message: Message(bytes)).texts == [["René"]], "\(label)")
    }
  }

  @Test func manyNamesMakeNoManyColumns() throws {
    let header = (0..<5000).map { "X-Name-\($0): value\($0)@example.com\n" }.joined()
    let leaf = try read(header + "From: marie@example.com\n\nbody\n")
    #expect(leaf.records[0].fields.count == 5001)
    #expect(leaf.batches[0].schema.columns.count <= MailSchema.maximumColumns)
    #expect(leaf.records[0].fields[0].name == "X-Name-0")
    #expect(leaf.records[0].fields[4999].name == "…")
  }

  @Test func largeTextsComeInBatches() throws {
    let text = String(repeating: "one line of text\n\n", count: 1000)
    let leaf = try ParsedLeaf(message: Message(Array("\n\(text)".utf8)), batchInBytes: 1024)
    #expect(leaf.batches.count > 10)
    #expect(leaf.records.map(\.ordinal) == (1...1000).map { UInt64($0) })
  }

  @Test func limitsAreTold() throws {
    var text = ""
    for depth in 0..<70 {
      text += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
    }
    let leaf = try read(text + "\nx\n")
    #expect(leaf.report.outcome == .refused)
    #expect(leaf.report.reason == "parts nested deeper than 64 were read as text")
  }

  @Test("A table of people in an HTML part is records, not text")
  func tables() throws {
    let leaf = try read(
      """
      From: a@example.com
      Content-Type: text/html; charset=utf-8

      <p>Hello,</p><table><tr><th>Name</th><th>E-mail</th></tr>
      <tr><td>Ann Ng</td><td>ann@example.com</td></tr><tr><td>Bob Ng</td><td>bob@example.com</td></tr>
      </table><p>Bye</p><table><tr><td>left @</td><td>right</td></tr></table>
      """)
    let fields = leaf.records.map { $0.fields.map(\.description) }
    #expect(fields.contains(["Name=Ann Ng", "E-mail=ann@example.com"]))
    #expect(fields.contains(["Name=Bob Ng", "E-mail=bob@example.com"]))
    let body = leaf.records.flatMap(\.fields).filter { $0.name == "body" }.map(\.text).joined()
    #expect(body.contains("Hello") && body.contains("Bye") && body.contains("left @"))
    #expect(!body.contains("Ann"))
    #expect(Set(leaf.records.map(\.ordinal)).count == leaf.records.count)
  }
}

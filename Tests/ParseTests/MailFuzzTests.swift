import Corpus
import MIME
import TestKit
import Testing

@testable import Parse

/// Whatever a message is made of, it is read to its end in bounded time and memory.
@Suite struct MailFuzzTests {
  private static let sample = """
    From: =?utf-8?B?UmVu6SBEdWJvaXM=?= <rene@example.com>
    To: "Dupont, Marie" <marie@example.com>,
     Jan Kowalski <jan@example.pl>
    Subject: =?iso-8859-1?Q?Gr=FC=DFe?=
    Content-Type: multipart/mixed; boundary="a b"; name*0*=utf-8''x%20; name*1=y

    preamble
    --a b
    Content-Type: multipart/alternative; boundary=c

    --c
    Content-Type: text/plain; charset=utf-8; format=flowed
    Content-Transfer-Encoding: quoted-printable

    Gr=C3=BC=
    =C3=9Fe \n -- \nMarie
    --c
    Content-Type: text/html

    <p>Gr&uuml;&szlig;e <a href="mailto:x@example.com">x</a>
    --c--
    --a b
    Content-Type: application/octet-stream
    Content-Transfer-Encoding: base64

    aGVsbG8gd29ybGQ=
    --a b
    begin 644 a.txt
    #0V%T
    `
    end
    --a b--
    epilogue
    """

  @discardableResult
  private func read(_ bytes: [UInt8]) throws -> ParsedLeaf {
    let leaf = try ParsedLeaf(message: Message(bytes))
    for batch in leaf.batches {
      for field in batch.fields {
        #expect(Int(field.start) + Int(field.length) <= batch.text.count)
        #expect(Int(field.column) < batch.schema.columns.count)
      }
    }
    return leaf
  }

  @Test func cutAtEveryByte() throws {
    let bytes = Array(Self.sample.utf8)
    for end in 0...bytes.count { try read(Array(bytes[..<end])) }
  }

  @Test func mutated() throws {
    var random = SystemRandomNumberGenerator()
    let seed = random.next()
    var state = seed
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    let marks = Array("\n\r\0-=?:;\"<>()@\\ \t=?_~\u{1}".utf8) + [0x80, 0xC3, 0xFF]
    for round in 0..<2000 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<(1 + next() % 12) {
        let place = next() % bytes.count
        switch next() % 4 {
        case 0: bytes[place] = marks[next() % marks.count]
        case 1: bytes.insert(marks[next() % marks.count], at: place)
        case 2: bytes.remove(at: place)
        default: bytes += bytes[place..<min(bytes.count, place + next() % 64)]
        }
      }
      do { try read(bytes) } catch { Issue.record("seed \(seed), round \(round): \(error)") }
    }
  }

  @Test func manyHeaders() throws {
    let header = String(repeating: "To: Jan Kowalski <jan@example.pl>\n", count: 100_000)
    let leaf = try read(Array((header + "\nbody\n").utf8))
    #expect(leaf.records[0].fields.count >= 99_999)
  }

  @Test func longHeaderLine() throws {
    let line = "To: " + String(repeating: "jan@example.pl, ", count: 200_000)
    let leaf = try read(Array((line + "\n\nbody\n").utf8))
    let text = leaf.records[0].fields.reduce(0) { $0 + $1.text.utf8.count }
    #expect(text >= 3_100_000)
    #expect(leaf.records[0].fields.allSatisfy { $0.text.utf8.count <= 1 << 20 })
  }

  @Test func manyParts() throws {
    let parts = String(repeating: "--b\n\nx\n", count: 120_000)
    let leaf = try read(Array("Content-Type: multipart/mixed; boundary=b\n\n\(parts)--b--\n".utf8))
    #expect(leaf.records.count >= 99_999)
    #expect(leaf.report.outcome == .refused)
  }

  /// An HTML part none of whose blocks the plain part holds.
  @Test func alternativesWithoutAnythingInCommon() throws {
    let plain = String(repeating: "abcdefgh ijkl\n\n", count: 20_000)
    let html = (0..<20_000).map { "<p>other text \($0)</p>" }.joined()
    let text = """
      Content-Type: multipart/alternative; boundary=b

      --b

      \(plain)
      --b
      Content-Type: text/html

      \(html)
      --b--
      """
    #expect(try read(Array(text.utf8)).records.count == 40_000)
  }

  @Test(arguments: [
    "--b", "-", "=", "begin 644 a\n", "=?", "<", "&", "> ", "Best regards,\n", "\n",
  ])
  func repeated(_ piece: String) throws {
    let body = String(repeating: piece, count: 4_000_000 / piece.utf8.count)
    for type in ["text/plain", "text/html", "multipart/mixed; boundary=b"] {
      try read(Array("Content-Type: \(type)\n\n\(body)".utf8))
    }
  }

  @Test(.enabled(if: SharedCorpora.folder("eml-mimekit") != nil))
  func everyMessageOfTheSets() throws {
    for set in ["eml-mimekit", "eml-mikel-mail", "eml-stalwart"] {
      let folder = try #require(SharedCorpora.folder(set))
      for name in Files.below(folder) where name.hasSuffix(".eml") || name.hasSuffix(".txt") {
        let bytes = Files.bytes(folder + "/" + name)
        let leaf = try read(bytes)
        #expect(leaf.report.sizeInBytes == UInt64(bytes.count), "\(name)")
      }
    }
  }
}

import Bytes
import MIME
import Testing

@Suite struct MessageTests {
  private func message(_ text: String) -> Message { Message(Array(text.utf8)) }

  private func text(_ message: Message, _ index: Int) -> String {
    var output: [UInt8] = []
    message.appendText(of: index, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func content(_ message: Message, _ index: Int) -> String {
    String(decoding: message.content(of: message.parts[index]), as: UTF8.self)
  }

  @Test func readsAPlainMessage() {
    let message = message("From: a@example.com\r\nSubject: one\r\n two\r\n\r\nBody\r\nline\r\n")
    #expect(message.text(of: .from) == "a@example.com")
    #expect(message.text(of: .subject) == "one two")
    #expect(text(message, 0) == "Body\nline\n")
    #expect(message.parts.count == 1)
  }

  @Test func readsNestedMultiparts() {
    let message = message(
      """
      Content-Type: multipart/mixed; boundary="outer"

      preamble
      --outer
      Content-Type: multipart/alternative; boundary=outer-inner

      --outer-inner

      plain
      --outer-inner
      Content-Type: TEXT/HTML; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <b>=C3=A9</b>
      --outer-inner--
      --outer
      Content-Type: application/pdf; name="=?utf-8?Q?r=C3=A9sum=C3=A9.pdf?="
      Content-Transfer-Encoding: base64
      Content-Disposition: attachment

      aGVsbG8g
      d29ybGQ=
      --outer--
      epilogue
      """)
    let kinds: [Part.Kind] = [.multipart, .multipart, .plain, .html, .data]
    #expect(message.parts.map(\.kind) == kinds)
    #expect(message.parts.map(\.parent) == [-1, 0, 1, 1, 0])
    #expect(text(message, 2) == "plain")
    #expect(text(message, 3) == "<b>é</b>")
    #expect(content(message, 4) == "hello world")
    #expect(message.fileName(of: message.parts[4]) == "résumé.pdf")
    #expect(message.mediaType(of: message.parts[4]) == "application/pdf")
    let epilogue = message.bytes[message.parts[0].epilogue]
    #expect(String(decoding: epilogue, as: UTF8.self) == "epilogue")
  }

  @Test func endsPartsWithTheirParent() {
    let message = message(
      """
      Content-Type: multipart/mixed; boundary=a

      --a
      Content-Type: multipart/mixed; boundary=b

      --b

      one
      --a

      two
      """)
    #expect(message.parts.map(\.kind) == [.multipart, .multipart, .plain, .plain])
    #expect(message.parts.map(\.parent) == [-1, 0, 1, 0])
    #expect(text(message, 2) == "one")
    #expect(text(message, 3) == "two")
  }

  @Test func isNotTrappedByPrefixesOfBoundaries() {
    let message = message(
      "Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\nx\n--abc\n--a\n--ab \n\ny\n--ab-- \n")
    #expect(message.parts.count == 3)
    #expect(text(message, 1) == "x\n--abc\n--a")
    #expect(text(message, 2) == "y")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
  func readsEveryLineEnd(_ end: String) {
    let lines = [
      "From: a@example.com", "Content-Type: multipart/mixed;", "\tboundary=\"x\"", "", "--x", "",
      "one", "two", "--x--", "",
    ]
    let message = message(lines.joined(separator: end))
    #expect(message.text(of: .from) == "a@example.com")
    #expect(message.parts.count == 2)
    #expect(text(message, 1).filter { $0 != "\n" } == "onetwo")
  }

  @Test func readsBrokenHeaders() {
    #expect(
      message("From: a@example.com\nno field here\nat all").text(of: .from) == "a@example.com")
    #expect(
      text(message("From: a@example.com\nno field here\nat all"), 0) == "no field here\nat all")
    let folded = message("To: a@example.com,\nb@example.com\nSubject: s\n\nx")
    #expect(folded.text(of: .to) == "a@example.com, b@example.com")
    #expect(folded.text(of: .subject) == "s")
    let blank = message("To: a@example.com,\n \n\tb@example.com\nSubject : s\n\nx")
    #expect(blank.text(of: .to) == "a@example.com, b@example.com")
    #expect(blank.text(of: .subject) == "s")
    let spaced = message("Subject: s\n \nBody")
    #expect(text(spaced, 0) == "Body")
    let mixed = message("From: a@example.com\rTo: b@example.com\r\nSubject: s\n\nx")
    #expect(mixed.text(of: .to) == "b@example.com")
    #expect(
      message("From x Thu Aug 22 12:36:23 2002\nTo: b@example.com\n\nx").text(of: .to)
        == "b@example.com")
    #expect(message("").parts.count == 1)
    #expect(text(message("\nBody"), 0) == "Body")
  }

  @Test func guessesAMissingBoundary() {
    let message = message(
      "Content-Type: multipart/mixed\n\n--x1\nContent-Type: text/plain\n\none\n--x1--\n")
    #expect(message.parts.count == 2)
    #expect(text(message, 1) == "one")
  }

  @Test func keepsAMultipartWithoutPartsReadable() {
    let message = message(
      "Content-Type: multipart/mixed; boundary=never\n\nwrite to a@example.com\n")
    #expect(message.parts.count == 1)
    #expect(
      String(decoding: message.bytes[message.parts[0].body], as: UTF8.self).contains(
        "a@example.com"))
  }

  @Test func decodesCharsetsAndTheirLies() {
    func body(_ label: String, _ bytes: [UInt8]) -> String {
      let header = "Content-Type: text/plain; charset=\(label)\n\n"
      let message = Message(Array(header.utf8) + bytes)
      return text(message, 0)
    }
    #expect(body("koi8-r", [0xF0, 0xD2]) == "Пр")
    #expect(body("iso-8859-1", Array("é".utf8)) == "é")
    #expect(body("utf-8", [0x4D, 0xFC, 0x6C]) == "Mül")
    #expect(body("us-ascii", [0x4D, 0xFC, 0x6C]) == "Mül")
    #expect(body("us-ascii", Array("é".utf8)) == "é")
    #expect(body("unknown-8bit", Array("\u{1B}$BF|\u{1B}(B".utf8)) == "日")
    #expect(body("utf-16le", [0x41, 0, 0x0D, 0, 0x0A, 0]) == "A\n")
  }

  @Test func takesUUEncodedFilesOutOfTexts() {
    let message = message("Subject: s\n\nbefore\nbegin 644 cat.txt\n#0V%T\n`\nend\nafter\n")
    #expect(message.parts.count == 2)
    #expect(text(message, 0) == "before\nafter\n")
    #expect(content(message, 1) == "Cat")
    #expect(message.fileName(of: message.parts[1]) == "cat.txt")
    #expect(self.message("\n\nbegin 644 soon\nor never\n").parts.count == 1)
  }

  @Test func limitsDepthAndSaysSo() {
    var text = ""
    for level in 0..<100 {
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    let message = message(text + "\nlast")
    #expect(message.parts.map(\.depth).max() == 64)
    #expect(message.refusal == "parts nested deeper than 64 were read as text")
  }

  @Test func splitsHeaderLinesOverTheLimit() {
    let list = (0..<100).map { "user\($0)@example.com" }.joined(separator: ", ")
    let message = Message(Array("To: \(list)\n\n".utf8), maximumHeaderLineInBytes: 128)
    #expect(message.fields.count > 10)
    var text: [UInt8] = []
    for field in message.fields {
      #expect(field.name == .to)
      #expect(field.valueRange.count <= 128)
      message.appendText(of: field, into: &text)
      text.append(0x20)
    }
    let found = String(decoding: text, as: UTF8.self)
    for index in 0..<100 { #expect(found.contains("user\(index)@example.com,") || index == 99) }
  }

  @Test func isLinearOnHostileInput() {
    let many =
      "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n", count: 100_000)
    #expect(message(many).parts.count == 100_000)
    #expect(message(many).refusal != nil)
    #expect(
      message("Content-Type: " + String(repeating: "multipart/mixed; boundary=\"", count: 40_000))
        .parts.count == 1)
    #expect(
      message("Subject: " + String(repeating: "=?utf-8?Q?", count: 100_000)).text(of: .subject)
        != nil)
    #expect(message(String(repeating: "a:\n", count: 200_000)).refusal != nil)
    #expect(
      message("To: " + String(repeating: "(", count: 1_000_000)).text(of: .to)?.utf8.count
        == 1_000_000)
    #expect(
      message("X\n\n" + String(repeating: "\nbegin 644 x\n!", count: 50_000)).parts.count >= 1)
  }

  @Test func survivesTruncationAndKeepsAddresses() {
    let whole = Array(
      """
      From: =?utf-8?Q?Zo=C3=AB?= <zoe@example.com>
      To: bob@example.org
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: text/plain; charset=koi8-r; format=flowed
      Content-Transfer-Encoding: quoted-printable

      =F0=D2=C9
      --x
      Content-Type: application/zip; name*0*=utf-8''a%20; name*1="b.zip"
      Content-Transfer-Encoding: base64

      aGVsbG8gd29ybGQ=
      --x--
      """.utf8)
    for end in whole.indices {
      let message = Message(Array(whole[..<end]))
      for index in message.parts.indices {
        _ = text(message, index)
        _ = message.content(of: message.parts[index])
        _ = message.fileName(of: message.parts[index])
      }
      if end > 46 { #expect(message.text(of: .from) == "Zoë <zoe@example.com>") }
    }
  }

  @Test func survivesRandomDamage() {
    var random = SystemRandomNumberGenerator()
    let whole = Array(
      "Content-Type: multipart/mixed; boundary=\"x\"\r\nFrom: =?utf-8?B?w6k=?= <a@example.com>\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPGI+\r\n--x--\r\n"
        .utf8)
    let alphabet = Array("\r\n\t :;=?\"'()<>*-_xBQ%\\\u{0}é".utf8)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<4 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = alphabet.randomElement(using: &random) ?? 0
      }
      let message = Message(bytes)
      for index in message.parts.indices {
        _ = text(message, index)
        _ = message.content(of: message.parts[index])
        _ = message.fileName(of: message.parts[index])
      }
      for field in message.fields {
        var output: [UInt8] = []
        message.appendText(of: field, into: &output)
        #expect(String(validating: output, as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }
}

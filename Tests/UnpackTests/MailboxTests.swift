import Corpus
import TestKit
import Testing

@Suite struct MailboxTests {
  private static let line = "From marie@example.com Tue Nov 24 04:34:18 2026\n"

  private static func message(_ subject: String, _ body: String = "text\n") -> String {
    "From: Marie Dupont <marie@example.com>\nSubject: \(subject)\n"
      + "Message-ID: <\(subject)@example.com>\n\n\(body)"
  }

  private static let two = line + message("one") + "\n" + line + message("two") + "\n"

  @Test(arguments: [nil, 1, 7, 4096] as [Int?])
  func messagesAreMembers(_ chunk: Int?) {
    let found = MailSink.visiting(Self.two, chunk: chunk)
    #expect(found.leaves == ["box!/1.eml": "one", "box!/2.eml": "two"])
    #expect(found.entries.map(\.media) == [.mbox])
  }

  @Test func windowsLineEnds() {
    let found = MailSink.visiting(Self.two.replacing("\n", with: "\r\n"))
    #expect(found.order == ["box!/1.eml", "box!/2.eml"])
  }

  @Test func blankLinesBeforeTheFirst() {
    #expect(MailSink.visiting("\n\n" + Self.two).leaves.count == 2)
    #expect(MailSink.visiting("\n\n" + Self.message("x")).leaves == ["box": "x"])
  }

  @Test func missingBlankLine() {
    let text = Self.line + Self.message("one") + Self.line + Self.message("two")
    #expect(MailSink.visiting(text).leaves.count == 2)
  }

  @Test func fromInsideOfText() {
    let body = "see\nFrom here on it is\nFrom a at 12:30 in 2002 too\n\nFrom now: 10:00 2002\nno\n"
    let text = Self.line + Self.message("one", body) + "\n" + Self.line + Self.message("two")
    #expect(MailSink.visiting(text).leaves.count == 2)
  }

  @Test func quotedEnvelopes() throws {
    let body = ">From here\n>>From there\n> From x\n"
    let text = Self.line + Self.message("one", body) + "\n" + Self.line + Self.message("two")
    #expect(MailSink.visiting(text).leaves.count == 2)
  }

  @Test func contentLengthHidesEnvelopes() {
    let body = "text\n\n" + Self.line + "Subject: inner\n\nmore\n"
    let first = Self.message("one", body).replacing(
      "Subject: one\n", with: "Subject: one\nContent-Length: \(body.utf8.count)\n")
    let text = Self.line + first + "\n" + Self.line + Self.message("two")
    #expect(MailSink.visiting(text).leaves == ["box!/1.eml": "one", "box!/2.eml": "two"])
    let wrong = text.replacing("Content-Length: ", with: "Content-Length: 1")
    #expect(MailSink.visiting(wrong).leaves.count == 3)
  }

  @Test func oneMessageBehindAnEnvelope() {
    let text = Self.line + Self.message("one")
    #expect(MailSink.visiting(text, name: "a.txt").leaves == ["a.txt": "one"])
    #expect(MailSink.visiting(text, name: "a.MBOX").leaves == ["a.MBOX!/1.eml": "one"])
  }

  @Test(arguments: ["From - \n", "From marie@example.com\r\n", "From 1844347792267117879@xxx\n"])
  func envelopesWithoutDate(_ line: String) {
    let text = line + Self.message("one") + "\n" + line + Self.message("two") + "\nFrom me\nno\n"
    #expect(MailSink.visiting(text).leaves == ["box!/1.eml": "one", "box!/2.eml": "two"])
    #expect(MailSink.visiting(line + Self.message("one")).leaves == ["box": "one"])
  }

  @Test func lettersAreNoMailboxes() {
    #expect(MailSink.visiting("From me\nTo you: see\nDate: now\n").order == ["box"])
    #expect(MailSink.visiting("From - \n\ntext\n").leaves == ["box": "From - \n\ntext\n"])
  }

  @Test func mmdf() {
    let mark = "\u{1}\u{1}\u{1}\u{1}\n"
    let text =
      mark + Self.line + Self.message("one") + mark + mark + Self.message("two") + mark
    #expect(MailSink.visiting(text).leaves == ["box!/1.eml": "one", "box!/2.eml": "two"])
  }

  @Test func appleMail() {
    let message = Self.message("one")
    let list = "<?xml version=\"1.0\"?><plist><dict/></plist>\n"
    let text = "\(message.utf8.count)\n\(message)\(list)"
    #expect(MailSink.visiting(text, name: "1.emlx").leaves == ["1.emlx": "one"])
    #expect(MailSink.visiting("9\n\(message)\(list)").leaves == ["box": "one"])
  }

  @Test func maildir() {
    let found = MailSink.visiting(Self.message("one"), name: "1491941793.M41850P8.mx1,S=109:2,S")
    #expect(Array(found.leaves.values) == ["one"])
  }

  @Test func attachmentsAreMembers() {
    let text = """
      From: a@example.com
      Subject: outer
      Content-Type: multipart/mixed; boundary=b

      --b

      see
      --b
      Content-Type: text/csv; name="a.csv"

      a,b
      --b
      Content-Type: text/csv; name="a.csv"

      c,d
      --b
      Content-Type: message/rfc822

      From: b@example.com
      Subject: inner
      To: c@example.com

      text
      --b
      Content-Type: application/ms-tnef

      x
      --b--
      """
    let found = MailSink.visiting(text, name: "m.eml")
    #expect(
      found.order == [
        "m.eml", "m.eml!/a.csv", "m.eml!/a (2).csv", "m.eml!/4.eml", "m.eml!/part-5.dat",
      ])
    #expect(found.leaves["m.eml!/4.eml"] == "inner")
  }

  @Test func partialMessagesAreOpened() {
    let text = """
      From: a@example.com
      Subject: outer
      Message-ID: <1@example.com>
      Content-Type: message/partial; number=1; total=2; id=x

      From: b@example.com
      Subject: inner
      Message-ID: <2@example.com>

      begin
      """
    #expect(MailSink.visiting(text).leaves == ["box": "outer", "box!/1.eml": "inner"])
  }

  @Test func truncationNeverLosesTheRest() {
    let bytes = Array((Self.two + Self.two).utf8)
    for end in 0...bytes.count {
      let found = MailSink.visiting(Array(bytes[..<end]), chunk: 64)
      #expect(found.leaves.count <= 4)
      #expect(end < 200 || !found.leaves.isEmpty)
    }
  }

  @Test(.enabled(if: SharedCorpora.folder("eml-mimekit") != nil))
  func everyMessageOfTheSetsEndsWell() throws {
    for set in ["eml-mimekit", "eml-mikel-mail"] {
      let folder = try #require(SharedCorpora.folder(set))
      for name in Files.below(folder) {
        let bytes = Files.bytes(folder + "/" + name)
        let found = MailSink.visiting(bytes, name: name)
        #expect(found.leaves.count + found.entries.count > 0, "\(name)")
        #expect(Set(found.order).count == found.order.count, "\(name) has a path twice")
      }
    }
  }
}

import Corpus
import Extract
import Foundation
import MIME
import Parse
import TestKit
import Testing
import Unpack

/// Every message of the stalwart set beside what the set expects of it.
@Suite(.enabled(if: SharedCorpora.folder("eml-stalwart") != nil)) struct MailConformanceTests {
  private static let folder = (SharedCorpora.folder("eml-stalwart") ?? "") + "/resources/eml/"

  /// Where we read a message otherwise, and why: docs/conformance-mail.md.
  static let knownDifferences: [String: String] = [
    "legacy/010 subject": raw8Bit, "legacy/020 subject": raw8Bit, "legacy/022 subject": raw8Bit,
    "legacy/027 subject": raw8Bit, "legacy/052 subject": raw8Bit, "legacy/033 texts": raw8Bit,
    "legacy/052 texts": raw8Bit, "legacy/016 attachments": raw8Bit,
    "legacy/023 attachments": raw8Bit, "legacy/026 attachments": raw8Bit,
    "legacy/017 attachments": uuencode, "legacy/048 attachments": uuencode,
    "legacy/049 attachments": uuencode, "legacy/049 texts": uuencode,
    "legacy/035 attachments": windowsPath, "legacy/039 attachments": windowsPath,
    "malformed/001 texts": delimiters, "malformed/009 texts": delimiters,
    "malformed/011 texts": delimiters, "malformed/012 attachments": delimiters,
    "malformed/016 texts": delimiters, "thirdparty/005 texts": delimiters,
    "thirdparty/015 attachments": delimiters, "malformed/019 texts": delimiters,
    "malformed/002 texts": noParts, "malformed/004 texts": noParts,
    "malformed/020 texts": noParts, "malformed/021 texts": noParts,
    "malformed/017 attachments": disposition, "malformed/022 attachments": brokenMessage,
    "rfc/000 attachments": notBase64, "rfc/000 texts": notBase64,
    "rfc/001 attachments": externalBody, "rfc/001 texts": externalBody,
    "thirdparty/007 addresses": domain,
    "thirdparty/009 attachments": partial, "thirdparty/002 texts": notBase64,
  ]

  private static let raw8Bit = "undeclared 8-bit bytes are read as windows-1252, not as U+FFFD"
  private static let uuencode = "uuencoded files are decoded and taken out of the text"
  private static let windowsPath = "a backslash in a quoted file name stays"
  private static let delimiters = "a delimiter of an outer multipart ends the inner ones (RFC 2046)"
  private static let noParts = "text where a multipart has no part is read as what is around parts"
  private static let disposition = "parameters behind a missing disposition are read"
  private static let brokenMessage = "what is called a message is opened as one, whatever it holds"
  private static let notBase64 = "what is no base64 is taken as it is"
  private static let externalBody = "message/external-body is text; its name makes it a file"
  private static let domain = "no domain at all"
  private static let partial = "a piece of a message is opened as a message"

  @Test func everyMessageGivesWhatIsExpected() throws {
    let names = Files.below(Self.folder).filter { $0.hasSuffix(".eml") }
    #expect(names.count == 107)
    var differences: [String: String] = [:]
    for name in names {
      let path = Self.folder + name
      let expected = try #require(ExpectedMessage(path.dropLast(3) + "json"))
      for difference in Self.compare(Files.bytes(path), expected) {
        differences["\(name.dropLast(4)) \(difference.aspect)"] = difference.text
      }
    }
    for (place, text) in differences.sorted(by: { $0.key < $1.key })
    where Self.knownDifferences[place] == nil {
      Issue.record("\(place): \(text)")
    }
    for place in Self.knownDifferences.keys where differences[place] == nil {
      Issue.record("\(place) is no difference any more")
    }
  }

  private static func compare(
    _ bytes: [UInt8], _ expected: ExpectedMessage
  ) -> [(aspect: String, text: String)] {
    let message = Message(bytes)
    var found: [(String, String)] = []
    let addresses = addresses(message)
    if addresses != expected.addresses {
      found.append(("addresses", "\(addresses.sorted()) for \(expected.addresses.sorted())"))
    }
    let subject = message.text(of: .subject) ?? ""
    if squeezed(subject) != squeezed(expected.subject ?? "") {
      found.append(("subject", "\(subject) for \(expected.subject ?? "")"))
    }
    let texts = texts(message).map(squeezed).filter { !$0.isEmpty }
    let wanted = expected.texts.map(squeezed).filter { !$0.isEmpty }
    if texts != wanted { found.append(("texts", "\(texts) for \(wanted)")) }
    if let text = compareFiles(message, expected) { found.append(("attachments", text)) }
    return found
  }

  private static func compareFiles(_ message: Message, _ expected: ExpectedMessage) -> String? {
    var files: [ExpectedMessage.Attachment] = []
    var messages = 0
    for (index, part) in message.parts.enumerated()
    where part.kind != .multipart && !message.isBodyText(part) {
      if part.kind == .message {
        messages += 1
        continue
      }
      files.append(file(index, part, message))
    }
    if messages != expected.messages { return "\(messages) messages for \(expected.messages)" }
    guard files.count == expected.attachments.count else {
      return "\(files.map(\.name)) for \(expected.attachments.map(\.name))"
    }
    for (file, wanted) in zip(files, expected.attachments) {
      if file.name ?? "" != wanted.name ?? "" {
        return "name \(file.name ?? "") for \(wanted.name ?? "")"
      }
      let isSame =
        wanted.isText
        ? squeezed(String(decoding: file.bytes, as: UTF8.self))
          == squeezed(String(decoding: wanted.bytes, as: UTF8.self))
        : trimmed(file.bytes) == trimmed(wanted.bytes)
      if !isSame {
        return "\(file.name ?? "?"): \(file.bytes.count) bytes for \(wanted.bytes.count)"
      }
    }
    return nil
  }

  private static func file(
    _ index: Int, _ part: Part, _ message: Message
  ) -> ExpectedMessage.Attachment {
    var bytes: [UInt8] = []
    let isText = part.kind == .plain || part.kind == .html
    if isText {
      message.appendText(of: index, into: &bytes)
    } else {
      bytes = message.content(of: part)
    }
    return .init(name: message.fileName(of: part), bytes: bytes, isText: isText)
  }

  private static func addresses(_ message: Message) -> Set<String> {
    var sink = BatchSink()
    var reader = LeafReader(limits: Limits(), fieldNames: FieldNames())
    let source = SourceContext(ordinal: 0, storedInBytes: nil)
    let member = Member(path: "m", name: "m", depth: 0, modified: nil, source: source)
    _ = try? reader.read(member, .message(message), into: &sink)
    var found: Set<String> = []
    for batch in sink.batches {
      let context = DocumentContext(path: "m", media: .message)
      let plan = RecordPlanner.plan(sample: batch, context: context)
      var mentions = MentionBatch()
      var extractor = Extractor(ExtractOptions())
      extractor.extract(batch, plan: plan, content: ContentID(rawValue: 0), into: &mentions)
      let fields = Set(
        batch.schema.columns.filter { headers.contains($0.name) }.map(\.field))
      for mention in mentions.mentions where mention.kind == .email {
        if fields.contains(mention.field) {
          found.insert(mentions.value(of: mention).lowercased())
        }
      }
    }
    return found
  }

  private static let headers = ["From", "To", "Cc", "Bcc", "Reply-To", "Sender"]

  private static func texts(_ message: Message) -> [String] {
    message.parts.indices.compactMap { index in
      guard message.isBodyText(message.parts[index]) else { return nil }
      var text: [UInt8] = []
      message.appendText(of: index, into: &text)
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// Without white space: line ends and trailing space are not compared.
  private static func squeezed(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes.filter { $0 != 0x0D }
    while bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }
}

private struct BatchSink: SliceSink {
  var batches: [RecordBatch] = []
  var isCancelled: Bool { false }
  mutating func slice(_ slice: Slice) { batches.append(SliceParser().parse(slice)) }
}

import Corpus
import MIME
import Parse
import Testing

/// Messages in fields say what they say as files, and count to the record that they stand in.
@Suite struct FieldContentsTests {
  private static let letter = """
    Message-ID: <20010514.1@mail.contoso.example>
    From: Marie Dupont <marie.dupont@contoso.example>
    To: "Okafor, Tim" <tim.okafor@fabrikam.example>,
    \tJonas Weber <jonas@fabrikam.example>
    Subject: =?utf-8?q?Vertr=C3=A4ge?=
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    Dear Tim, "quoted", and a comma.

    Regards,
    Marie
    """

  private static let withFiles = """
    From: marie.dupont@contoso.example
    To: tim.okafor@fabrikam.example
    Subject: files
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=cut

    --cut

    See the files.
    --cut
    Content-Type: text/csv; name=people.csv
    Content-Disposition: attachment; filename=people.csv
    Content-Transfer-Encoding: base64

    bmFtZSxtYWlsCkpvbmFzIFdlYmVyLGpvbmFzQGZhYnJpa2FtLmV4YW1wbGUK
    --cut
    Content-Type: application/octet-stream; name=a.bin
    Content-Transfer-Encoding: base64

    AAECAwQFBgc=
    --cut
    Content-Type: message/rfc822

    From: inner@contoso.example
    To: marie.dupont@contoso.example
    Message-ID: <2@contoso.example>

    Inner text.
    --cut--
    """

  private struct Split {
    var rest: [String] = []
    /// What messages hold, by the ordinal of their record.
    var messages: [UInt64: [String]] = [:]
  }

  private func split(_ text: String, batchInBytes: Int = 1 << 20) throws -> Split {
    let leaf = try ParsedLeaf(text, batchInBytes: batchInBytes)
    var reader = FieldContents(limits: Limits(), fieldNames: FieldNames())
    var found = Split()
    for batch in leaf.batches {
      let (rest, messages) = reader.split(batch)
      found.rest += rest.fields.map { described($0, rest) }
      for message in messages {
        for field in message.fields {
          found.messages[message.record(of: field), default: []].append(described(field, message))
        }
      }
    }
    return found
  }

  private func described(_ field: RecordBatch.Field, _ batch: RecordBatch) -> String {
    let text = batch.text[Int(field.start)..<Int(field.start) + Int(field.length)]
    let name = batch.schema.columns[Int(field.column)].name
    return "\(name)=\(String(decoding: text, as: UTF8.self))"
  }

  /// What the message says as a file of its own.
  private static func asFile(_ letter: String) throws -> [String] {
    try ParsedLeaf(message: Message(Array(letter.utf8))).records.flatMap(\.fields)
      .map(\.description)
  }

  private static func csv(_ cells: [String]) -> String {
    cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
  }

  private static func json(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\n", with: "\\n"
      )
      .replacing("\t", with: "\\t") + "\""
  }

  @Test("A column of letters is a table of messages")
  func table() throws {
    let rows = (0..<4).map { Self.csv(["box/\($0).", Self.letter]) }
    let found = try split("file,message\n" + rows.joined())
    #expect(found.rest == (0..<4).map { "file=box/\($0)." })
    let expected = try Self.asFile(Self.letter)
    #expect(expected.contains("Subject=Verträge"))
    for row in 0..<4 { #expect(found.messages[UInt64(row)] == expected) }
    #expect(found.messages.count == 4)
  }

  @Test("A member of an object, alone or one of many")
  func objects() throws {
    let expected = try Self.asFile(Self.letter)
    let one = try split("{\"id\": \"a1\", \"raw\": \(Self.json(Self.letter))}")
    #expect(one.rest == ["id=a1"])
    #expect(one.messages == [0: expected])
    let lines = (0..<3).map { "{\"id\": \($0), \"raw\": \(Self.json(Self.letter))}\n" }.joined()
    let many = try split(lines, batchInBytes: 64)
    #expect(many.messages == [0: expected, 1: expected, 2: expected])
  }

  @Test("Files that are text or messages are read with it, others are left out")
  func files() throws {
    let found = try split("{\"id\": \"a1\", \"raw\": \(Self.json(Self.withFiles))}")
    let fields = found.messages[0] ?? []
    #expect(fields.prefix(3).contains("From=marie.dupont@contoso.example"))
    #expect(fields.contains("file=name,mail\nJonas Weber,jonas@fabrikam.example\n"))
    #expect(fields.contains("From=inner@contoso.example"))
    #expect(fields.contains("body=Inner text."))
    #expect(!fields.contains { $0.contains("AAECAwQ") || $0.utf8.contains(0) })
  }

  @Test(
    "What only begins like one stays a text",
    arguments: [
      "Note: this is what Marie said: nothing to see, go on. ",
      "From: the office\n", "Subject: x\nhello\n",
      "Server: nginx\nDate: today\nFrom: a@b.example\n\n",
    ])
  func texts(start: String) throws {
    let text = start + String(repeating: "and more of it, ", count: 20)
    let found = try split("{\"id\": \"a1\", \"note\": \(Self.json(text))}")
    #expect(found.messages.isEmpty)
    #expect(found.rest.count == 2)
  }

  @Test("Messages as files are no fields")
  func messagesStay() throws {
    let leaf = try ParsedLeaf(message: Message(Array(Self.letter.utf8)))
    var reader = FieldContents(limits: Limits(), fieldNames: FieldNames())
    for batch in leaf.batches {
      let (rest, messages) = reader.split(batch)
      #expect(rest.fields.count == batch.fields.count)
      #expect(messages.isEmpty)
    }
  }

  @Test("Objects in cells are read as records of the row's")
  func objectsInCells() throws {
    let rows = (0..<3).map { row in
      let event =
        row == 1
        ? #"[{"user": {"name": "Ann \(row)"}}, {"user": {"name": "Bob"}}]"#
        : #"{"user": {"name": "Ann \(row)", "tags": ["x", "y"]}, "n": 1}"#
      return Self.csv(["\(row)", event.replacing("\\(row)", with: "\(row)"), "open {"])
    }
    let found = try split("id,payload,state\n" + rows.joined())
    #expect(
      found.messages == [
        0: ["user/name=Ann 0", "user/tags=x", "user/tags=y", "n=1"],
        1: ["user/name=Ann 1", "user/name=Bob"],
        2: ["user/name=Ann 2", "user/tags=x", "user/tags=y", "n=1"],
      ])
    #expect(found.rest.count == 6)
  }

  @Test("Any cut and any change of a byte is read without a crash")
  func damaged() throws {
    let bytes = Array(Self.withFiles.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let cut = String(decoding: bytes[..<end], as: UTF8.self)
      _ = try split("{\"raw\": \(Self.json(cut))}")
    }
  }
}

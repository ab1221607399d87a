import Corpus
import Testing

@testable import Extract

@Suite struct LabelledLineTests {
  private func parts(_ line: String) -> [String]? {
    Array(line.utf8).withUnsafeBufferPointer { bytes in
      LabelledLine(bytes, 0..<bytes.count).map {
        [$0.label, $0.value].map { String(decoding: bytes[$0], as: UTF8.self) }
      }
    }
  }

  @Test(arguments: [
    ("Name: Marie Dupont", ["Name", "Marie Dupont"]),
    ("  - last_name: Dupont\r", ["last_name", "Dupont"]),
    ("company = \"Contoso GmbH\",", ["company", "Contoso GmbH"]),
    ("'first name' => 'Marie';", ["first name", "Marie"]),
    ("Société : Contoso", ["Société", "Contoso"]),
  ])
  func labelled(line: String, expected: [String]) {
    #expect(parts(line) == expected)
  }

  @Test(arguments: [
    "Marie Dupont", "http://example.com", "12:30 Marie", ": x", "a: b", "Name:", "Name: x",
    "This sentence is much too long to be a label: no", "(Name: Marie)", "",
  ])
  func others(line: String) {
    #expect(parts(line) == nil)
  }

  private func found(_ text: String) -> [String] {
    var extractor = Extractor(ExtractOptions())
    let schema = Schema(columns: [.init(name: "text", field: FieldID(rawValue: 0), carrier: .text)])
    let bytes = Array(text.utf8)
    let batch = RecordBatch(
      text: bytes,
      fields: [.init(record: 0, column: 0, start: 0, length: UInt32(bytes.count))], schema: schema)
    let plan = RecordPlanner.plan(
      sample: batch, context: DocumentContext(path: "t", media: .plain, defaultRegion: .none))
    var mentions = MentionBatch()
    extractor.extract(batch, plan: plan, content: ContentID(rawValue: 0), into: &mentions)
    return mentions.mentions.filter { $0.rule == .context }.map { mentions.value(of: $0) }
  }

  @Test("People and companies behind labels")
  func people() {
    #expect(
      found("Name: Marie Dupont\nCompany: Contoso GmbH\nPhone: +33 1 99 00 12 34")
        == ["Marie Dupont", "Contoso GmbH"])
    #expect(found("first_name: Marie\nlast_name: Dupont\ncity: Paris") == ["Marie Dupont"])
    #expect(
      found("Nachname: Dupont\nVorname: Marie\nNachname: Kowalski\nVorname: Jan")
        == ["Marie Dupont", "Jan Kowalski"])
  }

  @Test(
    "Labels of other things name nobody",
    arguments: [
      "Name: value", "File name: Marie Dupont", "Note: Marie Dupont", "last_name: Dupont",
      "Company: we are hiring", "Status: Open Case",
    ])
  func nobody(text: String) {
    #expect(found(text) == [])
  }
}

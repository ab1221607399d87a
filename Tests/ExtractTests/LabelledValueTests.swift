import Corpus
import Testing

@testable import Extract

@Suite struct LabelledValueTests {
  /// All labels of a line with their values.
  private func parts(_ line: String) -> [[String]] {
    Array(line.utf8).withUnsafeBufferPointer { bytes in
      var found: [[String]] = []
      var mark = LabelledValue.nextMark(bytes, from: 0)
      while mark < bytes.count {
        if let item = LabelledValue(bytes, mark: mark, line: 0, end: bytes.count) {
          found.append(
            [item.label, item.value].map { String(decoding: bytes[$0], as: UTF8.self) })
        }
        mark = LabelledValue.nextMark(bytes, from: mark + 1)
      }
      return found
    }
  }

  @Test(arguments: [
    ("Name: Marie Dupont", [["Name", "Marie Dupont"]]),
    ("  - last_name: Dupont\r", [["last_name", "Dupont"]]),
    ("company = \"Contoso GmbH\",", [["company", "Contoso GmbH"]]),
    ("'first name' => 'Marie';", [["first name", "Marie"]]),
    ("Société : Contoso", [["Société", "Contoso"]]),
    (
      "t=10:00 user_id=17 name=\"Marie Dupont\" org='Contoso, Inc.' x=yy",
      [["user_id", "17"], ["name", "Marie Dupont"], ["org", "Contoso, Inc."]]
    ),
    (
      "Email: a@example.com - Name: Marie Dupont - ScreenName: md",
      [["Email", "a@example.com"], ["Name", "Marie Dupont"], ["ScreenName", "md"]]
    ),
    (
      "name=Marie Dupont mail=a@example.com",
      [["name", "Marie Dupont"], ["mail", "a@example.com"]]
    ),
    (
      "Customer(id=0, name=Marie Dupont, company=Contoso GmbH)",
      [["name", "Marie Dupont"], ["company", "Contoso GmbH"]]
    ),
    ("company=Decker & Morgan", [["company", "Decker & Morgan"]]),
    ("org=Contoso (Berlin)", [["org", "Contoso (Berlin)"]]),
    ("name=Marie+Dupont&city=Paris", [["name", "Marie+Dupont"], ["city", "Paris"]]),
    ("Name: Marie Dupont, Company: Contoso", [["Name", "Marie Dupont"], ["Company", "Contoso"]]),
    (
      "SET `vorname`='Marie', `nachname`='O\\'Hara'",
      [["vorname", "Marie"], ["nachname", "O\\'Hara"]]
    ),
  ])
  func labelled(line: String, expected: [[String]]) {
    #expect(parts(line).filter { $0[0] != "xx" && $0[1] != "yy" } == expected)
  }

  @Test(arguments: [
    "Marie Dupont", "http://example.com", "12:30 Marie", ": x", "a: b", "Name:", "Name: x",
    "This sentence is much too long to be a label: no", "",
  ])
  func others(line: String) {
    #expect(parts(line) == [])
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
      "Company: we are hiring", "Status: Open Case", "s:4:\"name\";s:99:\"Xyla Dupont\";",
      "s:4:\"file\";s:12:\"Xyla Qworp12\";",
    ])
  func nobody(text: String) {
    #expect(found(text) == [])
  }

  @Test("Several on a line, in forms, and as PHP writes them down")
  func several() {
    #expect(
      found("level=info name=\"Marie Dupont\" mail=m@example.com org=\"Contoso GmbH\"")
        == ["Marie Dupont", "Contoso GmbH"])
    #expect(
      found("mail=m%40example.com&name=Zo%C3%AB+M%C3%BCller&phone=%2B33+1+99+00+12+34")
        == ["Zoë Müller", "+33199001234"])
    #expect(
      found(
        "a:3:{s:10:\"first_name\";s:5:\"Marie\";s:9:\"last_name\";s:6:\"Dupont\";s:7:\"company\";s:12:\"Contoso GmbH\";}"
      ) == ["Marie Dupont", "Contoso GmbH"])
    #expect(
      found("Email: m@example.com - Name: Xyla Qworp - Followers: 12") == ["Xyla Qworp"])
  }

  @Test("What a label calls a town is no person")
  func towns() {
    let text = Findings.text(
      "- name: Marie Dupont\n  mail: m@example.com\n  city: Königs Wusterhausen")
    #expect(text.people == ["Marie Dupont"])
  }

  @Test(
    "Lines of lists with an address",
    arguments: [
      ("1. Marie Dupont, Contoso GmbH, m@example.com", ["Marie Dupont"]),
      ("dupont@example.com:5f4dcc3b5aa765d61d8327deb882cf99:Marie Dupont", ["Marie Dupont"]),
      ("xyla.qworp@example.com;Xyla Qworp", ["Xyla Qworp"]),
      ("New York, NY, a@example.com", []),
      ("Please Reply, b@example.com", []),
    ])
  func lists(line: String, expected: [String]) {
    #expect(
      Findings.text(line).rules(.person).filter { $0.rule == .context }.map(\.value) == expected)
  }
}

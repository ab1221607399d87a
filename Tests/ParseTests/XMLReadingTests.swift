import Corpus
import Parse
import Testing

@Suite struct XMLReadingTests {
  @Test func recordsAreWhatRepeats() throws {
    let leaf = try ParsedLeaf(
      """
      <?xml version="1.0"?>
      <crm owner="ops@example.com"><title>Export</title><contacts>
        <contact id="1" phone="+1 555 0100"><name><first>Bob</first><last>Ng</last></name>
          <email>bob@example.com</email></contact>
        <contact id="2"><name><first>Ann</first></name><email>ann&#64;example.com</email></contact>
      </contacts></crm>
      """)
    #expect(leaf.report.media == .xml)
    #expect(leaf.report.outcome == .indexed)
    #expect(
      leaf.records.map(\.description) == [
        "0:[@owner=ops@example.com, title=Export]",
        "1:[@id=1, @phone=+1 555 0100, name/first=Bob, name/last=Ng, email=bob@example.com]",
        "2:[@id=2, name/first=Ann, email=ann@example.com]",
      ])
  }

  @Test(arguments: [
    ("<r><a><b>x</b><c>y</c></a></r>", [["x", "y"]]),
    ("<l><e>a@b.c</e><e>d@e.f</e></l>", [["a@b.c"], ["d@e.f"]]),
    ("<c><n>x</n><p k='1'>y</p><p k='2'>z</p></c>", [["x", "1", "y", "2", "z"]]),
    ("<t><row Id='1' N='a'/><row Id='2' N='b'/></t>", [["1", "a"], ["2", "b"]]),
    ("<x:l xmlns:x='u'><x:i><x:v>1</x:v></x:i><x:i><x:v>2</x:v></x:i></x:l>", [["1"], ["2"]]),
    (
      "<r><p>bob@<b>example</b>.com and</p><p><i>ann@</i>example.com</p><p><b/></p></r>",
      [["bob@example.com and"], ["ann@example.com"]]
    ),
    ("<r><v><![CDATA[<bob@example.com>]]></v></r>", [["<bob@example.com>"]]),
    ("<r><!-- by ops@example.com --><v>1</v></r>", [[" by ops@example.com ", "1"]]),
  ])
  func shapes(_ xml: String, _ expected: [[String]]) throws {
    #expect(try ParsedLeaf(xml).texts == expected)
  }

  @Test func bareNamesKeepTheirRecord() throws {
    let leaf = try ParsedLeaf(
      "<r><company><name>Contoso</name></company><person><name>Ann</name></person><company><name>Foo</name></company></r>"
    )
    #expect(
      leaf.records.flatMap(\.fields).map(\.name) == ["company/name", "person/name", "company/name"])
  }

  @Test func officeRunsOfOneParagraphFlowTogether() throws {
    let w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let leaf = try ParsedLeaf(
      """
      <?xml version="1.0"?><w:document xmlns:w="\(w)"><w:body><w:p w:rsidR="00A1"><w:r><w:t>bob@exam</w:t></w:r>\
      <w:r><w:t xml:space="preserve">ple.com </w:t><w:br/></w:r><w:r><w:t>Tel</w:t></w:r></w:p>\
      <w:p><w:r><w:t>next</w:t></w:r></w:p></w:body></w:document>
      """)
    #expect(leaf.texts == [["bob@example.com \nTel"], ["next"]])
  }

  /// The strings of neighbouring cells are never one text.
  @Test func cellsOfSheetsDoNotFlowTogether() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let leaf = try ParsedLeaf(
      """
      <?xml version="1.0"?><worksheet xmlns="\(main)"><sheetData>\
      <row r="1"><c r="A1" t="inlineStr"><is><t>Ann</t></is></c>\
      <c r="B1" t="inlineStr"><is><r><t>ann@</t></r><r><t>example.com</t></r></is></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><t>Bo</t></is></c></row></sheetData></worksheet>
      """)
    #expect(leaf.records.flatMap(\.fields).map(\.text) == ["Ann", "ann@example.com", "Bo"])
  }

  @Test func ampersandsInAttributes() throws {
    let leaf = try ParsedLeaf(
      "<l><c n='A &amp; B &lt;x&gt;' v='&#38;'/><c n='&quot;C&quot;' v='2'/></l>")
    #expect(leaf.texts == [["A & B <x>", "&"], ["\"C\"", "2"]])
  }

  @Test func malformedDocumentsGoOnAsText() throws {
    let xml = "<?xml version='1.0'?><l><i><v>a@b.c</v></i><i><v>d@e.f</v></i><oops></l> g@h.i"
    let leaf = try ParsedLeaf(xml)
    #expect(leaf.report.outcome == .failed)
    #expect(
      leaf.report.reason == "malformed XML (libxml2 error 76) at byte 72; read as text from there")
    #expect(leaf.texts.first == ["a@b.c"])
    #expect(leaf.texts.last?.first?.contains("g@h.i") == true)
  }

  @Test func bombsAreNotExpanded() throws {
    let leaf = try ParsedLeaf(
      """
      <?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <l><v>x &b; y</v></l>
      """)
    #expect(leaf.texts == [["x  y"]])
    #expect(leaf.report.reason == "1 entity references were not expanded")
  }

  @Test func depthIsLimited() throws {
    let xml = "<?xml version='1.0'?>" + String(repeating: "<a>", count: 300) + "deep@example.com"
    let leaf = try ParsedLeaf(xml)
    #expect(leaf.report.outcome == .refused)
    #expect(leaf.texts.last?.last?.contains("deep@example.com") == true)
  }

  @Test func declaredEncodings() throws {
    let latin: [UInt8] =
      Array("<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>".utf8) + [0xE9, 0xA4]
      + Array("</a>".utf8)
    #expect(try ParsedLeaf(latin).texts == [["é€"]])
    let wide = Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>".utf16).flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(try ParsedLeaf([0xFF, 0xFE] + wide).texts == [["é"]])
    #expect(try ParsedLeaf(wide).texts == [["é"]])
  }

  @Test func wholeAndStreamedGiveTheSame() throws {
    var xml = "<?xml version='1.0'?><l>"
    for index in 0..<2000 {
      xml += "<i n='\(index)' m='x'><v>value &amp; <b>\(index)</b> more</v></i>\n"
    }
    xml += "</l>"
    let whole = try ParsedLeaf(xml)
    for (batch, chunk) in [(1, 7), (1000, 100), (50_000, 5000)] {
      let streamed = try ParsedLeaf(Array(xml.utf8), batchInBytes: batch, chunk: chunk)
      let isSame = streamed.records == whole.records
      #expect(isSame)
    }
    #expect(whole.records.count == 2000)
  }

  @Test("An attribute that says what its element holds names the field")
  func keys() throws {
    let leaf = try ParsedLeaf(
      """
      <add><doc><field name="id">1</field><field name="full_name">Ann Ng</field></doc>
      <doc><field name="id">2</field><field name="full_name">Bob Ng</field></doc></add>
      """)
    #expect(
      leaf.records.map { $0.fields.map(\.description) } == [
        ["field/id=1", "field/full_name=Ann Ng"], ["field/id=2", "field/full_name=Bob Ng"],
      ])
  }

  @Test("Names and places are no keys, as they do not come again")
  func noKeys() throws {
    let leaf = try ParsedLeaf(
      "<l><p name='Ann Ng'><v>1</v></p><p name='Bob Ng'><v>2</v></p><p name='Eve Ng'><v>3</v></p></l>"
    )
    #expect(
      leaf.records.map { $0.fields.map(\.name) } == Array(repeating: ["p/@name", "v"], count: 3))
  }

  @Test("A key before a value, as in property lists, names it")
  func labels() throws {
    let leaf = try ParsedLeaf(
      """
      <plist><array><dict><key>Name</key><string>Ann Ng</string><key>Age</key><integer>7</integer></dict>
      <dict><key>Name</key><string>Bob Ng</string></dict></array></plist>
      """)
    #expect(
      leaf.records.map { $0.fields.map(\.description) } == [
        ["key=Name", "string/Name=Ann Ng", "key=Age", "integer/Age=7"],
        ["key=Name", "string/Name=Bob Ng"],
      ])
    let pairs = try ParsedLeaf(
      "<l><p><name>Mail</name><value>a@b.c</value></p><p><name>Tel</name><value>1</value></p></l>")
    #expect(
      pairs.records.map { $0.fields.map(\.name) } == [
        ["p/name", "value/Mail"], ["p/name", "value/Tel"],
      ])
  }

  @Test("Rows of cells have the columns that their first row names")
  func rows() throws {
    let leaf = try ParsedLeaf(
      """
      <Workbook xmlns:ss="urn:x"><Worksheet ss:Name="S"><Table>
      <Row><Cell><Data>Name</Data></Cell><Cell><Data>Email</Data></Cell><Cell><Data>Phone</Data></Cell></Row>
      <Row><Cell><Data>Ann Ng</Data></Cell><Cell><Data>a@example.com</Data></Cell></Row>
      <Row><Cell><Data>Bob <b>Ng</b></Data></Cell><Cell ss:Index="3"><Data>+1 555 0100</Data></Cell></Row>
      </Table></Worksheet></Workbook>
      """)
    #expect(
      leaf.records.dropFirst().map { $0.fields.map(\.description) } == [
        ["Name=Ann Ng", "Email=a@example.com"], ["Name=Bob Ng", "Phone=+1 555 0100"],
      ])
  }

  @Test("Rows without names have numbered columns, and lose nothing")
  func numberedRows() throws {
    let leaf = try ParsedLeaf(
      "<t><r><c>Ann</c><c>1</c></r><r><c>Bob</c><c>2</c></r><r><c>Eve</c><c>3</c></r></t>")
    #expect(
      leaf.records.map { $0.fields.map(\.description) } == [
        ["column 1=Ann", "column 2=1"], ["column 1=Bob", "column 2=2"],
        ["column 1=Eve", "column 2=3"],
      ])
  }
}

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
}

import Corpus
import Testing

@testable import Parse

@Suite struct HTMLTableTests {
  private static let page = """
    <!DOCTYPE html><html><body><p>Before</p>
    <table class="x"><tr><th>First</th><th>Last &amp; more</th></tr>
    <tr><td>Marie</td><td><b>Du</b>pont</td></tr>
    <TR><TD>Jan<TD>Kowal<br>ski
    <tr><td></td><td><!-- <td> -->Rossi</td></tr></table>
    <p>After</p></body></html>
    """

  private func tables(_ leaf: ParsedLeaf) -> [[[String]]] {
    leaf.slices.compactMap { slice in
      guard case .table(let table) = slice else { return nil }
      let batch = table.records
      let records = Dictionary(grouping: batch.fields) { $0.record }
      return records.keys.sorted().map { record in
        records[record, default: []].map { field in
          let text = batch.text[Int(field.start)..<Int(field.start + field.length)]
          let name = batch.schema.columns[Int(field.column)].name
          return "\(name)=\(String(decoding: text, as: UTF8.self))"
        }
      }
    }
  }

  /// What a page shows, or what it does not.
  private func texts(_ leaf: ParsedLeaf, of column: String = "text") -> String {
    var text: [UInt8] = []
    for slice in leaf.slices {
      let parts = if case .table(let table) = slice { table.texts } else { [slice] }
      for case .text(let slice) in parts where slice.schema.columns[0].name == column {
        text += slice.bytes + [0x0A]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The letters and digits that are shown: pieces may be cut between any two words.
  private func words(_ leaf: ParsedLeaf) -> String {
    texts(leaf).filter { $0 > " " }
  }

  private static func words(_ page: String) -> String {
    let shown = Array(page.utf8).withUnsafeBufferPointer { HTMLText.convert($0) }
    return String(decoding: shown, as: UTF8.self).filter { $0 > " " }
  }

  @Test func rowsAreRecords() throws {
    let leaf = try ParsedLeaf(Self.page)
    #expect(leaf.report.media == .html)
    #expect(
      tables(leaf) == [
        [
          ["First=Marie", "Last & more=Dupont"], ["First=Jan", "Last & more=Kowal\nski"],
          ["Last & more=Rossi"],
        ]
      ])
  }

  /// Read as text, a page is all there, whatever its tables are.
  @Test func theTextStaysWhole() throws {
    for batch in [16, 64, 1 << 20] {
      let leaf = try ParsedLeaf(Array(Self.page.utf8), batchInBytes: batch, chunk: 5)
      #expect(words(leaf) == HTMLTableTests.words(Self.page), "\(batch)")
    }
  }

  @Test func aHeaderWithoutHeadings() throws {
    let page = """
      <html><table><tr><td>Name<td>E-Mail<tr><td>Marie Dupont<td>marie@example.com
      <tr><td>Jan Kowalski<td>jan@example.org</table>
      """
    #expect(
      tables(try ParsedLeaf(page)).first?.first == [
        "Name=Marie Dupont", "E-Mail=marie@example.com",
      ])
  }

  /// Tables that lay a page out hold other tables, or their rows differ.
  @Test func onlyTheInnermostTable() throws {
    let rows =
      "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td></tr>"
    let page = """
      <html><table><tr><td>menu</td></tr><tr><td><table>\(rows)</table></td></tr></table>
      <table><tr><td>1</td></tr><tr><td>1</td><td>2</td></tr><tr><td>1<td>2<td>3</tr></table>
      """
    let found = tables(try ParsedLeaf(page))
    #expect(found.map(\.count) == [3])
    #expect(words(try ParsedLeaf(page)) == HTMLTableTests.words(page))
  }

  /// A table larger than what is held in memory keeps its columns.
  @Test func inPieces() throws {
    var page = "<html><table><tr><th>Name</th><th>City</th></tr>"
    for row in 0..<20_000 { page += "<tr><td>Person \(row)</td><td>City \(row)</td></tr>\n" }
    page += "</table><p>end</p>"
    let leaf = try ParsedLeaf(Array(page.utf8), batchInBytes: 1_000, chunk: 100)
    let rows = tables(leaf).flatMap { $0 }
    #expect(tables(leaf).count > 5)
    #expect(rows == (0..<20_000).map { ["Name=Person \($0)", "City=City \($0)"] })
    #expect(words(leaf) == HTMLTableTests.words(page))
  }

  /// Linear, or this test takes hours.
  @Test(arguments: ["<table>", "<table><tr><td>", "<td>", "</table>", "<!--", "<table><!--", "<tr"])
  func hostile(_ part: String) throws {
    let page = "<html>" + String(repeating: part, count: 300_000)
    let leaf = try ParsedLeaf(Array(page.utf8), batchInBytes: 1 << 16, chunk: 1 << 16)
    #expect(words(leaf) == HTMLTableTests.words(page))
  }

  @Test func scriptsSideBySideStayApart() throws {
    let page = "<html><script>a@b.example</script><script>net</script><p>x</p>"
    let aside = texts(try ParsedLeaf(page), of: "markup")
    #expect(aside.split(separator: "\n").contains("a@b.example"))
  }

  /// What a page does not show may hold addresses all the same.
  @Test func whatIsNotShownIsKeptAside() throws {
    let page = """
      <html><!-- by marie@example.com --><script>var m = "jan@example.com";</script>
      <style>a@b { }</style><p data-mail="ann@example.com" title="x">Shown</p>
      <a href="mailto:bob@example.com">Bob</a><label>Name</label><input value="Li &amp; Ng">
      <dl><dt>City</dt><dd>Oslo</dd></dl></html>
      """
    let leaf = try ParsedLeaf(page)
    #expect(texts(leaf).contains("Shown"))
    #expect(texts(leaf).contains("Bob <mailto:bob@example.com>"))
    #expect(texts(leaf).contains("Name: Li & Ng"))
    #expect(texts(leaf).contains("City: Oslo"))
    let aside = texts(leaf, of: "markup")
    for name in ["marie", "jan", "ann"] { #expect(aside.contains("\(name)@example.com")) }
    #expect(!aside.contains("a@b") && !aside.contains("title=\"x\">Shown"))
  }
}

import Corpus
import Parse
import Testing

@Suite struct AlignedTableTests {
  private static func line(_ cells: [String], _ widths: [Int] = [8, 20, 28]) -> String {
    zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - cell.count))
    }.joined()
  }

  private static let header = line(["ID", "FULL NAME", "EMAIL"])
  private static let rows = (0..<40).map { row in
    line(["\(row)", row % 2 == 0 ? "Zoë Müller" : "Marie Dupont", "m\(row)@example.com"])
  }
  private static let table = ([header] + rows).joined(separator: "\n") + "\n"

  @Test("Values stand below their names; characters count, not bytes")
  func columns() throws {
    let leaf = try ParsedLeaf(Self.table)
    #expect(leaf.records.count == 40)
    #expect(leaf.records[0].fields.map(\.name) == ["ID", "FULL NAME", "EMAIL"])
    #expect(leaf.texts[0] == ["0", "Zoë Müller", "m0@example.com"])
    #expect(leaf.texts[39] == ["39", "Marie Dupont", "m39@example.com"])
  }

  @Test("A rule tells the columns, and is no row", arguments: ["-", "="])
  func rules(mark: String) throws {
    let rule = [7, 19, 27].map { String(repeating: mark, count: $0) }.joined(separator: " ")
    let text = ([Self.header, rule] + Self.rows).joined(separator: "\r\n")
    let leaf = try ParsedLeaf(text)
    #expect(leaf.records.count == 40)
    #expect(leaf.texts[1] == ["1", "Marie Dupont", "m1@example.com"])
  }

  @Test("Empty values, values too wide for their column, short lines")
  func odd() throws {
    let odd = [
      Self.line(["70", "", "x@example.com"]),
      "71      Marie-Antoinette Dupont y@example.com", "72      Jan Kowalski", "",
    ]
    let leaf = try ParsedLeaf(Self.table + odd.joined(separator: "\n"))
    #expect(leaf.texts[40] == ["70", "x@example.com"])
    #expect(leaf.records[40].fields.map(\.name) == ["ID", "EMAIL"])
    #expect(leaf.texts[41] == ["71", "Marie-Antoinette Dupont", "y@example.com"])
    #expect(leaf.texts[42] == ["72", "Jan Kowalski"])
  }

  @Test("Whole and in pieces it is the same", arguments: [1, 77, 4_096])
  func pieces(chunk: Int) throws {
    let text =
      Self.header + "\n" + String(repeating: Self.rows.joined(separator: "\n") + "\n", count: 20)
    let whole = try ParsedLeaf(text)
    let pieces = try ParsedLeaf(Array(text.utf8), batchInBytes: 2_000, chunk: chunk)
    #expect(whole.records == pieces.records)
    #expect(whole.records.count == 800)
    #expect(pieces.batches.count > 10)
  }

  @Test(
    "Other texts stay texts",
    arguments: [
      "Dear  Sir\nplease send  the order\nto the address  below\nyours\n",
      "from  16\nsome lines  of text\nwith  holes in them\n",
      "if (x)  name\n  return 1\nelse  email\n  return 2\n", "name  email\n", "Name  Email\nx\n",
    ])
  func others(text: String) throws {
    let leaf = try ParsedLeaf(text)
    #expect(leaf.batches.allSatisfy { $0.schema.columns.count == 1 })
  }

  @Test("Labels behind tabs are no table")
  func labels() throws {
    let text = (0..<10).map { "Name:\tMarie \($0)\nEmail:\tm\($0)@example.com\n\n" }.joined()
    #expect(try ParsedLeaf(text).batches.allSatisfy { $0.schema.columns.count == 1 })
  }

  @Test("A line without end is cut into rows, and nothing of it is lost")
  func endless() throws {
    let long = String(repeating: "word ", count: 2_000_000)
    let leaf = try ParsedLeaf(
      Array((Self.table + long).utf8), batchInBytes: 1 << 16, chunk: 1 << 16)
    let read = leaf.texts.dropFirst(40).joined().reduce(0) { $0 + $1.filter { $0 != " " }.count }
    #expect(read == 8_000_000)
  }
}

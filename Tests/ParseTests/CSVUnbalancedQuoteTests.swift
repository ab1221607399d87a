import Corpus
import Parse
import Testing

/// One quote too many may cost its own field, never the rows behind it.
@Suite struct CSVUnbalancedQuoteTests {
  private func table(_ count: Int, _ change: (Int) -> String?) -> String {
    var text = "id,name,email,city\n"
    for row in 0..<count {
      text += change(row) ?? "\(row),Name \(row),user\(row)@example.com,\"Town, \(row)\"\n"
    }
    return text
  }

  @Test(arguments: [
    "7,\"Name,seven@example.com,Town\n", "7,Name,seven@example.com,\"\n",
    "7,Name,\"seven@example.com,Town\n",
  ])
  func anOpenedFieldEndsWithItsRow(_ line: String) throws {
    let leaf = try ParsedLeaf(table(20) { $0 == 7 ? line : nil })
    #expect(leaf.records.count == 20)
    #expect(leaf.value(7, "email").contains("seven@example.com"))
    #expect(leaf.value(8, "email") == "user8@example.com")
    #expect(leaf.value(19, "city") == "Town, 19")
    #expect(leaf.report.reason == "1 unbalanced quotes were read as they stand")
  }

  /// The only quote of a large file, and the lane that reads it in pieces.
  @Test func anOpenedFieldIsGivenUpBeforeTheLimit() throws {
    let rows = 60_000
    var text = "id,name,email,city\n"
    for row in 0..<rows {
      let name = row == 100 ? "\"Name" : "Name"
      text += "\(row),\(name) \(row),user\(row)@example.com,Town\n"
    }
    let leaf = try ParsedLeaf(Array(text.utf8), batchInBytes: 100_000, chunk: 65_536)
    #expect(leaf.records.count == rows)
    #expect(leaf.value(100, "name") == "\"Name 100")
    #expect(leaf.value(rows - 1, "email") == "user\(rows - 1)@example.com")
    // Given up long before the end: the slices are as small as they should be.
    #expect(leaf.slices.count > 20)
  }

  @Test func lineEndsInQuotedFieldsAreKept() throws {
    let text = table(30) {
      $0 % 3 == 1 ? "\($0),\"Name\nof, \($0)\",user\($0)@example.com,\"Town\n\n\($0)\"\n" : nil
    }
    let leaf = try ParsedLeaf(text)
    #expect(leaf.records.count == 30)
    #expect(leaf.value(1, "name") == "Name\nof, 1")
    #expect(leaf.value(28, "city") == "Town\n\n28")
    #expect(leaf.report.reason == "")
  }

  @Test func raggedRowsWithLineEndsAreKept() throws {
    let text = table(30) { $0 == 9 ? "9,Name,nine@example.com,\"Town\nhall\",more\n" : nil }
    let leaf = try ParsedLeaf(text)
    #expect(leaf.records.count == 30)
    #expect(leaf.value(9, "city") == "Town\nhall")
  }

  @Test func theFirstQuotedFieldMayComeLate() throws {
    let leaf = try ParsedLeaf(
      "id,name,email\n"
        + (0..<3000).map { "\($0),Name,user\($0)@example.com\n" }.joined()
        + "3000,\"Smith, Jones and Clark\",last@example.com\n")
    #expect(leaf.value(3000, "name") == "Smith, Jones and Clark")
    #expect(leaf.value(3000, "email") == "last@example.com")
  }

  /// The same rows whatever the pieces they are read in.
  @Test func piecesMakeNoDifference() throws {
    var seed: UInt64 = 5
    let cells = ["\"", "\"\"", "a", ",", ",", "\n", "\"b\"", "c\"d", "\"e,f\"", "g@example.com"]
    for _ in 0..<60 {
      var text = "id,email\n1,a@example.com\n2,b@example.com\n\"3\",c@example.com\n"
      for _ in 0..<120 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += cells[Int(seed >> 33) % cells.count]
      }
      let whole = try ParsedLeaf(text)
      for (batch, chunk) in [(1, 7), (100, 13), (64, 1000)] {
        let pieces = try ParsedLeaf(Array(text.utf8), batchInBytes: batch, chunk: chunk)
        #expect(pieces.records == whole.records, "\(text.debugDescription)")
      }
    }
  }
}

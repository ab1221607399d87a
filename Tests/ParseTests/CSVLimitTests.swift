import Corpus
import Parse
import Testing

/// Tables of unusual size.
@Suite struct CSVLimitTests {
  @Test func thirtyThousandColumns() throws {
    let width = 20_000
    var text = (0..<width).map { "f\($0)_name" }.joined(separator: ",") + "\n"
    for row in 0..<3 { text += (0..<width).map { "\(row + $0)" }.joined(separator: ",") + "\n" }
    let leaf = try ParsedLeaf(text)
    #expect(leaf.report.media == .csv)
    #expect(leaf.records.count == 3)
    #expect(leaf.records[2].fields.count == width)
    #expect(leaf.records[2].fields.last?.text == "\(width + 1)")
    // The names are bounded, the values are not.
    #expect(leaf.batches[0].schema.columns.count <= 4097)
  }

  /// A row that is longer than what is looked at is text: nothing in it is lost.
  @Test func hundredThousandColumnsAreText() throws {
    let row = (0..<100_000).map { $0 == 77_777 ? "a@example.com" : "\($0)" }.joined(separator: ",")
    let leaf = try ParsedLeaf(row + "\n" + row + "\n")
    #expect(leaf.report.media == .plain)
    let found = leaf.records.flatMap(\.fields).count { $0.text.contains(",a@example.com,") }
    #expect(found == 2)
  }

  @Test func rowsOverTheLimitAreCutAndSaid() throws {
    let long = String(repeating: "z", count: 300_000)
    let text = "id,email,note\n1,a@example.com,\(long)\n2,b@example.com,short\n"
    let leaf = try ParsedLeaf(Array(text.utf8), batchInBytes: 10_000, chunk: 10_000) {
      $0.maximumRowInBytes = 100_000
    }
    #expect(leaf.report.reason == "1 rows over the limit of 100000 bytes were cut")
    #expect(leaf.batches.contains { $0.isCutAtEnd })
    #expect(leaf.records.last?.fields.map(\.text) == ["2", "b@example.com", "short"])
    let kept = leaf.records.flatMap(\.fields).reduce(0) {
      $0 + $1.text.utf8.filter { $0 == 0x7A }.count
    }
    #expect(kept == 300_000)
  }

  /// Batches stay near their size whatever the size of the file, and no row is lost between them.
  @Test func streamsInSmallSlices() throws {
    let rows = 40_000
    let text = "id,email\n" + (0..<rows).map { "\($0),u\($0)@example.com\n" }.joined()
    let leaf = try ParsedLeaf(Array(text.utf8), batchInBytes: 32_768, chunk: 4_096)
    #expect(leaf.batches.allSatisfy { $0.text.count <= 70_000 })
    #expect(leaf.records.map(\.ordinal) == (0..<UInt64(rows)).map { $0 })
    #expect(leaf.records.last?.fields.last?.text == "u\(rows - 1)@example.com")
  }

  @Test func duplicateNamesAreToldApart() throws {
    let leaf = try ParsedLeaf(
      "email,email,,name\na@example.com,b@example.com,x,Ann\nc@d.com,,,Bo\n")
    #expect(leaf.records[0].fields.map(\.name) == ["email", "email 2", "column 3", "name"])
  }

  @Test func titlesAboveATableAreRecordsOfText() throws {
    let leaf = try ParsedLeaf(
      "Customers of ops@example.com\n\nid;name;email\n1;Ann;a@example.com\n2;Bo;b@example.com\n")
    #expect(
      leaf.records.map(\.description) == [
        "0:[text=Customers of ops@example.com]", "1:[id=1, name=Ann, email=a@example.com]",
        "2:[id=2, name=Bo, email=b@example.com]",
      ])
  }
}

import Corpus
import TestKit
import Testing

@testable import Parse

/// Dumps made to cost more than their size, and random ones.
@Suite struct SQLHostileTests {
  private static let head = "INSERT INTO t (a) VALUES ('x');\n"

  /// Each read is linear, or this test takes hours.
  @Test(arguments: [
    "INSERT INTO t VALUES ('", "INSERT INTO t (/*", "CREATE TABLE a (b (",
    "INSERT INTO t VALUES (f(",
    "INSERT INTO t VALUES (1),(", "CREATE TABLE t (a '", "COPY t (", "(", "INSERT INTO [",
  ])
  func openEnds(_ part: String) throws {
    let many = String(repeating: part + "\n", count: 200_000)
    let glued = String(repeating: part, count: 200_000)
    for text in [many, glued] {
      let leaf = try ParsedLeaf(Array((Self.head + text).utf8), chunk: 1 << 20) {
        $0.maximumRowInBytes = 4 << 20
      }
      let size = leaf.batches.reduce(0) { $0 + $1.text.count }
      // Of rows that are read only the values are kept.
      if !part.contains("(1)") { #expect(size >= text.utf8.count * 9 / 10) }
    }
  }

  @Test func aLiteralWithoutEnd() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 8 << 20)
    let dump = Array((Self.head + "INSERT INTO t (a) VALUES ('").utf8) + long
    let leaf = try ParsedLeaf(dump, chunk: 1 << 20) { $0.maximumRowInBytes = 2 << 20 }
    #expect(leaf.records.contains { $0.fields.map(\.description) == ["t/a=x"] })
    #expect(leaf.batches.allSatisfy { $0.text.count <= 4 << 20 })
  }

  @Test func manyTablesAndColumns() throws {
    var dump = Self.head
    for table in 0..<3_000 { dump += "INSERT INTO t\(table) (a) VALUES ('\(table)');\n" }
    let names = (0..<4_000).map { "c\($0)" }.joined(separator: ",")
    let values = (0..<5_000).map { "'\($0)'" }.joined(separator: ",")
    dump += "INSERT INTO wide (\(names)) VALUES (\(values));\n"
    let leaf = try ParsedLeaf(dump)
    #expect(leaf.records.count == 3_002)
    #expect(leaf.records.last?.fields.count == 5_000)
    #expect(leaf.records.last?.fields.last?.name == "wide/column 4001")
  }

  @Test func anythingIsRead() throws {
    var random = SplitMix(seed: 11)
    let parts = [
      "INSERT INTO t VALUES (", "'", "''", "\\", ",", "(", ")", ";", "\n", "NULL",
      "COPY t FROM stdin;\n",
      "\\.\n", "\t", "--", "/*", "*/", "CREATE TABLE t (", "N'", "1", "é", "[", "]", "`", "\"", "x",
    ]
    for _ in 0..<3_000 {
      var dump = Self.head
      for _ in 0..<Int(random.next() % 40) {
        dump += parts[Int(random.next() % UInt64(parts.count))]
      }
      let bytes = Array(dump.utf8)
      let whole = try ParsedLeaf(bytes)
      let cut = try ParsedLeaf(bytes, batchInBytes: 5, chunk: 4)
      let (one, other) = (Self.rows(whole), Self.rows(cut))
      #expect(one == other, "\(dump)")
    }
  }

  private static func rows(_ leaf: ParsedLeaf) -> [String] {
    leaf.records.flatMap(\.fields).filter { $0.name.contains("/") }.map(\.description).sorted()
  }

  private struct SplitMix {
    var seed: UInt64
    mutating func next() -> UInt64 {
      seed &+= 0x9E37_79B9_7F4A_7C15
      var z = seed
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}

import Corpus
import Glibc
import Parse
import TestKit
import Testing

/// Random tables in random dialects and charsets, against Python's `csv` that was told the dialect.
@Suite struct CSVOracleTests {
  private static let python = "/usr/bin/python3"

  @Test(
    .enabled(if: access(python, X_OK) == 0, "python3 is not there"), arguments: [1, 2, 3])
  func randomDialects(_ seed: Int) throws {
    let folder = try ScratchFolder()
    let count = 120
    let made = try Program.run(
      Self.python, ["-c", CSVDialectOracle.script, "\(seed)", "\(count)", folder.path])
    try #require(made.exitCode == 0, "\(made.errors)")
    var right = 0
    var all = 0
    for index in 0..<count {
      let leaf = try ParsedLeaf(CSVConformanceTests.read("\(folder.path)/\(index).csv"))
      let rows = CSVConformanceTests.cleanRows(
        CSVConformanceTests.read("\(folder.path)/\(index).rows"))
      // A row without any value is no record.
      let expected = rows.filter { $0.contains { !$0.isEmpty } }
      let hits = Self.agreeing(CSVConformanceTests.rows(leaf), expected)
      right += hits.right
      all += hits.all
      if hits.right < hits.all, getenv("PARSE_VERBOSE") != nil {
        let about = CSVConformanceTests.read("\(folder.path)/\(index).about")
        print(seed, index, hits, String(decoding: about, as: UTF8.self), leaf.report.media)
      }
    }
    print("csv dialects of seed \(seed): \(right) of \(all) cells as Python reads them")
    #expect(Double(right) >= 0.995 * Double(all))
  }

  /// Cells that are the same at the same place; cells that a short row lacks are empty.
  static func agreeing(_ found: [[String]], _ expected: [[String]]) -> (right: Int, all: Int) {
    var right = 0
    var all = 0
    for (index, row) in expected.enumerated() {
      all += row.count
      guard index < found.count else { continue }
      right += zip(row, found[index]).count { $0.0 == $0.1 }
    }
    return (right, all)
  }
}

import Corpus
import Glibc
import Parse
import TestKit
import Testing

/// Seeds of other parsers' fuzzers, as they are and damaged: each ends in an outcome, and in
/// fields that lie in their text.
@Suite struct ParserSeedTests {
  private static let folder = SharedCorpora.folder("fuzz-go")

  @Test(
    .enabled(if: folder != nil, "the shared set fuzz-go is not there"),
    arguments: ["csv", "xml"])
  func seedsEndInAnOutcome(_ kind: String) throws {
    let folder = "\(Self.folder ?? "")/\(kind)/corpus"
    let names = CSVConformanceTests.names(in: folder)
    #expect(names.count > 200)
    for name in names {
      let bytes = CSVConformanceTests.read("\(folder)/\(name)")
      let whole = try ParsedLeaf(bytes)
      let pieces = try ParsedLeaf(bytes, batchInBytes: 16, chunk: 5)
      #expect(whole.report.media == pieces.report.media, "\(name)")
      #expect(whole.records.count <= bytes.count + 1)
    }
  }

  @Test(
    .enabled(if: folder != nil, "the shared set fuzz-go is not there"),
    arguments: ["csv", "xml"])
  func damagedSeedsEndInAnOutcome(_ kind: String) throws {
    let folder = "\(Self.folder ?? "")/\(kind)/corpus"
    var seed: UInt64 = 11
    for name in CSVConformanceTests.names(in: folder) {
      var bytes = CSVConformanceTests.read("\(folder)/\(name)")
      guard bytes.count > 4 else { continue }
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 20) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 50)
        _ = try ParsedLeaf(Array(bytes.prefix(Int(seed >> 33) % bytes.count + 1)))
        _ = try ParsedLeaf(bytes, batchInBytes: 7, chunk: 3)
      }
    }
  }
}

import Corpus
import Glibc
import Parse
import TestKit
import Testing

/// libxml2's own test files, with xmllint as the judge of what is well-formed.
@Suite struct XMLConformanceTests {
  static let folder = SharedCorpora.folder("xml-libxml2")
  private static let xmllint = "/usr/bin/xmllint"

  /// Every regular file below a folder.
  static func files(below folder: String) throws -> [String] {
    let found = try Program.run("/usr/bin/find", [folder, "-type", "f", "-size", "-4096k"])
    return found.lines.map(String.init).sorted()
  }

  /// What xmllint says without loading anything: nil where it finds no fault.
  private static func fault(_ path: String) throws -> String? {
    let run = try Program.run(xmllint, ["--noout", "--nonet", "--nowarning", path])
    return run.exitCode == 0 ? nil : run.errors
  }

  @Test(
    .enabled(if: folder != nil, "the shared set xml-libxml2 is not there"),
    .enabled(if: access(xmllint, X_OK) == 0, "xmllint is not there"))
  func wellFormedFilesAreIndexedAndOthersSayWhy() throws {
    var agreeing = 0
    var all = 0
    var others: [String] = []
    for path in try Self.files(below: (Self.folder ?? "") + "/test") {
      let leaf = try ParsedLeaf(CSVConformanceTests.read(path))
      guard leaf.report.media == .xml else { continue }
      all += 1
      let fault = try Self.fault(path)
      if (fault == nil) == (leaf.report.outcome == .indexed) {
        agreeing += 1
      } else {
        others.append(
          "\(path): \(leaf.report.outcome) \(leaf.report.reason); \(fault ?? "no fault")")
      }
    }
    print("xml-libxml2: \(agreeing) of \(all) files as xmllint has them")
    if getenv("PARSE_VERBOSE") != nil { for other in others { print(other) } }
    // The others: entities that are never expanded, text that does not claim to be XML, charsets
    // that are told by the bytes.
    #expect(all > 1_000)
    #expect(Double(agreeing) >= 0.975 * Double(all))
  }

  /// Entity bombs and recursions: nothing is expanded, so the text is never larger than the file.
  @Test(.enabled(if: folder != nil, "the shared set xml-libxml2 is not there"))
  func bombsStaySmall() throws {
    for path in try Self.files(below: (Self.folder ?? "") + "/test/recurse") {
      let bytes = CSVConformanceTests.read(path)
      let leaf = try ParsedLeaf(bytes)
      let text = leaf.records.flatMap(\.fields).reduce(0) { $0 + $1.text.utf8.count }
      #expect(text <= bytes.count, "\(path)")
    }
  }
}

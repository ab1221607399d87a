import Corpus
import TestKit
import Testing

@testable import Unpack

/// Every archive of the public test sets ends in an outcome, and what `bsdtar` reads is read alike.
@Suite(.enabled(if: SharedCorpora.folder("archives-libarchive") != nil))
struct ArchiveConformanceTests {
  /// The archives of both sets, by name; several of a name hold the same.
  static let archives: [(name: String, path: String)] = {
    var found: [String: String] = [:]
    for set in ["archives-libarchive/decoded", "archives-rar"] {
      guard let folder = SharedCorpora.folder(set) else { continue }
      for name in Files.below(folder) where !name.hasSuffix(".exp") {
        let last = String(name.split(separator: "/").last ?? "")
        if last != "SOURCE.txt", last != "LICENSE" { found[last] = "\(folder)/\(name)" }
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }()

  @Test func readsWhatBsdtarReads() throws {
    let archives = ArchiveConformanceTests.archives
    #expect(archives.count >= 550)
    var different: [String: [String]] = [:]
    for (name, path) in archives {
      let found = try differences(name, path)
      if !found.isEmpty { different[name] = found }
    }
    for (name, found) in different.sorted(by: { $0.key < $1.key }) {
      #expect(AcceptedDifference.of(name) != nil, "\(name): \(found.joined(separator: "; "))")
    }
    print("archives: \(archives.count) read, \(archives.count - different.count) as bsdtar does")
  }

  /// How our members of one archive differ from those of `bsdtar`.
  private func differences(_ name: String, _ path: String) throws -> [String] {
    let sink = try visit(name, path)
    let oracle = try sink.isRaw ? Bsdtar(raw: path) : Bsdtar(path)
    let names = Set(sink.names(below: name))
    var found: [String] = []
    let missing = oracle.names.filter { !names.contains($0) }
    if !missing.isEmpty { found.append("missing \(missing)") }
    if !oracle.isWell {
      if !sink.hasTrouble { found.append("no trouble told") }
      if !sink.bytes.starts(with: oracle.bytes) {
        found.append("\(sink.bytes.count) bytes that do not begin as its \(oracle.bytes.count)")
      }
    } else {
      if !sink.isRaw, names.count > Set(oracle.names).count { found.append("more names") }
      if sink.hasTrouble { found.append("trouble: \(sink.troubles)") }
      if sink.bytes != oracle.bytes {
        found.append("\(sink.bytes.count) bytes for \(oracle.bytes.count)")
      }
    }
    return found
  }

  private func visit(_ name: String, _ path: String) throws -> RecordingSink {
    let unpacker = Unpacker(limits: Limits(), spoolFolder: "/tmp")
    // An image inside a compressed stream is a level of its own here, and none for bsdtar.
    var sink = RecordingSink(recursing: unpacker)
    sink.recurses = { $0.name.hasSuffix(".iso") && $0.depth == 1 }
    let file = try FileStream(path: Array(path.utf8))
    let member = Member(
      path: name, name: name, depth: 0, modified: nil,
      source: SourceContext(ordinal: 0, storedInBytes: file.lengthInBytes))
    unpacker.visit(member, .stream(file), into: &sink)
    return sink
  }
}

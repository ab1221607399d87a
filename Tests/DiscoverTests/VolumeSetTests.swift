import Corpus
import Discover
import Testing

struct VolumeSetTests {
  private static let rar = "Rar!\u{1A}\u{7}"

  /// The sets of a folder of these files, each as its volumes; what stands alone is one name.
  private func sets(_ files: KeyValuePairs<String, String>) throws -> [[String]] {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    for (name, text) in files { scratch.file("r/\(name)", text) }
    var walker = SourceWalker(try SourceRoot.resolve([root]))
    var sets: [[String]] = []
    var parts = 0
    while let finding = walker.next() {
      switch finding {
      case .source(let source):
        let places = source.volumes.isEmpty ? [source.place] : source.volumes
        sets.append(
          places.map { String(decoding: $0.dropFirst(root.utf8.count + 1), as: UTF8.self) })
      case .unread(let entry):
        #expect(entry.outcome == .indexed)
        parts += 1
      }
    }
    // Every file is one finding, and in one set.
    #expect(sets.count + parts == files.count)
    #expect(sets.joined().sorted() == files.map(\.key).sorted())
    return sets
  }

  @Test func volumesOfArchiversAreKnownByTheirSignatures() throws {
    #expect(
      try sets(["a.part1.rar": Self.rar, "a.part2.rar": Self.rar, "a.part10.rar": Self.rar])
        == [["a.part1.rar", "a.part2.rar"], ["a.part10.rar"]].sorted { $0[0] < $1[0] })
    #expect(
      try sets(["A.PART09.RAR": Self.rar, "A.PART01.RAR": Self.rar, "A.PART02.RAR": Self.rar])
        == [["A.PART01.RAR", "A.PART02.RAR"], ["A.PART09.RAR"]])
    #expect(
      try sets(["a.rar": Self.rar, "a.r00": Self.rar, "a.r01": Self.rar, "b.rar": Self.rar])
        == [["a.rar", "a.r00", "a.r01"], ["b.rar"]])
    #expect(
      try sets(["s.z01": "PK\u{7}\u{8}", "s.z02": "x", "s.zip": "y"])
        == [["s.z01", "s.z02", "s.zip"]])
    // Files of other makers with such names.
    #expect(try sets(["a.part1.rar": Self.rar, "a.part2.rar": "text"]).count == 2)
    #expect(try sets(["a.rar": Self.rar, "a.r00": "text"]).count == 2)
    #expect(try sets(["s.z01": "text", "s.zip": "PK"]).count == 2)
  }

  @Test func afterNinetyNineComesTheNextLetter() throws {
    let names =
      ["a.rar"]
      + (0..<103).map { number in
        "a.\(number < 100 ? "r" : "s")\(number % 100 < 10 ? "0" : "")\(number % 100)"
      }
    let scratch = try ScratchFolder()
    for name in names { scratch.file(name, Self.rar) }
    let set = VolumeSet(of: Array("\(scratch.path)/a.s01".utf8))
    #expect(
      set?.places.map { String(decoding: $0, as: UTF8.self) }
        == names.map { "\(scratch.path)/\($0)" })
  }

  @Test func aPlainCutIsOfOneSize() throws {
    let piece = String(repeating: "x", count: 10_240)
    #expect(
      try sets(["d.csv.001": piece, "d.csv.002": piece, "d.csv.003": "rest"])
        == [["d.csv.001", "d.csv.002", "d.csv.003"]])
    #expect(try sets(["d.csv.00": piece, "d.csv.01": piece]) == [["d.csv.00", "d.csv.01"]])
    #expect(try sets(["d.gz.aa": piece, "d.gz.ab": "rest"]) == [["d.gz.aa", "d.gz.ab"]])
    #expect(try sets(["xaa": piece, "xab": "rest"]) == [["xaa", "xab"]])
    // Messages, logs and archives of their own.
    #expect(try sets(["m.001": "one", "m.002": "two"]).count == 2)
    #expect(try sets(["l.001": piece, "l.002": piece + "x"]).count == 2)
    #expect(try sets(["l.001": piece, "l.002": "a", "l.003": piece]).count == 3)
    #expect(
      try sets(["l.001": "PK\u{3}\u{4}" + piece.dropLast(4), "l.002": "PK\u{3}\u{4}"]).count == 2)
    #expect(try sets(["a.001": piece, "a.003": "rest"]).count == 2)
    #expect(try sets(["faa": piece, "fab": "rest"]).count == 2)
    // Of an odd size, where an archive begins: three pieces prove it, two do not.
    let odd = "7z\u{BC}"
    #expect(try sets(["a.001": odd, "a.002": "abcd", "a.003": "x"]).count == 3)
    let begin = "BZh" + String(repeating: "x", count: 20)
    let next = String(repeating: "y", count: 23)
    #expect(try sets(["a.001": begin, "a.002": next, "a.003": "x"]).count == 1)
    #expect(try sets(["a.001": begin, "a.002": next]).count == 2)
  }

  @Test func aChangeOfAnyVolumeIsAChange() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    for name in ["a.rar", "a.r00", "a.r01"] { scratch.file("r/\(name)", Self.rar) }
    func found() throws -> FoundSource? {
      var walker = SourceWalker(try SourceRoot.resolve([root]))
      while let finding = walker.next() {
        if case .source(let source) = finding { return source }
      }
      return nil
    }
    let before = try found()
    #expect(try found() == before)
    scratch.file("r/a.r01", Self.rar + "more")
    #expect(try found() != before)
  }

  @Test func aSetThatIsGivenVolumeByVolumeIsReadOnce() throws {
    let scratch = try ScratchFolder()
    for name in ["a.rar", "a.r00"] { scratch.file(name, Self.rar) }
    func findings(_ names: String...) throws -> [Finding] {
      var walker = SourceWalker(
        try SourceRoot.resolve(names.map { "\(scratch.path)/\($0)" }))
      var findings: [Finding] = []
      while let finding = walker.next() { findings.append(finding) }
      return findings
    }
    #expect(
      try findings("a.r00", "a.rar").count { if case .source = $0 { true } else { false } } == 1)
    // Given alone, a volume is read alone.
    guard case .source(let source)? = try findings("a.r00").first else {
      Issue.record("no source")
      return
    }
    #expect(source.volumes.isEmpty)
  }

  /// A folder of files that only have such names costs each of them one look.
  @Test func namesThatProveNothingAreJudgedOnce() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    for number in 1...3_000 { scratch.file("r/m.\(10_000 + number)", String(number)) }
    for number in 1...3_000 {
      scratch.file("r/n.\(String(10_000 + number).dropFirst())", String(number))
    }
    var walker = SourceWalker(try SourceRoot.resolve([root]))
    var count = 0
    while case .source? = walker.next() { count += 1 }
    #expect(count == 6_000)
  }
}

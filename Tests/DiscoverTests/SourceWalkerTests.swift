import Corpus
import Discover
import Glibc
import Testing

struct SourceWalkerTests {
  private func paths(_ roots: [SourceRoot], excluding: [String] = []) -> [String] {
    var walker = SourceWalker(roots, excluding: excluding)
    var paths: [String] = []
    while let finding = walker.next() {
      switch finding {
      case .source(let source): paths.append(source.path)
      case .unread(let entry): paths.append("\(entry.path): \(entry.outcome.name) \(entry.reason)")
      }
    }
    return paths
  }

  @Test func walksInTheOrderOfBytes() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("bucket0")
    scratch.folder("bucket0/b")
    scratch.folder("bucket0/a")
    for name in ["b/2", "b/10", "a/z", "a.txt", "B"] { scratch.file("bucket0/\(name)") }
    let roots = try SourceRoot.resolve([root])
    #expect(
      paths(roots) == [
        "bucket0/B", "bucket0/a/z", "bucket0/a.txt", "bucket0/b/10", "bucket0/b/2",
      ])
  }

  @Test func aRootMayBeAFile() throws {
    let scratch = try ScratchFolder()
    scratch.file("one.csv", "a,b")
    let roots = try SourceRoot.resolve(["\(scratch.path)/one.csv"])
    var walker = SourceWalker(roots)
    guard case .source(let source) = walker.next() else {
      Issue.record("no source")
      return
    }
    #expect(source.path == "one.csv")
    #expect(source.sizeInBytes == 3)
    #expect(source.modified > 1_500_000_000)
    #expect(String(decoding: source.place, as: UTF8.self) == "\(scratch.path)/one.csv")
    #expect(walker.next() == nil)
  }

  @Test func linksAndDevicesAreSkippedWithAReason() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    scratch.file("outside")
    symlink("../outside", "\(root)/link")
    symlink("/", "\(root)/slash")
    mkfifo("\(root)/pipe", 0o600)
    #expect(
      paths(try SourceRoot.resolve([root])) == [
        "r/link: skipped symbolic link, not followed", "r/pipe: skipped named pipe",
        "r/slash: skipped symbolic link, not followed",
      ])
  }

  @Test func theIndexIsPassedOver() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    let index = scratch.folder("r/leakindex.idx")
    scratch.file("r/leakindex.idx/manifest")
    scratch.file("r/a")
    #expect(paths(try SourceRoot.resolve([root]), excluding: [index]) == ["r/a"])
  }

  @Test func namesThatAreNoTextAreEscaped() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    scratch.file(Array("r/".utf8) + [0xFF, 0x0A])
    var walker = SourceWalker(try SourceRoot.resolve([root]))
    guard case .source(let source) = walker.next() else {
      Issue.record("no source")
      return
    }
    #expect(source.path == #"r/\xFF\x0A"#)
    #expect(source.place.suffix(2) == [0xFF, 0x0A])
  }

  @Test func aFolderThatCannotBeListedIsSaidSo() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    let locked = scratch.folder("r/locked")
    chmod(locked, 0)
    // The superuser reads it all the same.
    let expected = getuid() == 0 ? [] : ["r/locked: failed cannot read: Permission denied"]
    #expect(paths(try SourceRoot.resolve([root])) == expected)
  }

  @Test func filesInAVeryDeepFolderAreFound() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    let name = String(repeating: "d", count: 250)
    let start = open(root, O_RDONLY | O_DIRECTORY)
    var folder = start
    for _ in 0..<20 {
      mkdirat(folder, name, 0o700)
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      if folder != start { close(folder) }
      folder = next
    }
    close(openat(folder, "deep.txt", O_CREAT | O_WRONLY, 0o600))
    close(folder)
    close(start)
    let found = paths(try SourceRoot.resolve([root]))
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("/deep.txt") == true)
    #expect(found.first?.utf8.count == 1 + 20 * 251 + 9)
  }

  @Test func bytesOfARootThatAreNoTextStay() throws {
    let scratch = try ScratchFolder()
    let name = Array("\(scratch.path)/r".utf8) + [0xFF]
    mkdir(name.map { CChar(bitPattern: $0) } + [0], 0o700)
    scratch.file(Array("r".utf8) + [0xFF] + Array("/a".utf8))
    #expect(paths(try SourceRoot.resolve([name])) == [#"r\xFF/a"#])
  }

  @Test func smallSourcesAreGroupedAndLargeOnesStandAlone() throws {
    let scratch = try ScratchFolder()
    let root = scratch.folder("r")
    for number in 0..<300 { scratch.file("r/\(1000 + number)") }
    scratch.file("r/1100-large")
    truncate("\(root)/1100-large", 5 << 20)
    var walker = SourceWalker(try SourceRoot.resolve([root]))
    var counts: [Int] = []
    while let group = walker.nextGroup() { counts.append(group.findings.count) }
    #expect(counts == [101, 1, 199])
  }
}

import Discover
import Glibc
import Testing

struct SourceRootTests {
  @Test func sameNamesAreToldApart() throws {
    let scratch = try ScratchFolder()
    for name in ["a", "b", "c", "a/x", "b/x", "c/x"] { scratch.folder(name) }
    let paths = ["a/x", "b/x/", "c/x/../x"].map { "\(scratch.path)/\($0)" }
    #expect(try SourceRoot.resolve(paths).map(\.name) == ["x", "x-2", "x-3"])
  }

  @Test func whatIsInsideAnotherRootCountsOnce() throws {
    let scratch = try ScratchFolder()
    let outer = scratch.folder("a")
    let inner = scratch.folder("a/b")
    scratch.folder("ab")
    let roots = try SourceRoot.resolve([inner, outer, outer + "/", "\(scratch.path)/ab"])
    #expect(roots.map(\.name) == ["a", "ab"])
  }

  @Test func aLinkGivenAsRootIsFollowedAndKeepsItsName() throws {
    let scratch = try ScratchFolder()
    scratch.folder("real")
    symlink("real", "\(scratch.path)/given")
    let root = try #require(try SourceRoot.resolve(["\(scratch.path)/given"]).first)
    #expect(root.name == "given")
    #expect(String(decoding: root.path, as: UTF8.self).hasSuffix("/real"))
  }

  @Test func aMissingPathIsAnError() {
    let error = #expect(throws: DiscoverError.self) {
      try SourceRoot.resolve(["/nowhere/at/all"])
    }
    #expect(error?.code == .missing)
    #expect(error?.description == "cannot ingest /nowhere/at/all: No such file or directory")
  }
}

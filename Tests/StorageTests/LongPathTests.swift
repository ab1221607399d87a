import Glibc
import Storage
import TestKit
import Testing

@Suite struct LongPathTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// `levels` folders in each other, and a file in the innermost; its path.
  private func deepFile(below folder: String, levels: Int) -> [UInt8] {
    let name = String(repeating: "d", count: 199)
    var path = bytes(folder)
    var descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    for _ in 0..<levels {
      mkdirat(descriptor, name, 0o700)
      let next = openat(descriptor, name, O_RDONLY | O_DIRECTORY)
      close(descriptor)
      descriptor = next
      path += bytes("/" + name)
    }
    let file = openat(descriptor, "file", O_CREAT | O_WRONLY, 0o600)
    write(file, "hello", 5)
    close(file)
    close(descriptor)
    return path + bytes("/file")
  }

  private func sizeOf(_ path: [UInt8]) -> Int? {
    var facts = stat()
    return LongPath.status(path, &facts) ? Int(facts.st_size) : nil
  }

  @Test(arguments: [0, 1, 19, 20, 21, 60])
  func reachesFilesAtAnyDepth(levels: Int) {
    let scratch = Scratch()
    let path = deepFile(below: scratch.path, levels: levels)
    let descriptor = LongPath.open(path, O_RDONLY)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(read(descriptor, &buffer, 8) == 5)
    #expect(sizeOf(path) == 5)
    #expect(sizeOf(path + bytes("r")) == nil)
    #expect(errno == ENOENT)
  }

  /// Both sides of where one call ends and a second one is needed.
  @Test func pathsAtTheBorderOfOneCall() {
    let scratch = Scratch()
    let path = deepFile(below: scratch.path, levels: 18)
    let folder = path.dropLast(5)
    for length in 4090...4100 {
      // Slashes and dots lengthen a path without another folder.
      let filler = [UInt8](repeating: UInt8(ascii: "/"), count: length - path.count)
      let longer = folder + filler + bytes("/file")
      #expect(longer.count == length)
      #expect(sizeOf(Array(longer)) == 5, "\(length)")
    }
  }

  @Test func whatIsTooLongOrNoPathIsAnError() {
    #expect(LongPath.open([UInt8](repeating: 0x61, count: 5000), O_RDONLY) == -1)
    #expect(errno == ENAMETOOLONG)
    let path = bytes("/") + [UInt8](repeating: UInt8(ascii: "/"), count: 40_000)
    #expect(LongPath.open(path, O_RDONLY) == -1)
    #expect(errno == ENAMETOOLONG)
    #expect(LongPath.open([0x2F, 0], O_RDONLY) == -1)
    #expect(errno == EINVAL)
  }
}

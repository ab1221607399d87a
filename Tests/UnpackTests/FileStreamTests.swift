import Corpus
import Glibc
import TestKit
import Testing
import Unpack

@Suite struct FileStreamTests {
  private let scratch = Scratch()

  /// A file of `length` bytes with `text` at each of `places`, and holes between.
  private func sparse(_ length: Int, _ places: [Int], _ text: String = "data") -> [UInt8] {
    let path = scratch.write("sparse", "")
    let file = open(path, O_WRONLY)
    ftruncate(file, off_t(length))
    for place in places { pwrite(file, text, text.utf8.count, off_t(place)) }
    close(file)
    return Array(path.utf8)
  }

  @Test(arguments: [[], [0], [5_000_000], [0, 3_000_001, 9_999_996], [1_048_575]] as [[Int]])
  func holesReadAsZeros(places: [Int]) throws {
    let path = sparse(10_000_000, places)
    let stream = try FileStream(path: path)
    let bytes = try stream.readFully(20_000_000)
    #expect(bytes == Files.bytes(String(decoding: path, as: UTF8.self)))
    for place in places.reversed() {
      try stream.seek(to: UInt64(place))
      #expect(try stream.readFully(4) == Array("data".utf8))
    }
  }

  @Test func aFileThatGrowsBehindItsHoleIsReadToItsEnd() throws {
    let path = sparse(2_000_000, [])
    let stream = try FileStream(path: path)
    let file = open(String(decoding: path, as: UTF8.self), O_WRONLY | O_APPEND)
    write(file, "grown", 5)
    close(file)
    let bytes = try stream.readFully(20_000_000)
    #expect(bytes.count == 2_000_005)
    #expect(bytes.suffix(5) == Array("grown".utf8)[...])
    #expect(stream.hasChanged)
  }

  @Test func aTerabyteOfNothingIsRefusedAtOnce() throws {
    let stream = try FileStream(path: sparse(1 << 40, [0]))
    var limits = Limits()
    let error = #expect(throws: StreamError.self) { try stream.checkHoles(limits) }
    #expect(error?.outcome == .refused)
    #expect(error?.reason.contains("(--max-ratio)") == true)
    limits.maximumRatio = 1 << 40
    try stream.checkHoles(limits)
    // Reading in a hole costs nothing, wherever it is.
    try stream.seek(to: 1 << 39)
    #expect(try stream.readFully(1000) == [UInt8](repeating: 0, count: 1000))
  }

  @Test func smallSparseFilesAreRead() throws {
    try FileStream(path: sparse(100 << 20, [0])).checkHoles(Limits())
  }
}

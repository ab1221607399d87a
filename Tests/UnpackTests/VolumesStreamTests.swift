import Corpus
import Glibc
import TestKit
import Testing
import Unpack

@Suite struct VolumesStreamTests {
  private let scratch = Scratch()
  private let whole = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 31 / 7) }

  private func volumes(_ sizes: [Int]) -> [[UInt8]] {
    var start = 0
    return sizes.indices.map { index in
      defer { start += sizes[index] }
      return Array(scratch.write("v.\(index)", Array(whole[start..<start + sizes[index]])).utf8)
    }
  }

  @Test(
    arguments: [[1_000], [1, 999], [400, 0, 600], [0, 1_000, 0], [333, 333, 334]] as [[Int]])
  func volumesReadAsOne(sizes: [Int]) throws {
    let stream = try VolumesStream(volumes(sizes))
    #expect(stream.lengthInBytes == 1_000)
    #expect(try stream.readFully(2_000) == whole)
    for start in stride(from: 1_001, through: 0, by: -77) {
      try stream.seek(to: UInt64(start))
      #expect(try stream.readFully(2_000) == Array(whole.dropFirst(start)))
    }
    #expect(!stream.hasChanged && !stream.hasFailed)
  }

  @Test func aVolumeThatIsCutOffMeanwhileEndsTheStream() throws {
    let places = volumes([500, 500])
    let stream = try VolumesStream(places)
    truncate(String(decoding: places[0], as: UTF8.self), 100)
    let error = #expect(throws: StreamError.self) { try stream.readFully(2_000) }
    #expect(error?.outcome == .failed)
    #expect(stream.hasChanged)
  }

  @Test func aVolumeThatGrowsShiftsNothing() throws {
    let places = volumes([500, 500])
    let stream = try VolumesStream(places)
    scratch.write("v.0", Array(whole[..<500]) + [1, 2, 3])
    #expect(try stream.readFully(2_000) == whole)
    #expect(stream.hasChanged)
  }

  @Test func aVolumeThatVanishedIsAFailure() throws {
    let places = volumes([500, 500])
    let stream = try VolumesStream(places)
    unlink(String(decoding: places[1], as: UTF8.self))
    #expect(throws: StreamError.self) { try stream.readFully(2_000) }
    #expect(stream.hasFailed)
    #expect(throws: StreamError.self) { try VolumesStream(places) }
  }
}

import Corpus
import Testing

@testable import Unpack

@Suite struct PatchedStreamTests {
  @Test("Pieces of all sorts, read from any position in any steps, are what a plain copy is")
  func positions() throws {
    let key = [UInt8](repeating: 7, count: 32)
    let secret = (0..<100).map { UInt8($0) }
    let sealed = SealedArchive.sealed(secret, key: key, vector: SealedArchive.vector)
    let below = [UInt8](repeating: 0xEE, count: 10) + sealed + Array("tail".utf8)
    let cipher = try #require(BlockCipher(key: key, initialVector: SealedArchive.vector))
    let stream = PatchedStream(
      MemoryStream(below),
      [
        .written(Array("head".utf8)), .decrypted(start: 10, count: 100, cipher),
        .copied(UInt64(below.count - 4)..<UInt64(below.count)), .written([]),
        .decrypted(start: 10, count: 5, cipher), .copied(0..<3),
      ])
    let whole =
      Array("head".utf8) + secret + Array("tail".utf8) + secret.prefix(5) + [0xEE, 0xEE, 0xEE]
    #expect(stream.lengthInBytes == UInt64(whole.count))
    for start in 0...whole.count {
      for step in [1, 3, 16, 17, 200] {
        try stream.seek(to: UInt64(start))
        var read: [UInt8] = []
        while case let part = try stream.readFully(step), !part.isEmpty { read += part }
        #expect(read == Array(whole[start...]))
      }
    }
  }

  @Test("Numbers of headers come back as they were written")
  func numbers() {
    for bits in 0...63 {
      for value in [UInt64(1) << UInt64(bits), (UInt64(1) << UInt64(bits)) - 1] {
        var bytes: [UInt8] = []
        HeaderWriter.append(sevenZip: value, to: &bytes)
        var cursor = HeaderCursor(bytes)
        #expect(cursor.sevenZipNumber() == value && cursor.isAtEnd)
        bytes = []
        HeaderWriter.append(variable: value, to: &bytes)
        cursor = HeaderCursor(bytes)
        #expect(cursor.variable() == value && cursor.isAtEnd || bits == 63)
      }
    }
  }
}

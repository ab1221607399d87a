import Corpus
import Testing

@testable import Format

@Suite struct KeyTableTests {
  private func table(_ keys: [ContentHash], _ body: (KeyTable) throws -> Void) rethrows {
    var bytes = ByteBuffer()
    for (place, key) in keys.enumerated() {
      ContentRecord(id: ContentID(rawValue: UInt32(place)), hash: key).append(to: &bytes)
    }
    try body(KeyTable(bytes.bytes, payloadInBytes: ContentRecord.payloadInBytes)!)
  }

  private func expectFound(_ keys: [ContentHash]) {
    table(keys) { table in
      #expect(table.count == keys.count)
      for key in keys {
        #expect(table.firstIndex(of: key) == keys.firstIndex(of: key))
        let before = ContentHash(high: key.high, low: key.low &- 1)
        #expect(table.firstIndex(of: before) == keys.firstIndex { !($0 < before) } ?? keys.count)
        let after = ContentHash(high: key.high, low: key.low &+ 1)
        #expect(table.firstIndex(of: after) == keys.firstIndex { !($0 < after) } ?? keys.count)
      }
      for edge in [ContentHash(high: 0, low: 0), ContentHash(high: .max, low: .max)] {
        #expect(table.firstIndex(of: edge) == keys.firstIndex { !($0 < edge) } ?? keys.count)
      }
    }
  }

  @Test(arguments: [0, 1, 2, 127, 128, 129, 1000])
  func findsKeysThatLieEvenly(count: Int) {
    var random = SystemRandomNumberGenerator()
    let keys = (0..<count).map { _ in ContentHash(high: random.next(), low: random.next()) }
    expectFound(keys.sorted())
  }

  @Test func findsKeysThatLieInOnePlace() {
    let keys = (0..<300).map { ContentHash(high: 5, low: UInt64($0 / 3) * 10) }
    expectFound(keys)
    let last = (0..<300).map { ContentHash(high: .max, low: .max - 600 + UInt64($0)) }
    expectFound(last)
  }

  @Test func refusesHalfAnEntry() {
    var bytes = ByteBuffer()
    for _ in 0..<21 { bytes.append(0) }
    #expect(KeyTable(bytes.bytes, payloadInBytes: 4) == nil)
  }
}

// Hot code: asked once for each content that a run claims, and for each source.
import Corpus

/// Tells quickly that a table does not have a hash: a Bloom filter of one cache line a query, 12
/// bits a hash, wrong in about one of a hundred times. Immutable.
final class HashFilter: Sendable {
  private static let wordsPerBlock = 8
  private static let bitsPerHash = 12

  private let words: [UInt64]

  /// Of `count` hashes, which `hash` gives by their index.
  init(count: Int, hash: (Int) -> ContentHash) {
    let bits = max(count, 1) * HashFilter.bitsPerHash
    let blocks = (bits + 511) / 512
    var words = [UInt64](repeating: 0, count: blocks * HashFilter.wordsPerBlock)
    for index in 0..<count {
      let hash = hash(index)
      let first = HashFilter.firstWord(hash, blocks)
      for word in 0..<HashFilter.wordsPerBlock {
        words[first + word] |= HashFilter.bit(hash, word)
      }
    }
    self.words = words
  }

  private static func firstWord(_ hash: ContentHash, _ blocks: Int) -> Int {
    Int(UInt64(blocks).multipliedFullWidth(by: hash.high).high) * wordsPerBlock
  }

  private static func bit(_ hash: ContentHash, _ word: Int) -> UInt64 {
    1 << (hash.low >> UInt64(6 * word) & 63)
  }

  /// False: the table does not have the hash. True: it may.
  func mayHave(_ hash: ContentHash) -> Bool {
    let first = HashFilter.firstWord(hash, words.count / HashFilter.wordsPerBlock)
    for word in 0..<HashFilter.wordsPerBlock
    where words[first + word] & HashFilter.bit(hash, word) == 0 {
      return false
    }
    return true
  }
}

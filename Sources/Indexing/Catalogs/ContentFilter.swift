// Hot code: asked once for each content that a run claims.
import Corpus
import Format

/// Tells quickly that a catalog does not have a content: a Bloom filter of one cache line a query,
/// 12 bits a content, wrong in about one of a hundred times. Immutable.
final class ContentFilter: Sendable {
  private static let wordsPerBlock = 8
  private static let bitsPerContent = 12

  private let words: [UInt64]

  init(_ catalog: CatalogSegment) {
    let bits = max(catalog.contentCount, 1) * ContentFilter.bitsPerContent
    let blocks = (bits + 511) / 512
    var words = [UInt64](repeating: 0, count: blocks * ContentFilter.wordsPerBlock)
    for index in 0..<catalog.contentCount {
      let hash = catalog.content(index).hash
      let first = ContentFilter.firstWord(hash, blocks)
      for word in 0..<ContentFilter.wordsPerBlock {
        words[first + word] |= ContentFilter.bit(hash, word)
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

  /// False: the catalog has no content with that hash. True: it may.
  func mayHave(_ hash: ContentHash) -> Bool {
    let first = ContentFilter.firstWord(hash, words.count / ContentFilter.wordsPerBlock)
    for word in 0..<ContentFilter.wordsPerBlock
    where words[first + word] & ContentFilter.bit(hash, word) == 0 {
      return false
    }
    return true
  }
}

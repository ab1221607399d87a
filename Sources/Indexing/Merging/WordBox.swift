import Corpus
import Format

/// The words of the names of one shard, gathered while the names are written.
final class WordBox {
  private var collector = WordCollector()
  private var count: UInt64 = 0

  /// Adds the next name.
  func add(_ key: UnsafeBufferPointer<UInt8>) {
    collector.add(key: key, ordinal: UInt32(count))
    count += 1
  }

  /// Writes the section.
  func write(_ terms: inout DictionaryWriter, shard: Int, _ kind: Kind) {
    guard let section = TermDictionary.Section.words(of: kind) else { return }
    collector.write(&terms, shard: shard, section, terms: count)
    count = 0
  }
}

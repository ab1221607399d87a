import Bytes
import Corpus
import Discover
import Pipeline
import Unpack

/// The keyed hash of a source's bytes, for `--checksum`: reads the whole source.
enum SourceChecksum {
  private static let portionInBytes = 1 << 20

  /// Nil where the source cannot be read, or the run was cancelled.
  static func of(_ source: FoundSource, seed: UInt64, cancellation: Cancellation) -> ContentHash? {
    guard let file = try? source.open() else { return nil }
    var hash = Hash128(seed: seed)
    var portion: [UInt8] = []
    while !cancellation.isCancelled {
      portion.removeAll(keepingCapacity: true)
      guard (try? file.append(upTo: portionInBytes, to: &portion)) != nil else { return nil }
      if portion.isEmpty {
        let (high, low) = hash.value()
        return ContentHash(high: high, low: low)
      }
      portion.withUnsafeBytes { hash.update($0) }
    }
    return nil
  }
}

// Hot code: memory that is made once per worker.

/// The scratch memory of a model: what is known of the words of a run and their sums, a cache of
/// words, and the exponentials of scores.
///
/// A struct of pointers, as loops over a class count references; a `ModelMemoryOwner` ends its life.
struct ModelMemory {
  // SAFETY: each has the capacity that `init` gives it until `deallocate`, and is written before it
  // is read.
  let keys: UnsafeMutablePointer<WordKey>
  let seen: UnsafeMutablePointer<UInt32>
  let words: UnsafeMutablePointer<ModelWord>
  /// Room for the features of one token or span.
  let features: UnsafeMutablePointer<UInt64>
  /// The weights of the words of a run with margins on both sides of its margins.
  let sums: UnsafeMutablePointer<WordSums.Row>
  private let ownSums: WordCache<WordSums>
  private let neighbours: WordCache<NeighbourSums>
  let exponentials: ScoreExponentials

  init(unit: Float) {
    keys = .allocate(capacity: RunWindow.capacity)
    seen = .allocate(capacity: RunWindow.capacity)
    words = .allocate(capacity: RunWindow.capacity)
    features = .allocate(capacity: FeatureKeys.capacity)
    sums = .allocate(capacity: RunWindow.capacity + 2 * RunWindow.margin)
    sums.initialize(repeating: WordSums.Row(), count: RunWindow.capacity + 2 * RunWindow.margin)
    ownSums = WordCache()
    neighbours = WordCache()
    exponentials = ScoreExponentials(unit: unit)
  }

  func deallocate() {
    keys.deallocate()
    seen.deallocate()
    words.deallocate()
    features.deallocate()
    sums.deallocate()
    ownSums.deallocate()
    neighbours.deallocate()
    exponentials.deallocate()
  }

  /// The sums of a word of a run.
  @inline(__always)
  func own(_ key: WordKey, _ data: ModelData) -> UnsafePointer<WordSums> {
    ownSums.sums(key, data, features)
  }

  /// The sums of a word as a neighbour of others, wherever it stands.
  @inline(__always)
  func neighbour(_ key: WordKey, _ data: ModelData) -> UnsafePointer<NeighbourSums> {
    neighbours.sums(key.anywhere, data, features)
  }

  /// The features of spans of the run in `words` that begin with its word `first`.
  func span(from first: Int) -> SpanFeatures {
    let key = keys[first + RunWindow.margin]
    return SpanFeatures(
      words, seen, first: first + RunWindow.margin, start: UInt32(key.start))
  }
}

/// Owns a `ModelMemory`. Copies of who holds it share it, so that they must stay on one thread.
final class ModelMemoryOwner {
  let memory: ModelMemory

  init(unit: Float) { memory = ModelMemory(unit: unit) }

  deinit { memory.deallocate() }
}

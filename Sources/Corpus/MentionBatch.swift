/// Mentions on their way from an extractor to the index: flat, owned, handed over whole.
///
/// May span contents. Extractors append, `Indexing` consumes.
public struct MentionBatch: Sendable {
  /// The canonical values, UTF-8, one after the other.
  public internal(set) var values: [UInt8] = []
  public internal(set) var mentions: [Mention] = []
  /// Where in `RecordBatch.text` each mention stands, in bytes, for who asked for it
  /// (`ExtractOptions.keepsPositions`); else empty.
  public internal(set) var positions: [UInt32] = []

  public init() {}

  public var isEmpty: Bool { mentions.isEmpty }

  /// What the batch occupies, roughly, for byte budgets.
  public var sizeInBytes: Int { values.count + mentions.count * MemoryLayout<Mention>.stride }

  /// Adds a mention whose canonical value is `value`; `valueStart` and `valueLength` are set here.
  public mutating func append(_ mention: Mention, value: UnsafeBufferPointer<UInt8>) {
    var mention = mention
    mention.valueStart = UInt32(truncatingIfNeeded: values.count)
    mention.valueLength = UInt32(truncatingIfNeeded: value.count)
    values.append(contentsOf: value)
    mentions.append(mention)
  }

  /// Notes where the mention that was added last stands in the text of its batch.
  public mutating func notePosition(_ position: Int) {
    positions.append(UInt32(truncatingIfNeeded: position))
  }

  /// Adds a mention whose canonical value is `value`, for cold code.
  public mutating func append(_ mention: Mention, value: String) {
    var value = value
    value.withUTF8 { append(mention, value: $0) }
  }

  /// The canonical value of a mention of this batch, for cold code.
  public func value(of mention: Mention) -> String {
    let start = Int(mention.valueStart)
    return String(decoding: values[start..<start + Int(mention.valueLength)], as: UTF8.self)
  }

  /// Empties the batch and keeps its memory.
  public mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }
}

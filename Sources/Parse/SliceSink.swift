/// What a `LeafReader` hands its slices to, in the order of the content.
public protocol SliceSink {
  mutating func slice(_ slice: Slice)

  /// Asked between slices; true ends the reading early.
  var isCancelled: Bool { get }
}

internal import Corpus

/// The lane of a running text: finds where blocks end, counts them, cuts slices.
struct TextSlicer {
  let schema: Schema
  let lineEnd: UInt8
  let batchInBytes: Int
  /// Ordinal of the next block within the content.
  private(set) var record: UInt64
  /// Position of the next slice within the decoded content.
  private var position: UInt64
  private var isCut = false

  init(
    schema: Schema, lineEnd: UInt8, batchInBytes: Int, firstRecord: UInt64 = 0,
    position: UInt64 = 0
  ) {
    self.schema = schema
    self.lineEnd = lineEnd
    self.batchInBytes = max(1, batchInBytes)
    record = firstRecord
    self.position = position
  }

  /// Cuts all of `input`. What was read before a failure is cut as well.
  mutating func run(_ input: inout LaneInput, into sink: inout some SliceSink) {
    input.fill(2 * batchInBytes)
    while !sink.isCancelled {
      let cut = nextCut(input)
      guard cut.length > 0 else {
        if input.isAtEnd { return }
        input.grow(batchInBytes)
        continue
      }
      emit(input.take(cut.length), cut, into: &sink)
      input.fill(2 * batchInBytes)
    }
  }

  private struct Cut {
    var length = 0
    var blocks: UInt64 = 0
    var isCut = false
  }

  private func nextCut(_ input: borrowing LaneInput) -> Cut {
    let blocks = TextBlocks(lineEnd: lineEnd)
    let isAtEnd = input.isAtEnd
    return input.bytes.withUnsafeBufferPointer { bytes in
      var cut = Cut()
      while cut.length < batchInBytes, !cut.isCut,
        let block = blocks.next(in: bytes, from: cut.length, isAtEnd: isAtEnd)
      {
        cut.length = block.next
        cut.isCut = block.isCut
        if !block.isEmpty { cut.blocks += 1 }
      }
      return cut
    }
  }

  private mutating func emit(_ bytes: [UInt8], _ cut: Cut, into sink: inout some SliceSink) {
    let length = UInt64(bytes.count)
    if cut.blocks > 0 {
      sink.slice(
        .text(
          TextSlice(
            bytes: bytes, lineEnd: lineEnd, schema: schema, firstRecord: record,
            position: position, isCutAtStart: isCut, isCutAtEnd: cut.isCut)))
    }
    record += cut.blocks
    position += length
    isCut = cut.isCut
  }
}

/// Collects the pieces of a patched archive; neighbours become one.
struct PieceList {
  private(set) var pieces: [PatchedStream.Piece] = []
  private var written: [UInt8] = []

  mutating func write(_ bytes: some Sequence<UInt8>) { written.append(contentsOf: bytes) }

  mutating func copy(_ range: Range<UInt64>) {
    if written.isEmpty, case .copied(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .copied(last.lowerBound..<range.upperBound)
    } else {
      append(.copied(range))
    }
  }

  mutating func append(_ piece: PatchedStream.Piece) {
    finish()
    pieces.append(piece)
  }

  mutating func finish() {
    guard !written.isEmpty else { return }
    pieces.append(.written(written))
    written = []
  }
}
